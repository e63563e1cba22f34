package org.sillage.formats.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillage.model.item.Item;
import org.sillage.model.text.Language;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Lease;
import org.sillage.model.transaction.Listing;
import org.sillage.model.transaction.Transaction;

/// How to name what a determination is about: `item 1: H100 PCIe, 200 units`.
final class Goods {
  private static final Text ITEM = Text.of("item", "bien");
  private static final Text UNITS = Text.of("units", "unités");
  private static final Text UNIT = Text.of("unit", "unité");
  private static final Text BY_FIGURES =
      Text.of("chip given by its figures", "puce décrite par ses chiffres");
  private static final Text LEASE = Text.of("lease", "location");
  private static final Text SERVERS = Text.of("servers", "serveurs");
  private static final Text WHOLE =
      Text.of("the transaction as a whole", "l'opération dans son ensemble");
  private static final Text OFFER = Text.of("offer", "offre");
  private static final Pattern ITEM_POINTER = Pattern.compile("/items/(\\d{1,6})");

  private Goods() {}

  /// @param pointer as a determination has it: `/items/0`, `/lease`, `/listing` or empty
  static String caption(Transaction transaction, String pointer, Language language) {
    Item item = item(transaction, pointer);
    if (item != null) {
      return Prose.labelled(label(pointer, language), caption(item, language), language);
    }
    Lease lease = transaction.lease();
    Listing listing = transaction.listing();
    if (pointer.equals("/lease") && lease != null) {
      return LEASE.in(language) + lease(lease, language);
    }
    if (pointer.equals("/listing") && listing != null && listing.chip() != null) {
      return Prose.labelled(OFFER.in(language), listing.chip(), language);
    }
    return label(pointer, language);
  }

  /// The short name: `item 1`.
  static String label(String pointer, Language language) {
    Matcher matcher = ITEM_POINTER.matcher(pointer);
    if (matcher.matches()) {
      return ITEM.in(language) + " " + (Integer.parseInt(matcher.group(1)) + 1);
    }
    return switch (pointer) {
      case "" -> WHOLE.in(language);
      case "/lease" -> LEASE.in(language);
      case "/listing" -> OFFER.in(language);
      default -> pointer;
    };
  }

  /// What an item is called, without its count.
  static String name(Item item, Language language) {
    if (item.chip() != null) {
      return item.chip();
    }
    if (item.memory() != null) {
      return item.memory().kind();
    }
    return item.figures() != null || item.eccn() == null ? BY_FIGURES.in(language) : item.eccn();
  }

  private static String caption(Item item, Language language) {
    List<String> parts = new ArrayList<>(List.of(name(item, language)));
    if (item.count() != null) {
      parts.add(item.count() + " " + (item.count() == 1 ? UNIT : UNITS).in(language));
    }
    if (item.host() != null) {
      parts.add(item.host());
    }
    return String.join(", ", parts);
  }

  private static String lease(Lease lease, Language language) {
    StringBuilder words = new StringBuilder();
    if (lease.chip() != null) {
      words.append(language == Language.FR ? " : " : ": ").append(lease.chip());
    }
    if (lease.gpus() != null) {
      words
          .append(", ")
          .append(lease.gpus())
          .append(" GPU")
          .append(language == Language.FR ? "" : "s");
    }
    if (lease.servers() != null) {
      words.append(", ").append(lease.servers()).append(' ').append(SERVERS.in(language));
    }
    return words.toString();
  }

  private static @Nullable Item item(Transaction transaction, String pointer) {
    Matcher matcher = ITEM_POINTER.matcher(pointer);
    if (!matcher.matches()) {
      return null;
    }
    int index = Integer.parseInt(matcher.group(1));
    return index < transaction.items().size() ? transaction.items().get(index) : null;
  }
}
