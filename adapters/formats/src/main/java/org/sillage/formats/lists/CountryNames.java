package org.sillage.formats.lists;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sillage.model.place.CountryCode;

/// Country names as US lists write them, to codes: the English names of the JDK, and those that lists write
/// otherwise.
///
/// A region is put under the country or countries that hold or claim it; Crimea stands under Ukraine, as in the
/// Entity List. Words that say that no country is known give no code and are not an error.
final class CountryNames {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Map<String, List<CountryCode>> NAMES = names();

  private CountryNames() {}

  private static Map<String, List<CountryCode>> names() {
    Map<String, List<CountryCode>> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
      names.put(fold(name), List.of(new CountryCode(code)));
    }
    String otherwise =
        """
        bahamas, the                                 BS
        the bahamas                                  BS
        burma                                        MM
        myanmar                                      MM
        cabo verde                                   CV
        congo, democratic republic of the            CD
        democratic republic of congo                 CD
        democratic republic of the congo             CD
        congo, republic of the                       CG
        cote d ivoire                                CI
        ivory coast                                  CI
        crimea region of ukraine                     UA
        region: crimea                               UA
        czech republic                               CZ
        gambia, the                                  GM
        the gambia                                   GM
        hong kong                                    HK
        iran, islamic republic of                    IR
        korea, north                                 KP
        north korea (dprk)                           KP
        democratic people's republic of korea        KP
        north korean entity in china                 KP CN
        korea, south                                 KR
        republic of korea                            KR
        kosovo                                       XK
        macau                                        MO
        macao                                        MO
        macedonia                                    MK
        macedonia, the former yugoslav republic of   MK
        north macedonia, the republic of             MK
        man, isle of                                 IM
        micronesia, federated states of              FM
        netherlands antilles                         CW SX BQ
        palestinian                                  PS
        west bank                                    PS
        region: west bank                            PS
        region: gaza                                 PS
        peoples republic of china                    CN
        people's republic of china                   CN
        region: kafia kingi                          SD SS
        region: northern mali                        ML
        region: russia                               RU
        russian federation                           RU
        saint kitts and nevis                        KN
        saint lucia                                  LC
        saint vincent and the grenadines             VC
        st. vincent and the grenadines               VC
        swaziland                                    SZ
        turkey                                       TR
        turkey (turkiye)                             TR
        turkish individual                           TR
        uae                                          AE
        uk                                           GB
        usa                                          US
        viet nam                                     VN
        virgin islands, british                      VG
        virgin islands, u.s.                         VI
        region: commonwealth of independent states
        none identified
        undetermined
        """;
    otherwise
        .lines()
        .forEach(line -> {
          String name = line.strip();
          List<CountryCode> codes = new ArrayList<>();
          int gap = name.indexOf("  ");
          if (gap > 0) {
            for (String code : name.substring(gap).strip().split(" ", -1)) {
              codes.add(new CountryCode(code));
            }
            name = name.substring(0, gap);
          }
          names.put(name, List.copyOf(codes));
        });
    return Map.copyOf(names);
  }

  /// The codes of a country written as a name or as a code, or nothing where it is neither.
  static Optional<List<CountryCode>> find(String written) {
    List<CountryCode> codes = NAMES.get(fold(written));
    if (codes != null) {
      return Optional.of(codes);
    }
    return CountryCode.find(written).map(List::of);
  }

  private static String fold(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return plain
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace("&", "and")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
