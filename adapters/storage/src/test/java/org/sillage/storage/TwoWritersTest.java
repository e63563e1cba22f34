package org.sillage.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillage.model.finding.ListedParty;

/// Writers at once, in one program and in two, while others read.
class TwoWritersTest {
  @TempDir Path temporary;

  private void assertWhole(String... lists) throws IOException {
    ListStore store = new ListStore(Home.open(temporary));
    assertThat(store.listIds()).containsExactly(lists);
    assertThat(store.status(LocalDate.of(2026, 7, 9)))
        .hasSize(lists.length * WriterProgram.LISTS_EACH);
    for (String list : lists) {
      assertThat(store.newest(list, Instant.parse("2026-07-09T00:00:00Z")))
          .extracting(ListedParty::name)
          .containsExactly(list, "2026-01-15");
    }
  }

  @Test
  void threadsLoseNothing() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> written = new ArrayList<>();
      for (String list : List.of("us-a", "us-b", "us-c")) {
        written.add(
            threads.submit(() -> {
              WriterProgram.write(temporary, list, date -> {});
              return list;
            }));
      }
      Future<?> read =
          threads.submit(() -> {
            ListStore store = new ListStore(Home.open(temporary));
            for (int i = 0; i < 200; i++) {
              for (String id : store.listIds()) {
                assertThat(store.newest(id, Instant.parse("2026-07-09T00:00:00Z"))).hasSize(2);
              }
            }
            return null;
          });
      for (Future<?> one : written) {
        one.get(60, TimeUnit.SECONDS);
      }
      read.get(60, TimeUnit.SECONDS);
    }
    assertWhole("us-a", "us-b", "us-c");
  }

  @Test
  void programsLoseNothing() throws Exception {
    Process first = WriterProgram.start(temporary, "us-a");
    Process second = WriterProgram.start(temporary, "us-b");
    second.getInputStream().transferTo(OutputStream.nullOutputStream());
    first.getInputStream().transferTo(OutputStream.nullOutputStream());
    for (Process process : List.of(first, second)) {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    }
    assertWhole("us-a", "us-b");
  }

  @Test
  void whatAKilledProgramHadAcknowledgedIsThere() throws Exception {
    for (int round = 0; round < 3; round++) {
      Path folder = temporary.resolve("round" + round);
      Process process = WriterProgram.start(folder, "us-a");
      List<String> acknowledged = new ArrayList<>();
      try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
        for (int i = 0; i < 3 + 2 * round; i++) {
          acknowledged.add(lines.readLine());
        }
      } finally {
        process.destroyForcibly().waitFor();
      }
      ListStore store = new ListStore(Home.open(folder));
      assertThat(
              store.status(LocalDate.of(2026, 7, 9)).stream()
                  .map(status -> status.date().toString()))
          .containsAll(acknowledged);
      WriterProgram.write(folder, "us-a", date -> {});
      assertThat(store.status(LocalDate.of(2026, 7, 9))).hasSize(WriterProgram.LISTS_EACH);
    }
  }
}
