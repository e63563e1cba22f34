package org.sillage.screening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.sillage.model.finding.ListedParty;

/// The listed names, a row each, found by the keys under which another name is equal to them.
final class NameRows {
  private final ListedParty[] parties;
  private final String[] names;
  private final int[] partyOf;
  private final BitSet aliases;
  private final BitSet shortened;
  private final KeyIndex plain;
  private final KeyIndex withoutForms;
  private final KeyIndex anyOrder;

  private NameRows(Builder builder) {
    parties = builder.parties.toArray(ListedParty[]::new);
    names = builder.names.toArray(String[]::new);
    partyOf = builder.partyOf.stream().mapToInt(Integer::intValue).toArray();
    aliases = builder.aliases;
    shortened = builder.shortened;
    plain = builder.plain.build();
    withoutForms = builder.withoutForms.build();
    anyOrder = builder.anyOrder.build();
  }

  static NameRows of(Collection<ListedParty> parties) {
    Builder builder = new Builder();
    parties.forEach(builder::add);
    return new NameRows(builder);
  }

  ListedParty party(int row) {
    return parties[partyOf[row]];
  }

  int partyNumber(int row) {
    return partyOf[row];
  }

  /// The name or alias as the list spells it.
  String name(int row) {
    return names[row];
  }

  boolean isAlias(int row) {
    return aliases.get(row);
  }

  /// Whether the row stands for the name without what the list adds in parentheses.
  boolean isShortened(int row) {
    return shortened.get(row);
  }

  /// Gives each row whose name is equal to `name` to `found`; a row may be given more than once.
  void alike(String name, @Nullable String schema, IntConsumer found) {
    List<String> words = NameNormalizer.words(name);
    for (int row : plain.rows(String.join(" ", words))) {
      found.accept(row);
    }
    if (!isPerson(schema)) {
      for (int row : withoutForms.rows(String.join(" ", LegalForms.drop(words)))) {
        found.accept(row);
      }
    }
    if (mayBePerson(schema)) {
      words.sort(null);
      for (int row : anyOrder.rows(String.join(" ", words))) {
        if (isPerson(schema) || isPerson(party(row).schema())) {
          found.accept(row);
        }
      }
    }
  }

  private static boolean isPerson(@Nullable String schema) {
    return schema != null && schema.equals("Person");
  }

  /// `LegalEntity` is what lists say that do not tell persons from companies.
  private static boolean mayBePerson(@Nullable String schema) {
    return schema == null || isPerson(schema) || schema.equals("LegalEntity");
  }

  private static final class Builder {
    private final List<ListedParty> parties = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Integer> partyOf = new ArrayList<>();
    private final BitSet aliases = new BitSet();
    private final BitSet shortened = new BitSet();
    private final KeyIndex.Builder plain = new KeyIndex.Builder();
    private final KeyIndex.Builder withoutForms = new KeyIndex.Builder();
    private final KeyIndex.Builder anyOrder = new KeyIndex.Builder();

    void add(ListedParty party) {
      if (party.addressOnly()) {
        return;
      }
      parties.add(party);
      addName(party, party.name(), false);
      for (String alias : party.aliases()) {
        addName(party, alias, true);
      }
    }

    private void addName(ListedParty party, String written, boolean alias) {
      String name = written.strip();
      addRow(party, name, name, alias);
      if (name.indexOf('(') >= 0 || name.indexOf('（') >= 0) {
        String shorter = NameNormalizer.withoutParentheses(name);
        if (!mayBePerson(party.schema()) || NameNormalizer.words(shorter).size() > 1) {
          shortened.set(names.size());
          addRow(party, name, shorter, alias);
        }
      }
    }

    private void addRow(ListedParty party, String name, String spelling, boolean alias) {
      int row = names.size();
      names.add(name);
      partyOf.add(parties.size() - 1);
      aliases.set(row, alias);
      List<String> words = NameNormalizer.words(spelling);
      plain.add(String.join(" ", words), row);
      if (!isPerson(party.schema())) {
        withoutForms.add(String.join(" ", LegalForms.drop(words)), row);
      }
      if (mayBePerson(party.schema())) {
        words.sort(null);
        anyOrder.add(String.join(" ", words), row);
      }
    }
  }
}
