package org.sillage.reference;

import java.util.List;
import java.util.Objects;
import org.sillage.model.fact.Source;
import org.sillage.model.text.Text;

/// A public case of the packs. Its transactions stand in the same file, in the transaction format.
///
/// @param id its id: `press-alx`
/// @param title its name
/// @param told what was said, by whom and with what status, in our own words
/// @param standing how it stands: reported, alleged, charged
/// @param sources where it was told
/// @param file the pack file its transactions are read from, below the pack folder
/// @param bytes that file
public record PressCase(
    String id,
    Text title,
    Text told,
    String standing,
    List<Source> sources,
    String file,
    PackFile bytes) {
  public PressCase {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(told);
    sources = List.copyOf(sources);
  }
}
