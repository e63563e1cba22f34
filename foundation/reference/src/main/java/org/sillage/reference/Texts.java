package org.sillage.reference;

import org.jspecify.annotations.Nullable;
import org.sillage.document.Fields;
import org.sillage.model.fact.Source;
import org.sillage.model.text.Text;

/// Reads the small shapes that several packs share.
final class Texts {
  private Texts() {}

  /// A text in both languages that has to be there; where it is not, a problem and a placeholder nobody will see.
  static Text required(Fields fields, String key) {
    Text text = find(fields, key);
    if (text == null) {
      fields.missing(key, Text.of("en and fr", "en et fr"));
      return Text.same("?");
    }
    return text;
  }

  /// A text in both languages, or nothing.
  static @Nullable Text find(Fields fields, String key) {
    Fields both = fields.object(key);
    if (both == null) {
      return null;
    }
    String en = both.requiredText("en");
    String fr = both.requiredText("fr");
    both.done();
    return en.isEmpty() || fr.isEmpty() ? Text.same("?") : new Text(en, fr);
  }

  /// A source: title, publisher, date, url.
  static Source source(Fields fields) {
    String title = fields.requiredText("title");
    String publisher = fields.text("publisher");
    String date = fields.text("date");
    String url = fields.text("url");
    fields.done();
    return new Source(title, publisher, date, url);
  }
}
