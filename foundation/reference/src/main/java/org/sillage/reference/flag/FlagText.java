package org.sillage.reference.flag;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Sureness;
import org.sillage.model.text.Text;
import org.sillage.model.time.Period;

/// What a red flag says and where it comes from.
///
/// @param id its id: `supp3-9`, `bis2025-g7`, `case-d1`
/// @param title a few words
/// @param text what it says, in our own words
/// @param citation where it stands
/// @param url where it can be read, or absent
/// @param sure how sure the reading is
/// @param period the days it stands
/// @param note what a reader should know, or absent
public record FlagText(
    String id,
    Text title,
    Text text,
    String citation,
    @Nullable String url,
    Sureness sure,
    Period period,
    @Nullable String note) {
  public FlagText {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(text);
    Objects.requireNonNull(citation);
  }
}
