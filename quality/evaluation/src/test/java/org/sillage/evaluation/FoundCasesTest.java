package org.sillage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillage.assessment.Assessment;
import org.sillage.formats.transaction.ChipNames;
import org.sillage.formats.transaction.Format;
import org.sillage.formats.transaction.ReadResult;
import org.sillage.formats.transaction.TransactionReader;
import org.sillage.model.finding.Severity;
import org.sillage.model.law.MissingFact;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.WouldChange;

/// What long searches with the generator found, made small.
class FoundCasesTest {
  private static final String L40S = "{\"chip\": \"L40S\", \"count\": 8}";
  private static final String LICENSE =
      """
      {"kind": "license", "number": "D1", "to": "Plain User", "items": ["L40S"], "validFrom": "2023-11-20",
       "validTo": "2027-08-01"}\
      """;
  private static final String MAYBE_DENIED =
      """
      , {"role": "forwardingAgent", "party": {"schema": "Company", "properties": {"name": ["UTair Aviation JSC"],
         "country": ["de"]}}, "headquarters": "DE", "owners": []}\
      """;

  private static String sale(String buyer, String furtherParties, String item, String further) {
    return """
    {"id": "found", "kind": "SALE", "date": "2024-07-31", "origin": "US", "destination": "%s",
     "parties": [
       {"role": "exporter", "party": {"schema": "Company", "properties": {"name": ["Plain Seller"], "country": ["us"]}},
        "headquarters": "US", "owners": []},
       {"role": "endUser", "party": {"schema": "Company", "properties": {"name": ["Plain User"], "country": ["%s"]}},
        "headquarters": "%s", "owners": []}%s],
     "items": [%s], "statements": {"endUseKind": "commercial"}%s}
    """
        .formatted(buyer, buyer, buyer, furtherParties, item, further);
  }

  private static Assessment assess(String json) {
    List<ReadResult> results = new ArrayList<>();
    try {
      new TransactionReader(ChipNames.ANY)
          .read(
              "found.json",
              new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
              Format.JSON,
              results::add);
    } catch (IOException fromMemory) {
      throw new java.io.UncheckedIOException(fromMemory);
    }
    assertThat(results).hasSize(1).first().isInstanceOf(ReadResult.Good.class);
    return Packs.assess(((ReadResult.Good) results.getFirst()).transaction());
  }

  @Test
  void licenseThatCoversEverythingClears() {
    Assessment answer = assess(sale("CN", "", L40S, ", \"authorizations\": [" + LICENSE + "]"));
    assertThat(answer.outcome()).isEqualTo(Outcome.CLEAR);
    assertThat(answer.findings()).noneMatch(finding -> finding.severity() == Severity.STOP);
    assertThat(answer.summary().en()).contains("D1");
  }

  /// No license opens a dealing with a denied person, so whether the forwarder is one has to be found out first.
  @Test
  void licenseDoesNotCoverAPartyThatMayBeDenied() {
    assertThat(assess(sale("DE", MAYBE_DENIED, L40S, "")).outcome()).isEqualTo(Outcome.NEEDS_FACTS);
    Assessment licensed =
        assess(sale("CN", MAYBE_DENIED, L40S, ", \"authorizations\": [" + LICENSE + "]"));
    assertThat(licensed.outcome()).isEqualTo(Outcome.NEEDS_FACTS);
    assertThat(licensed.missingFacts())
        .extracting(fact -> fact.path().value())
        .containsExactly("/parties/2");
  }

  /// What would be asked for an exception is not asked where a license covers all.
  @Test
  void nothingIsMissingUnderALicenseWhateverElseIsClaimed() {
    String chip =
        "{\"figures\": {\"dieAreaMm2\": 698.2, \"dataCenterMarketed\": false}, \"count\": 8}";
    String license = LICENSE.replace("\"items\": [\"L40S\"], ", "");
    Assessment answer =
        assess(
            sale("UZ", "", chip, ", \"authorizations\": [" + license + ", {\"kind\": \"ACA\"}]"));
    assertThat(answer.outcome()).isLessThan(Outcome.NEEDS_FACTS);
    assertThat(answer.missingFacts()).isEmpty();
  }

  /// Neither the figures nor whom the license is for: asked for both, and no exception thrown.
  @Test
  void licenseThatSaysLittleForAChipOfWhichLittleIsKnown() {
    Assessment answer =
        assess(
            sale(
                "CN",
                "",
                "{\"figures\": {\"dieAreaMm2\": 698.2}, \"count\": 8}",
                ", \"authorizations\": [{\"kind\": \"license\", \"number\": \"D1\"}]"));
    assertThat(answer.outcome()).isEqualTo(Outcome.NEEDS_FACTS);
    assertThat(answer.missingFacts())
        .extracting(MissingFact::path)
        .extracting(Object::toString)
        .contains("/authorizations/0/to", "/items/0/figures/tpp");
  }

  private static Assessment byMaker(String status) {
    return assess(
        """
        {"id": "found", "kind": "SHIPMENT", "date": "2025-06-01", "origin": "US", "destination": "CN",
         "parties": [
           {"role": "exporter", "party": {"schema": "Company", "properties": {"name": ["NVIDIA Corporation"],
            "country": ["us"]}}, "status": "%s"},
           {"role": "endUser", "party": {"schema": "Company", "properties": {"name": ["Plain User"],
            "country": ["cn"]}}, "headquarters": "CN", "owners": []}],
         "items": [{"chip": "H20", "count": 54}], "statements": {"endUseKind": "commercial"}}
        """
            .formatted(status));
  }

  /// A letter binds its addressee; that a maker is said to be the exporter does not make it one.
  @Test
  void letterNeedsAnEstablishedAddressee() {
    assertThat(byMaker("DECLARED").outcome()).isEqualTo(Outcome.LICENSE_REQUIRED);
    Assessment reported = byMaker("REPORTED");
    assertThat(reported.outcome()).isLessThan(Outcome.LICENSE_REQUIRED);
    assertThat(reported.wouldChange())
        .extracting(WouldChange::outcome)
        .contains(Outcome.LICENSE_REQUIRED);
  }

  @Test
  void reportedHeadquartersAreToldAsWhatWouldChange() {
    Assessment answer =
        assess(
            sale(
                "DE",
                "",
                L40S,
                ", \"claims\": [{\"about\": \"/parties/1/headquarters\", \"value\": \"CN\","
                    + " \"status\": \"REPORTED\", \"source\": {\"title\": \"A report\"}}]"));
    assertThat(answer.outcome()).isEqualTo(Outcome.RED_FLAGS);
    assertThat(answer.wouldChange())
        .extracting(WouldChange::outcome)
        .contains(Outcome.LICENSE_REQUIRED);
  }

  /// An exception that clears everything leaves nothing to ask of a license shown beside it.
  @Test
  void nothingIsMissingOfALicenseThatIsNotNeeded() {
    String notice =
        """
        {"kind": "NAC", "number": "Z1", "to": "Plain User", "validFrom": "2024-05-01", "validTo": "2025-04-30"}\
        """;
    Assessment answer =
        assess(
            sale(
                "CN",
                "",
                "{\"chip\": \"RTX 4090\", \"count\": 8}",
                ", \"authorizations\": ["
                    + notice
                    + ", {\"kind\": \"license\", \"to\": \"Plain User\"}]"));
    assertThat(answer.outcome()).isLessThan(Outcome.NEEDS_FACTS);
    assertThat(answer.missingFacts()).isEmpty();
  }

  private static Assessment lease(String status) {
    return assess(
        """
        {"id": "found", "kind": "LEASE", "date": "2026-05-27",
         "parties": [
           {"role": "operator", "party": {"schema": "Company", "properties": {"name": ["Plain Operator"],
            "country": ["us"]}}, "status": "%s"},
           {"role": "tenant", "party": {"schema": "Company", "properties": {"name": ["Plain Tenant"],
            "country": ["cn"]}}, "headquarters": "CN", "owners": []}],
         "lease": {"gpus": 9500, "chip": "H100 SXM5 80GB", "remoteUsers": ["cn"], "site": {"country": "MY"}},
         "statements": {"endUseKind": "military"}}
        """
            .formatted(status));
  }

  /// What US persons may not do is asked of those that take part, not of those said to.
  @Test
  void supportByAnAmericanNeedsAnEstablishedAmerican() {
    assertThat(lease("DECLARED").outcome()).isGreaterThanOrEqualTo(Outcome.LICENSE_REQUIRED);
    assertThat(lease("REPORTED").outcome()).isLessThan(Outcome.LICENSE_REQUIRED);
  }
}
