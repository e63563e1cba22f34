package org.sillage.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillage.assessment.Assessment;
import org.sillage.assessment.Assessor;
import org.sillage.assessment.HistorySlice;
import org.sillage.assessment.Knowledge;
import org.sillage.determination.Classification;
import org.sillage.formats.result.ClassificationWriter;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.item.Chip;
import org.sillage.model.item.Figures;
import org.sillage.model.item.Item;
import org.sillage.model.law.WouldChange;
import org.sillage.model.party.Party;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Deal;
import org.sillage.model.transaction.EndUseKind;
import org.sillage.model.transaction.Statements;
import org.sillage.model.transaction.Transaction;
import org.sillage.model.transaction.TransactionKind;
import org.sillage.reference.chip.ChipCatalog;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Classifies a chip by its figures.
@CommandLine.Command(
    name = "classify",
    description = "Classifies a chip of the pack, or figures, with the margin to each threshold.")
final class ClassifyCommand extends Command {
  @Parameters(
      arity = "0..*",
      paramLabel = "CHIP",
      description = "name or alias; need not be quoted")
  List<String> chip = new ArrayList<>();

  @Option(names = "--tpp", paramLabel = "N", description = "total processing performance")
  @Nullable BigDecimal tpp;

  @Option(
      names = "--die-area",
      paramLabel = "MM2",
      description = "logic dies on a non-planar process, mm2")
  @Nullable BigDecimal dieArea;

  @Option(names = "--memory-bandwidth", paramLabel = "GB/s", description = "total DRAM bandwidth")
  @Nullable BigDecimal memoryBandwidth;

  @Option(
      names = "--interconnect",
      paramLabel = "GB/s",
      description = "aggregate two-way chip-to-chip rate")
  @Nullable BigDecimal interconnect;

  @Option(
      names = "--data-center",
      paramLabel = "true|false",
      arity = "1",
      description = "designed or marketed for data centers")
  @Nullable Boolean dataCenter;

  @Option(
      names = "--to",
      paramLabel = "CC",
      description = "also answer for an export from the United States to this country")
  @Nullable String to;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "the day whose law applies; default today")
  @Nullable String asOf;

  @Override
  int run(Session session) {
    LocalDate given = Dates.date("--as-of", asOf);
    LocalDate day = given == null ? session.today() : given;
    Knowledge knowledge = session.knowledge(null);
    Item item = item(knowledge.reference().chips());
    Classification classification = knowledge.determiner().classify(item, knowledge.on(day));
    Chip found =
        item.chip() == null
            ? null
            : knowledge
                .reference()
                .chips()
                .find(item.chip())
                .map(ChipCatalog.Product::chip)
                .orElse(null);
    String name = String.join(" ", chip);
    if (session.format() == Options.ResultFormat.JSON) {
      session.print(ClassificationWriter.write(name, found, classification));
    } else {
      print(session, found == null ? name : found.name(), classification);
      if (found != null && found.note() != null) {
        session.print("  " + found.note());
      }
    }
    if (to != null) {
      session.print(answer(session, knowledge, item, day));
    }
    return ExitCode.DONE;
  }

  private Item item(ChipCatalog chips) {
    String name = String.join(" ", chip);
    if (name.isEmpty() && tpp == null) {
      throw Failure.usage("name a chip, or give --tpp", "nommer une puce, ou donner --tpp");
    }
    if (!name.isEmpty() && tpp == null && chips.find(name).isEmpty()) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          Text.of(
              "'"
                  + name
                  + "' is no chip of the pack; nearest: "
                  + String.join(", ", chips.nearest(name, 3))
                  + "; or give --tpp and --die-area",
              "« "
                  + name
                  + " » n'est pas une puce du pack ; les plus proches : "
                  + String.join(", ", chips.nearest(name, 3))
                  + " ; ou donner --tpp et --die-area"));
    }
    boolean figures =
        tpp != null
            || dieArea != null
            || memoryBandwidth != null
            || interconnect != null
            || dataCenter != null;
    try {
      return new Item(
          name.isEmpty() ? null : name,
          figures ? new Figures(tpp, dieArea, memoryBandwidth, interconnect, dataCenter) : null,
          null,
          null,
          null,
          null,
          List.of(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null);
    } catch (IllegalArgumentException refused) {
      throw new Failure(ExitCode.USAGE, Text.same(String.valueOf(refused.getMessage())));
    }
  }

  private static void print(Session session, String name, Classification classification) {
    String title = (name.isEmpty() ? "" : name + ": ") + classification.eccn();
    session.print(title + "  (" + classification.asOf().lawDate() + ")");
    session.print(
        Text.of(
            "  TPP "
                + plain(classification.tpp())
                + ", performance density "
                + plain(classification.performanceDensity())
                + ", die area "
                + plain(classification.dieArea())
                + " mm2, "
                + marketed(
                    classification.dataCenterMarketed(),
                    "marketed for data centers",
                    "not marketed for data centers",
                    "marketing unknown"),
            "  TPP "
                + plain(classification.tpp())
                + ", densité de performance "
                + plain(classification.performanceDensity())
                + ", surface "
                + plain(classification.dieArea())
                + " mm2, "
                + marketed(
                    classification.dataCenterMarketed(),
                    "vendue pour centres de données",
                    "non vendue pour centres de données",
                    "commercialisation inconnue")));
    for (Classification.Margin margin : nearestFirst(classification.margins())) {
      session.print(
          "  "
              + margin.test()
              + ": "
              + plain(margin.value())
              + "  ("
              + (margin.relative().signum() >= 0 ? "+" : "")
              + margin.relative().movePointRight(2).setScale(2, java.math.RoundingMode.HALF_EVEN)
              + " %)");
    }
    classification
        .missing()
        .forEach(missing ->
            session.print(
                Text.of("  unknown: " + missing.why().en(), "  inconnu : " + missing.why().fr())));
    session.print("  " + String.join("; ", classification.citations()));
  }

  private static List<Classification.Margin> nearestFirst(List<Classification.Margin> margins) {
    return margins.stream()
        .sorted(java.util.Comparator.comparing(margin -> margin.relative().abs()))
        .toList();
  }

  private static String marketed(
      @Nullable Boolean marketed, String yes, String no, String unknown) {
    return marketed == null ? unknown : marketed ? yes : no;
  }

  private static String plain(@Nullable BigDecimal number) {
    if (number == null) {
      return "?";
    }
    BigDecimal shown =
        number.scale() > 2 ? number.setScale(2, java.math.RoundingMode.HALF_EVEN) : number;
    return shown.stripTrailingZeros().toPlainString();
  }

  /// The answer for a plain civil export, with buyer and owners in the country of destination.
  private String answer(Session session, Knowledge knowledge, Item item, LocalDate day) {
    CountryCode country =
        CountryCode.find(String.valueOf(to))
            .orElseThrow(() ->
                Failure.usage(
                    "--to: '" + to + "' is no country code",
                    "--to : « " + to + " » n'est pas un code de pays"));
    PartyInRole buyer =
        new PartyInRole(
            PartyRole.ULTIMATE_CONSIGNEE,
            new Party(
                "Company",
                Map.of("name", List.of("(a buyer there)"), "country", List.of(country.value()))),
            country,
            List.of(),
            FactStatus.DECLARED,
            null);
    PartyInRole seller =
        new PartyInRole(
            PartyRole.EXPORTER,
            new Party("Company", Map.of("name", List.of("(a seller)"), "country", List.of("us"))),
            CountryCode.US,
            List.of(),
            FactStatus.DECLARED,
            null);
    Statements civil = new Statements(null, EndUseKind.COMMERCIAL, null, null, null, null, null);
    Transaction plain =
        new Transaction(
            "classify",
            TransactionKind.SALE,
            null,
            day,
            CountryCode.US,
            country,
            null,
            List.of(seller, buyer),
            List.of(item),
            List.of(),
            List.of(),
            null,
            null,
            null,
            List.of(),
            civil,
            List.of(),
            List.of());
    Assessment assessment = Assessor.assess(plain, Deal.NONE, HistorySlice.NONE, knowledge);
    StringBuilder text =
        new StringBuilder(
            Text.of(
                    "US -> " + country + ", civil use, buyer headquartered there: ",
                    "US -> " + country + ", usage civil, acheteur y ayant son siège : ")
                .in(session.language()));
    text.append(assessment.outcome())
        .append(". ")
        .append(assessment.summary().in(session.language()));
    for (WouldChange change : assessment.wouldChange()) {
      text.append("\n  ")
          .append(change.condition().in(session.language()))
          .append(": ")
          .append(change.outcome());
    }
    return text.toString();
  }
}
