package org.sillage.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sillage.model.text.Language;
import org.sillage.model.text.Text;

class ProblemTest {
  private static Problem of(String path, String value, Text allowed) {
    return new Problem(
        "a.yaml", new Position(3, 7), path, value, Text.of("no day", "pas un jour"), allowed);
  }

  @Test
  void aLineSaysWhereWhatValueAndWhatWasAllowed() {
    Problem problem = of("/date", "2025-02-30", Text.of("a day", "un jour"));

    assertThat(problem.line(Language.EN))
        .isEqualTo("a.yaml:3:7: no day; got '2025-02-30'; allowed: a day (at /date)");
    assertThat(problem.line(Language.FR))
        .isEqualTo("a.yaml:3:7: pas un jour ; reçu '2025-02-30' ; permis : un jour (à /date)");
  }

  @Test
  void whatIsAbsentIsLeftOut() {
    assertThat(of("", null, null).line(Language.EN)).isEqualTo("a.yaml:3:7: no day");
  }

  @Test
  void aValueIsCutAtEightyCharacters() {
    assertThat(of("", "x".repeat(1_000_000), null).value()).isEqualTo("x".repeat(80) + "…");
    assertThat(of("", "\uD834\uDD1E".repeat(81), null).value())
        .isEqualTo("\uD834\uDD1E".repeat(80) + "…");
  }

  @Test
  void aValueCannotMoveTheCursorOrTurnTheReadingDirection() {
    assertThat(of("", "a\n\r\t\u001b[31m\u202Eb\u2028\uD800", null).line(Language.EN))
        .isEqualTo("a.yaml:3:7: no day; got 'a\\n\\r\\t\\u001B[31m\\u202Eb\\u2028\\uD800'");
    assertThat(of("/a\nb", null, null).line(Language.EN)).doesNotContain("\n");
  }
}
