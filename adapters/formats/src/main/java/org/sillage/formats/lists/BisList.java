package org.sillage.formats.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a list of the US government is to us, beyond its entries.
///
/// @param source its id in the file
/// @param id our id
/// @param citation where it stands in law, for entries that cite no notice of their own
/// @param requirement what being on it requires, the same for every entry; absent where entries differ or it is not
///     ours to say
/// @param policy how applications are reviewed, the same for every entry, or absent
record BisList(
    String source,
    String id,
    String citation,
    @Nullable String requirement,
    @Nullable String policy) {
  static final String ENTITY_LIST = "us-bis-entity-list";
  static final String DENIED_PERSONS = "us-bis-denied-persons";

  private static final List<BisList> KNOWN =
      List.of(
          new BisList(
              "bis-entity-list", ENTITY_LIST, "Supplement No. 4 to 15 CFR Part 744", null, null),
          new BisList(
              "bis-dpl",
              DENIED_PERSONS,
              "15 CFR 764.2(k), 736.2(b)(4) (General Prohibition 4)",
              null,
              null),
          new BisList(
              "bis-meu",
              "us-bis-meu-list",
              "15 CFR 744.21; Supplement No. 7 to 15 CFR Part 744",
              "Items of Supplement No. 2 to 15 CFR Part 744",
              null),
          new BisList(
              "bis-uvl",
              "us-bis-unverified-list",
              "15 CFR 744.15; Supplement No. 6 to 15 CFR Part 744",
              "No license exceptions; a UVL statement before exports that need no license",
              null),
          new BisList(
              "ofac-nscmic",
              "us-ofac-ns-cmic",
              "Executive Order 13959, as amended by Executive Order 14032",
              "No dealings by US persons in its publicly traded securities (CMIC-EO13959)",
              null),
          new BisList(
              "dow-1260h",
              "us-dod-1260h",
              "Section 1260H of Public Law 116-283 (10 U.S.C. 113 note)",
              "No license effect under the EAR; a warning to suppliers",
              null),
          new BisList("dow-1286", "us-dod-1286", "Section 1286 of Public Law 115-232", null, null),
          new BisList(
              "dhs-uflpa", "us-dhs-uflpa", "Section 2(d)(2)(B) of Public Law 117-78", null, null),
          new BisList("fcc-covered", "us-fcc-covered", "47 CFR 1.50002", null, null),
          new BisList("cbp-wro", "us-cbp-wro", "19 U.S.C. 1307; 19 CFR 12.42", null, null),
          new BisList(
              "state-debarred-statutory",
              "us-state-debarred-statutory",
              "22 CFR 127.7(b)",
              null,
              null),
          new BisList(
              "state-debarred-admin", "us-state-debarred-admin", "22 CFR 127.7(a)", null, null),
          new BisList(
              "state-nonproliferation",
              "us-state-nonproliferation",
              "Nonproliferation sanctions, US Department of State",
              null,
              null));

  /// The list of that source; one we do not know keeps its name behind `us-`.
  static BisList of(String source) {
    return KNOWN.stream()
        .filter(list -> list.source.equals(source))
        .findFirst()
        .orElseGet(() -> new BisList(source, "us-" + source, source, null, null));
  }

  boolean is(String other) {
    return id.equals(other);
  }
}
