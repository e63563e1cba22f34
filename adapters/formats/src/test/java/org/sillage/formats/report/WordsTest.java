package org.sillage.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.finding.Severity;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.RuleState;
import org.sillage.model.party.PartyRole;
import org.sillage.model.text.Language;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Act;
import org.sillage.model.transaction.Authorization;
import org.sillage.model.transaction.EndUseKind;
import org.sillage.model.transaction.Leg;
import org.sillage.model.transaction.TransactionKind;

class WordsTest {
  /// The same in both languages, and rightly so.
  private static final Set<String> SHARED =
      Set.of(
          "Sources",
          "Source",
          "Transaction",
          "Condition",
          "Parties",
          "score",
          "Date",
          "Site",
          "commercial",
          "transit",
          "destination",
          "service");

  private static <E extends Enum<E>> Stream<Text> all(Class<E> type, Function<E, Text> words) {
    return Arrays.stream(type.getEnumConstants()).map(words);
  }

  @Test
  void everyWordIsThereInBothLanguages() {
    List<Text> texts =
        Stream.of(
                all(Label.class, Label::words),
                all(Outcome.class, Words::of),
                all(Severity.class, Words::of),
                all(RuleState.class, Words::of),
                all(FactStatus.class, Words::of),
                all(PartyRole.class, Words::of),
                all(TransactionKind.class, Words::of),
                all(Act.class, Words::of),
                all(Leg.Role.class, Words::of),
                all(Authorization.Kind.class, Words::of),
                all(EndUseKind.class, Words::of))
            .flatMap(words -> words)
            .toList();
    assertThat(texts)
        .allSatisfy(text -> {
          if (!SHARED.contains(text.en())) {
            assertThat(text.fr()).isNotEqualTo(text.en());
          }
        });
  }

  @Test
  void statusesOfOneKindDoNotReadAlike() {
    for (Language language : Language.values()) {
      assertThat(all(Outcome.class, Words::of).map(text -> text.in(language)))
          .doesNotHaveDuplicates();
      assertThat(all(FactStatus.class, Words::of).map(text -> text.in(language)))
          .doesNotHaveDuplicates();
      assertThat(all(RuleState.class, Words::of).map(text -> text.in(language)))
          .doesNotHaveDuplicates();
      assertThat(all(PartyRole.class, Words::of).map(text -> text.in(language)))
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource(Label.class)
  void noReportMixesLanguages(Label label) {
    String en = label.in(Language.EN);
    if (en.length() < 8 || SHARED.contains(en) || label.in(Language.FR).contains(en)) {
      return;
    }
    String text =
        TextReport.render(Assessments.full().build(), Language.FR, TextReport.Style.PLAIN);
    String page =
        HtmlReport.render(HtmlReport.Page.of(List.of(Assessments.full().build())), Language.FR);
    assertThat(text.replaceAll("\\s+", " ")).doesNotContain(en);
    assertThat(page).doesNotContain(">" + en + "<");
  }
}
