package org.sillage.formats.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Json;
import org.sillage.document.Mapping;
import org.sillage.document.Node;
import org.sillage.document.Scalar;
import org.sillage.document.Sequence;
import org.sillage.model.text.Pointer;

/// The first place where two JSON values differ.
///
/// @param at where
/// @param stored the value there in the first, as JSON; absent where it has none
/// @param replayed the value there in the second, as JSON; absent where it has none
public record Difference(Pointer at, @Nullable String stored, @Nullable String replayed) {
  public Difference {
    Objects.requireNonNull(at);
  }

  static Optional<Difference> first(Node stored, Node replayed) {
    return Optional.ofNullable(first(Pointer.ROOT, stored, replayed));
  }

  private static @Nullable Difference first(
      Pointer at, @Nullable Node stored, @Nullable Node replayed) {
    if (stored instanceof Mapping left && replayed instanceof Mapping right) {
      return inMapping(at, left, right);
    }
    if (stored instanceof Sequence left && replayed instanceof Sequence right) {
      return inSequence(at, left, right);
    }
    boolean same =
        stored instanceof Scalar left
            && replayed instanceof Scalar right
            && left.quoted() == right.quoted()
            && left.text().equals(right.text());
    return same ? null : new Difference(at, json(stored), json(replayed));
  }

  private static @Nullable Difference inMapping(Pointer at, Mapping stored, Mapping replayed) {
    Map<String, Node> unseen = new HashMap<>();
    replayed.entries().forEach(entry -> unseen.put(entry.key(), entry.value()));
    for (Mapping.Entry entry : stored.entries()) {
      Difference difference = first(at.to(entry.key()), entry.value(), unseen.remove(entry.key()));
      if (difference != null) {
        return difference;
      }
    }
    for (Mapping.Entry entry : replayed.entries()) {
      if (unseen.containsKey(entry.key())) {
        return new Difference(at.to(entry.key()), null, json(entry.value()));
      }
    }
    return null;
  }

  private static @Nullable Difference inSequence(Pointer at, Sequence stored, Sequence replayed) {
    int most = Math.max(stored.items().size(), replayed.items().size());
    for (int index = 0; index < most; index++) {
      Difference difference = first(at.to(index), item(stored, index), item(replayed, index));
      if (difference != null) {
        return difference;
      }
    }
    return null;
  }

  private static @Nullable Node item(Sequence list, int index) {
    return index < list.items().size() ? list.items().get(index) : null;
  }

  private static @Nullable String json(@Nullable Node node) {
    return node == null ? null : Json.write(node);
  }
}
