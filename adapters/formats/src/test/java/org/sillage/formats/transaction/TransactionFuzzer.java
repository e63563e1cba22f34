package org.sillage.formats.transaction;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.sillage.document.Problem;
import org.sillage.model.text.Language;
import org.sillage.model.transaction.Transaction;

/// A target for Jazzer, which needs nothing of Jazzer to compile. The first byte chooses the format, the rest is the
/// file. With the jar of `com.code-intelligence:jazzer:0.30.0` and the test class path: `java -cp …
/// com.code_intelligence.jazzer.Jazzer --target_class=org.sillage.formats.transaction.TransactionFuzzer`
public final class TransactionFuzzer {
  static final List<Format> FORMATS =
      List.of(Format.YAML, Format.JSON, Format.JSON_LINES, Format.CSV);

  private TransactionFuzzer() {}

  /// Whatever comes is good or bad, and what is good is read again as the same.
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    Format format = FORMATS.get(Math.floorMod(data[0], FORMATS.size()));
    byte[] file = Arrays.copyOfRange(data, 1, data.length);
    for (ReadResult result : Reading.read(new ByteArrayInputStream(file), format)) {
      switch (result) {
        case ReadResult.Good good -> {
          Transaction again = Reading.one(TransactionWriter.write(good.transaction()), Format.JSON);
          if (!again.equals(good.transaction())) {
            throw new AssertionError("reads otherwise: " + TransactionWriter.write(again));
          }
        }
        case ReadResult.Bad bad -> {
          for (Problem problem : bad.problems()) {
            if (problem.line(Language.EN).contains("\n")
                || problem.line(Language.FR).contains("\n")) {
              throw new AssertionError("a problem of several lines");
            }
          }
        }
      }
    }
  }
}
