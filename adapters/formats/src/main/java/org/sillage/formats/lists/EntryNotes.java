package org.sillage.formats.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the license column of the Entity List says: the requirement, the review policy and the footnotes, which
/// stand as raised figures in print and as loose ones in text (`§§ 734.9(g),3 746.8(a)(3)`, `of the EAR) 4`).
///
/// @param requirement the requirement without the sections it refers to, or absent where the text gives none
/// @param policy the review policy in the words of the list, or absent
/// @param footnotes numbers of the footnotes of Supplement No. 4 to 15 CFR Part 744, ascending
record EntryNotes(@Nullable String requirement, @Nullable String policy, List<String> footnotes) {
  private static final Pattern RAISED =
      Pattern.compile("(734\\.9\\([a-z]\\)(?:\\(\\d\\))?),? ?([1-9])(?![\\d.(])");
  private static final Pattern RAISED_AT_END = Pattern.compile("(EAR\\.?\\)?\\.?) ?([1-9])$");
  private static final Pattern NAMED =
      Pattern.compile("(?i)\\b(?:foot)?notes? ((?:[1-9](?:, and |, | and )?)+)(?!\\d)");
  private static final Pattern SECTIONS =
      Pattern.compile(
          "[.,]? ?\\(?\\b[Ss]ee? (?:§|\\d).*?(?:[Oo]f the EAR|744\\.11\\)?$)\\.?\\)?(?: of the"
              + " EAR\\))?");
  private static final Pattern POLICY =
      Pattern.compile(
          "(?i)(?:;|\\.|\\||,)? *(?:license review policy: *)?((?:presumption of"
              + " (?:denial|approval)|policy of (?:denial|approval)|case[- ]by[- ]case)\\b.*)$");
  private static final Pattern LEAD = Pattern.compile("(?i)^(?:license requirement: *)?(?:for )?");
  private static final Pattern ALL_ITEMS = Pattern.compile("(?i)^all items subject to the ear\\b");

  EntryNotes {
    footnotes = List.copyOf(footnotes);
  }

  static EntryNotes of(String notes) {
    String text = notes.replaceAll("\\s+", " ").strip();
    TreeSet<String> footnotes = new TreeSet<>();
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      for (String number : named.group(1).split("\\D+", -1)) {
        if (!number.isEmpty()) {
          footnotes.add(number);
        }
      }
    }
    text = take(RAISED, text, footnotes);
    text = take(RAISED_AT_END, text, footnotes);
    String policy = null;
    Matcher found = POLICY.matcher(text);
    if (found.find()) {
      policy = sentence(found.group(1));
      text = text.substring(0, found.start());
    }
    return new EntryNotes(requirement(text), policy, new ArrayList<>(footnotes));
  }

  private static @Nullable String requirement(String text) {
    String words = SECTIONS.matcher(text).replaceAll("").replace("EAR This", "EAR. This");
    return sentence(
        ALL_ITEMS
            .matcher(LEAD.matcher(words).replaceFirst(""))
            .replaceFirst("All items subject to the EAR"));
  }

  private static String take(Pattern raised, String text, TreeSet<String> footnotes) {
    Matcher matcher = raised.matcher(text);
    StringBuilder without = new StringBuilder();
    while (matcher.find()) {
      footnotes.add(matcher.group(2));
      matcher.appendReplacement(without, "$1");
    }
    return matcher.appendTail(without).toString();
  }

  private static @Nullable String sentence(String text) {
    String words = text.strip();
    while (words.endsWith(".") && !words.endsWith("...")) {
      words = words.substring(0, words.length() - 1).strip();
    }
    if (words.isEmpty()) {
      return null;
    }
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
