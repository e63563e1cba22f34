package org.sillage.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillage.assessment.Knowledge;
import org.sillage.model.law.RuleState;
import org.sillage.model.time.AsOf;

/// Reads dates, instants and assumed rule states as users write them.
final class Dates {
  private Dates() {}

  static @Nullable LocalDate date(String option, @Nullable String written) {
    if (written == null) {
      return null;
    }
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException refused) {
      throw Failure.usage(
          option + ": '" + written + "' is no date; write 2025-12-31",
          option + " : « " + written + " » n'est pas une date ; écrire 2025-12-31");
    }
  }

  /// An instant, or a day taken at its end (UTC): what was published that day was known.
  static @Nullable Instant instant(String option, @Nullable String written) {
    if (written == null) {
      return null;
    }
    try {
      return written.contains("T")
          ? Instant.parse(written)
          : LocalDate.parse(written)
              .plusDays(1)
              .atStartOfDay(ZoneOffset.UTC)
              .toInstant()
              .minusSeconds(1);
    } catch (DateTimeException refused) {
      throw Failure.usage(
          option + ": '" + written + "' is no instant; write 2025-12-31 or 2025-12-31T12:00:00Z",
          option
              + " : « "
              + written
              + " » n'est pas un instant ; écrire 2025-12-31 ou 2025-12-31T12:00:00Z");
    }
  }

  static AsOf asOf(LocalDate lawDate, @Nullable Instant knownAt, Knowledge knowledge) {
    return knownAt == null ? knowledge.on(lawDate) : new AsOf(lawDate, knownAt);
  }

  /// `RULE=STATE` pairs; a rule may be named without its jurisdiction where it is of the EAR.
  static Map<String, RuleState> whatIf(List<String> written) {
    Map<String, RuleState> states = new LinkedHashMap<>();
    for (String pair : written) {
      int equals = pair.indexOf('=');
      String rule = equals < 0 ? pair : pair.substring(0, equals);
      String state =
          equals < 0 ? "" : pair.substring(equals + 1).toUpperCase(Locale.ROOT).replace('-', '_');
      try {
        states.put(rule.contains("/") ? rule : "us-ear/" + rule, RuleState.valueOf(state));
      } catch (IllegalArgumentException refused) {
        throw Failure.usage(
            "--what-if: '"
                + pair
                + "' is not RULE=STATE; states are "
                + List.of(RuleState.values()),
            "--what-if : « "
                + pair
                + " » n'est pas RÈGLE=ÉTAT ; les états sont "
                + List.of(RuleState.values()));
      }
    }
    return states;
  }
}
