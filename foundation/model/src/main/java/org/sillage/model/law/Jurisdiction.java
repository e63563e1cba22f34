package org.sillage.model.law;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.text.Text;

/// Whose law: an id such as `us-ear`, its name, and what our rules do not know of it.
///
/// @param id lower-case letters, digits and hyphens
/// @param title its name
/// @param doesNotKnow what our rules do not know, said with every answer it gives, or absent
public record Jurisdiction(String id, Text title, @Nullable Text doesNotKnow) {
  public Jurisdiction {
    if (!id.matches("[a-z0-9-]+")) {
      throw new IllegalArgumentException(
          "'" + id + "' is no id of a jurisdiction (lower-case letters, digits, hyphens)");
    }
    Objects.requireNonNull(title);
  }
}
