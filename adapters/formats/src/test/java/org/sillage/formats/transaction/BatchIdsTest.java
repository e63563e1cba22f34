package org.sillage.formats.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchIdsTest {
  @Test
  void ofTwoTransactionsWithOneIdTheFirstIsAnsweredAndTheLaterRefused() {
    BatchIds ids = new BatchIds();
    String text = "---\n" + Reading.LEAST;

    List<ReadResult> results = new ArrayList<>();
    Reading.read(text + text.replace("t-1", "t-2") + text, Format.YAML)
        .forEach(each -> results.add(ids.check(each)));
    Reading.read(text, Format.YAML).forEach(each -> results.add(ids.check(each)));

    assertThat(Reading.outline(results))
        .containsExactly(
            "good t-1",
            "good t-2",
            "bad t-1: f:12:1: this id is taken by the transaction at f:2:1; got 't-1'; allowed: an"
                + " id of its own in the batch (at /id)",
            "bad t-1: f:2:1: this id is taken by the transaction at f:2:1; got 't-1'; allowed: an"
                + " id of its own in the batch (at /id)");
    assertThat(((ReadResult.Bad) results.getLast()).raw())
        .startsWith("{\"id\":\"t-1\",\"kind\":\"SALE\"");
  }

  @Test
  void aRefusedTransactionTakesNoId() {
    BatchIds ids = new BatchIds();
    List<ReadResult> results =
        Reading.read("id: t-1\n---\n" + Reading.LEAST, Format.YAML).stream()
            .map(ids::check)
            .toList();

    assertThat(results).last().isInstanceOf(ReadResult.Good.class);
  }
}
