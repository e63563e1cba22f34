package org.sillage.document;

import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;

/// The words of the messages about single values.
final class Says {
  static final Text NO_MAPPING = Text.of("no mapping", "pas un objet");
  static final Text NO_TEXT = Text.of("no text", "pas un texte");
  static final Text A_TEXT = Text.of("a text", "un texte");
  static final Text NO_LIST = Text.of("no list", "pas une liste");
  static final Text NO_NUMBER = Text.of("no number", "pas un nombre");
  static final Text A_NUMBER =
      Text.of(
          "a decimal number such as 4800 or 0.33, at most " + Values.MOST_DIGITS + " digits",
          "un nombre décimal tel que 4800 ou 0.33, au plus " + Values.MOST_DIGITS + " chiffres");
  static final Text NO_WHOLE = Text.of("no whole number", "pas un nombre entier");
  static final Text A_WHOLE = Text.of("a whole number such as 8", "un nombre entier tel que 8");
  static final Text AN_INTEGER =
      Text.of(
          "a whole number of at most " + Values.MOST_DIGITS + " digits",
          "un nombre entier d'au plus " + Values.MOST_DIGITS + " chiffres");
  static final Text NO_DATE = Text.of("no day of the calendar", "pas un jour du calendrier");
  static final Text A_DATE = Text.of("a day such as 2025-02-28", "un jour tel que 2025-02-28");
  static final Text NO_COUNTRY = Text.of("no country code", "pas un code de pays");
  static final Text A_COUNTRY =
      Text.of("an ISO 3166-1 alpha-2 code such as SG", "un code ISO 3166-1 alpha-2 tel que SG");
  static final Text NO_CHOICE = Text.of("not one of the words allowed", "pas un des mots permis");

  private static final Pattern INDEX = Pattern.compile("[0-9]+");

  private Says() {}

  /// What failed, led by the name of where: `country: no country code`, `remoteUsers[0]: no country code`.
  static Text named(Pointer where, Text what) {
    String[] steps = where.value().split("/", -1);
    String last = steps[steps.length - 1];
    boolean inList = steps.length > 2 && INDEX.matcher(last).matches();
    String name = inList ? steps[steps.length - 2] + "[" + last + "]" : last;
    return name.isEmpty() ? what : Text.of(name + ": " + what.en(), name + " : " + what.fr());
  }

  static Text missing(String key) {
    return Text.of("'" + key + "' is missing", "« " + key + " » manque");
  }

  static Text oneOf(Collection<String> words) {
    return Text.same(String.join(", ", words));
  }

  static Text keys(@Nullable String near, Collection<String> keys) {
    String all = keys.isEmpty() ? "–" : String.join(", ", keys);
    return near == null
        ? Text.same(all)
        : Text.of(
            "'" + near + "' is nearest; all: " + all,
            "« " + near + " » est la plus proche ; toutes : " + all);
  }
}
