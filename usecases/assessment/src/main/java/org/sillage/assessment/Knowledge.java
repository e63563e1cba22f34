package org.sillage.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.sillage.determination.Determiner;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.place.CountryCode;
import org.sillage.model.time.AsOf;
import org.sillage.ownership.OwnershipTracer;
import org.sillage.reference.Reference;
import org.sillage.reference.list.PartyList;
import org.sillage.screening.Screener;

/// What an assessment rests on: rules, chips, country groups and lists, indexed once and holding every date. Immutable
/// but for caches by day.
public final class Knowledge {
  /// Lists whose parties pass their listing on to what they own by half: 15 CFR 744.11(a)(1), 744.21, 744.8.
  private static final Set<String> PASSED_ON =
      Set.of("us-bis-entity-list", "us-bis-meu-list", "us-ofac-sdn");

  private static final Set<String> GROUPS_OF_CONCERN = Set.of("D:5");

  private final Reference reference;
  private final Map<String, PartyList> lists;
  private final Determiner determiner;
  private final Screener screener;
  private final Assessment.KnowledgeDigest digest;
  private final Instant newest;
  private final Map<LocalDate, Set<CountryCode>> concern = new ConcurrentHashMap<>();

  private Knowledge(
      Reference reference, Map<String, PartyList> lists, Map<String, String> digests) {
    this.reference = reference;
    this.lists = new TreeMap<>(lists);
    this.determiner =
        Determiner.of(reference.rules(), reference.countries(), reference.chips(), Screener::key);
    List<ListedParty> parties = new ArrayList<>();
    this.lists.values().forEach(list -> parties.addAll(list.parties()));
    this.screener = Screener.of(parties);
    this.digest = digest(digests);
    LocalDate last = reference.newestPublication();
    for (PartyList list : this.lists.values()) {
      last = list.asOf().isAfter(last) ? list.asOf() : last;
    }
    this.newest = last.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /// The packs alone.
  public static Knowledge of(Reference reference) {
    return new Knowledge(reference, reference.lists(), reference.digests());
  }

  /// The packs with imported lists, each in place of the starter list of the same id.
  ///
  /// @param imported the lists
  /// @param digests the digest of each imported list by its id, SHA-256 in hex
  public static Knowledge of(
      Reference reference, Collection<PartyList> imported, Map<String, String> digests) {
    Map<String, PartyList> lists = new TreeMap<>(reference.lists());
    Map<String, String> all = new TreeMap<>(reference.digests());
    for (PartyList list : imported) {
      lists.put(list.id(), list);
    }
    digests.forEach((id, value) -> all.put("imports/" + id, value));
    return new Knowledge(reference, lists, all);
  }

  private static Assessment.KnowledgeDigest digest(Map<String, String> digests) {
    List<Assessment.PackDigest> packs = new ArrayList<>();
    StringBuilder together = new StringBuilder();
    new TreeMap<>(digests)
        .forEach((name, value) -> {
          packs.add(new Assessment.PackDigest(name, value));
          together.append(name).append(' ').append(value).append('\n');
        });
    return new Assessment.KnowledgeDigest(sha256(together.toString()), packs);
  }

  static String sha256(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  public Reference reference() {
    return reference;
  }

  /// Every list in use, starter or imported, by id.
  public Map<String, PartyList> lists() {
    return java.util.Collections.unmodifiableMap(lists);
  }

  public Determiner determiner() {
    return determiner;
  }

  public Screener screener() {
    return screener;
  }

  public Assessment.KnowledgeDigest digest() {
    return digest;
  }

  /// The newest instant at which something loaded was published: what "known" means unless an instant is given.
  public Instant newest() {
    return newest;
  }

  /// A day's law, with everything loaded known.
  public AsOf on(LocalDate lawDate) {
    return new AsOf(lawDate, newest);
  }

  /// Countries of group D:5 and Macau on a day, with those treated as one of them.
  Set<CountryCode> ofConcern(LocalDate day) {
    return concern.computeIfAbsent(
        day,
        _ -> {
          Set<CountryCode> countries =
              new java.util.TreeSet<>(reference.countries().countriesOf(GROUPS_OF_CONCERN, day));
          countries.add(CountryCode.MO);
          return Set.copyOf(countries);
        });
  }

  OwnershipTracer tracer(LocalDate day) {
    return new OwnershipTracer(ofConcern(day), PASSED_ON);
  }

  static boolean passesOn(String list) {
    return PASSED_ON.contains(list);
  }
}
