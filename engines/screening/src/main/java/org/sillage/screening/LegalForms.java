package org.sillage.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The words that say what kind of company a name belongs to, as people write them, and that writers leave out.
///
/// A form that is a word or surname of its own at the start of a name (SA, AG, Co) is only dropped at its end.
final class LegalForms {
  private static final Set<String> CLOSING =
      normalised(
          // English
          "co; company; corp; corporation; inc; incorporated; ltd; limited; llc; llp; lp; plc;"
              + " pllc; and co",
          "and company; private limited; private ltd; pvt ltd; pvt limited; pvt; p ltd; pte; pty",
          "proprietary limited; limited liability company; limited liability co; limited"
              + " partnership",
          "limited liability partnership",
          "joint stock company; joint stock co; public joint stock company; open joint stock"
              + " company",
          "closed joint stock company; public limited company; public company limited; public co"
              + " ltd; pcl",
          "jsc; pjsc; ojsc; cjsc; jsco",
          // German, Dutch, French
          "gmbh; mbh; gmbh and co; gmbh and co kg; gmbh und co kg; ag; ag and co kg; kg; kgaa; ohg;"
              + " ug; und co",
          "bv; nv; bvba; vof; sa; sas; sasu; sarl; eurl; snc; sca; et cie; and cie; societe"
              + " anonyme; se; sagl",
          // Nordic and Baltic
          "oy; oyj; oy ab; ab; abp; as; asa; aps; a/s; i/s; k/s; hf; ehf; ou; uab; sia; aktiebolag;"
              + " osakeyhtio",
          // Southern Europe and Latin America
          "s.p.a.; s.r.l.; spa; srl; srls; sl; slu; sau; sociedad anonima; sa de cv; s.a. de c.v.;"
              + " de cv",
          "s de rl de cv; s. de r.l. de c.v.; srl de cv; ltda; lda; limitada; eirl; α.ε.; ε.π.ε.;"
              + " ae; epe",
          // Central and Eastern Europe, Turkey
          "sp z o.o.; spolka z ograniczona odpowiedzialnoscia; spolka akcyjna; s.r.o.; a.s.; kft;"
              + " zrt; nyrt",
          "d.o.o.; doo; d.d.; ood; eood; ead; limited sirketi; ltd sti; ltd. şti.; sti; a.ş.;"
              + " anonim sirketi",
          "ooo; oao; zao; pao; ooo ltd; ооо; оао; зао; пао; ао; нао; тоо; тов; прат; пат; зат; ват;"
              + " tov",
          // Asia and the Gulf
          "pte ltd; sdn bhd; sdn; bhd; tbk; kk; k.k.; gk; kabushiki kaisha; yugen kaisha; tnhh;"
              + " 주식회사; 유한회사; (주)",
          "fze; fzco; fzc; fz-llc; fz llc; fz co; dmcc; dwc llc; wll; w.l.l.; spc; psc; bsc; ksc;"
              + " kscc; saoc; saog",
          "free zone establishment; free zone company; בע\"מ");

  private static final Set<String> OPENING =
      normalised(
          "llc; ltd; jsc; pjsc; ojsc; cjsc; jsco; limited liability company; joint stock company",
          "public joint stock company; open joint stock company; closed joint stock company",
          "ooo; oao; zao; pao; ao; ооо; оао; зао; пао; ао; нао; тоо; тов; прат; пат; too; tov",
          "общество с ограниченной ответственностью; акционерное общество; публичное акционерное"
              + " общество",
          "открытое акционерное общество; закрытое акционерное общество; товариство з обмеженою"
              + " відповідальністю",
          "obshchestvo s ogranichennoy otvetstvennostyu; obshchestvo s ogranichennoi"
              + " otvetstvennostyu",
          "aktsionernoe obshchestvo; publichnoe aktsionernoe obshchestvo; otkrytoe aktsionernoe"
              + " obshchestvo",
          "zakrytoe aktsionernoe obshchestvo; pt; cv; ud; sarl; sas; eurl; gmbh; bv; nv; ab; as;"
              + " a/s; oy; ou; uab",
          "sia; kabushiki kaisha; yugen kaisha; cong ty tnhh; cong ty co phan; 주식회사; 유한회사; (주)");

  /// Longest first, so that a form is taken whole.
  private static final List<String> HAN =
      Stream.of(
              "股份有限公司", "有限责任公司", "有限責任公司", "有限公司", "股份公司", "公司", "集团", "集團", "株式会社", "有限会社",
              "合同会社", "合資会社")
          .map(NameFolder::fold)
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private static final int LONGEST =
      Stream.concat(CLOSING.stream(), OPENING.stream())
          .mapToInt(form -> form.split(" ", -1).length)
          .max()
          .orElseThrow();
  private static final Set<String> LAST_WORDS = ends(CLOSING, List::getLast);
  private static final Set<String> FIRST_WORDS = ends(OPENING, List::getFirst);

  private LegalForms() {}

  private static Set<String> normalised(String... lines) {
    Set<String> forms = new HashSet<>();
    for (String line : lines) {
      for (String form : line.split("; ", -1)) {
        forms.add(NameNormalizer.plain(form));
      }
    }
    return Set.copyOf(forms);
  }

  private static Set<String> ends(Set<String> forms, Function<List<String>, String> end) {
    Set<String> words = new HashSet<>();
    forms.forEach(form -> words.add(end.apply(List.of(form.split(" ", -1)))));
    return Set.copyOf(words);
  }

  /// The words without the forms at either end; at least one word, or a letter of one written without spaces,
  /// stays.
  static List<String> drop(List<String> words) {
    List<String> left = words;
    while (true) {
      int closing = closing(left);
      if (closing > 0) {
        left = left.subList(0, left.size() - closing);
        continue;
      }
      int opening = opening(left);
      if (opening > 0) {
        left = left.subList(opening, left.size());
        continue;
      }
      List<String> shorter = dropHan(left);
      if (shorter.equals(left)) {
        return left;
      }
      left = shorter;
    }
  }

  private static int closing(List<String> words) {
    int size = words.size();
    if (size < 2 || !LAST_WORDS.contains(words.getLast())) {
      return 0;
    }
    for (int length = Math.min(LONGEST, size - 1); length > 0; length--) {
      if (CLOSING.contains(String.join(" ", words.subList(size - length, size)))) {
        return length;
      }
    }
    return 0;
  }

  private static int opening(List<String> words) {
    int size = words.size();
    if (size < 2 || !FIRST_WORDS.contains(words.getFirst())) {
      return 0;
    }
    for (int length = Math.min(LONGEST, size - 1); length > 0; length--) {
      if (OPENING.contains(String.join(" ", words.subList(0, length)))) {
        return length;
      }
    }
    return 0;
  }

  private static List<String> dropHan(List<String> words) {
    if (words.isEmpty() || (isAlphabetic(words.getLast()) && isAlphabetic(words.getFirst()))) {
      return words;
    }
    if (words.size() == 1 && isOnlyForms(words.getFirst())) {
      return words;
    }
    for (String form : HAN) {
      String last = words.getLast();
      if (last.endsWith(form) && (last.length() > form.length() || words.size() > 1)) {
        return with(words, words.size() - 1, last.substring(0, last.length() - form.length()));
      }
      String first = words.getFirst();
      if (first.startsWith(form) && (first.length() > form.length() || words.size() > 1)) {
        return with(words, 0, first.substring(form.length()));
      }
    }
    return words;
  }

  /// A name that is nothing but forms stays whole.
  private static boolean isOnlyForms(String word) {
    return word.isEmpty()
        || HAN.stream()
            .anyMatch(form -> word.startsWith(form) && isOnlyForms(word.substring(form.length())));
  }

  private static boolean isAlphabetic(String word) {
    return word.charAt(0) < 0x2E80;
  }

  private static List<String> with(List<String> words, int index, String word) {
    List<String> changed = new ArrayList<>(words);
    if (word.isEmpty()) {
      changed.remove(index);
    } else {
      changed.set(index, word);
    }
    return changed;
  }
}
