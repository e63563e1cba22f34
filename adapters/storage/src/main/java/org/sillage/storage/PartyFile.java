package org.sillage.storage;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.place.CountryCode;

/// Listed parties in a form that is quick to load: `SLP` and a version byte, a table of every string, then the
/// parties by the numbers of their strings. Big-endian; the same parties give the same bytes.
final class PartyFile {
  private static final int MAGIC = 'S' << 24 | 'L' << 16 | 'P' << 8 | 1;
  private static final int NO_DAY = Integer.MIN_VALUE;
  private static final int NO_STRING = -1;

  private PartyFile() {}

  static byte[] encode(List<ListedParty> parties) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try {
      DataOutputStream out = new DataOutputStream(body);
      out.writeInt(parties.size());
      for (ListedParty party : parties) {
        write(party, out, numbers);
      }
      DataOutputStream head = new DataOutputStream(whole);
      head.writeInt(MAGIC);
      head.writeInt(numbers.size());
      for (String string : numbers.keySet()) {
        byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
        head.writeInt(bytes.length);
        head.write(bytes);
      }
      body.writeTo(whole);
    } catch (IOException fromMemory) {
      throw new UncheckedIOException(fromMemory);
    }
    return whole.toByteArray();
  }

  private static void write(ListedParty party, DataOutputStream out, Map<String, Integer> numbers)
      throws IOException {
    out.writeInt(number(party.id(), numbers));
    out.writeInt(number(party.list(), numbers));
    out.writeInt(number(party.schema(), numbers));
    out.writeInt(number(party.name(), numbers));
    writeAll(party.aliases(), out, numbers);
    writeAll(party.countries().stream().map(CountryCode::value).toList(), out, numbers);
    out.writeBoolean(party.addressOnly());
    out.writeInt(number(party.citation(), numbers));
    out.writeInt(day(party.listedFrom()));
    out.writeInt(day(party.listedTo()));
    writeAll(party.footnotes(), out, numbers);
    out.writeInt(number(party.requirement(), numbers));
    out.writeInt(number(party.policy(), numbers));
  }

  private static void writeAll(
      List<String> strings, DataOutputStream out, Map<String, Integer> numbers) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeInt(number(string, numbers));
    }
  }

  private static int number(@Nullable String string, Map<String, Integer> numbers) {
    if (string == null) {
      return NO_STRING;
    }
    Integer known = numbers.putIfAbsent(string, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  private static int day(@Nullable LocalDate day) {
    return day == null ? NO_DAY : Math.toIntExact(day.toEpochDay());
  }

  /// The parties of a file that was checked by its digest.
  ///
  /// @throws IllegalArgumentException where it is none, or of another version
  static List<ListedParty> decode(byte[] bytes) {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      if (in.getInt() != MAGIC) {
        throw new IllegalArgumentException(
            "not a file of listed parties, or of another version of Sillage");
      }
      int count = in.getInt();
      List<String> strings = new ArrayList<>(Math.min(count, in.remaining()));
      for (int i = 0; i < count; i++) {
        int length = in.getInt();
        strings.add(new String(bytes, in.position(), length, StandardCharsets.UTF_8));
        in.position(in.position() + length);
      }
      return new Reader(in, strings).parties();
    } catch (BufferUnderflowException | IndexOutOfBoundsException | DateTimeException broken) {
      throw new IllegalArgumentException(
          "a file of listed parties that does not hold together", broken);
    }
  }

  private static final class Reader {
    private final ByteBuffer in;
    private final List<String> strings;
    private final Map<Integer, CountryCode> countries = new HashMap<>();

    Reader(ByteBuffer in, List<String> strings) {
      this.in = in;
      this.strings = strings;
    }

    List<ListedParty> parties() {
      int size = in.getInt();
      List<ListedParty> parties = new ArrayList<>(Math.min(size, in.remaining()));
      for (int i = 0; i < size; i++) {
        parties.add(party());
      }
      return parties;
    }

    private ListedParty party() {
      return new ListedParty(
          string(),
          string(),
          string(),
          string(),
          all(),
          countries(),
          in.get() != 0,
          string(),
          day(),
          day(),
          all(),
          find(),
          find());
    }

    private String string() {
      String string = find();
      if (string == null) {
        throw new IndexOutOfBoundsException("a string that has to be there is not");
      }
      return string;
    }

    private @Nullable String find() {
      int number = in.getInt();
      return number == NO_STRING ? null : strings.get(number);
    }

    private List<String> all() {
      int size = in.getInt();
      if (size == 0) {
        return List.of();
      }
      List<String> all = new ArrayList<>(Math.min(size, in.remaining()));
      for (int i = 0; i < size; i++) {
        all.add(string());
      }
      return all;
    }

    private List<CountryCode> countries() {
      int size = in.getInt();
      if (size == 0) {
        return List.of();
      }
      List<CountryCode> all = new ArrayList<>(Math.min(size, in.remaining()));
      for (int i = 0; i < size; i++) {
        int number = in.getInt();
        CountryCode code = countries.get(number);
        if (code == null) {
          code = new CountryCode(strings.get(number));
          countries.put(number, code);
        }
        all.add(code);
      }
      return all;
    }

    private @Nullable LocalDate day() {
      int day = in.getInt();
      return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
    }
  }
}
