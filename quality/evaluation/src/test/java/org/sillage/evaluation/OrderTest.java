package org.sillage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sillage.assessment.Assessment;
import org.sillage.model.transaction.Transaction;

/// In which order parties, goods and licenses are told says nothing.
class OrderTest {
  @Test
  void orderOfPartiesAndGoodsDoesNotMatter() {
    assertThat(
            Shrinker.breaking(
                Packs.GENERATED,
                transaction ->
                    Packs.assess(transaction).outcome()
                        != Packs.assess(shuffled(transaction)).outcome()))
        .isEmpty();
  }

  @Test
  void whatIsMissingIsTheSameInEveryOrder() {
    assertThat(
            Shrinker.breaking(
                Packs.GENERATED,
                transaction ->
                    missing(Packs.assess(transaction))
                        != missing(Packs.assess(shuffled(transaction)))))
        .isEmpty();
  }

  private static int missing(Assessment assessment) {
    return assessment.missingFacts().size();
  }

  private static Transaction shuffled(Transaction transaction) {
    Random random = new Random(transaction.id().hashCode());
    List<Integer> places =
        new ArrayList<>(IntStream.range(0, transaction.parties().size()).boxed().toList());
    Collections.shuffle(places, random);
    Draft draft = new Draft(transaction).arrangeParties(places);
    Collections.shuffle(draft.items, random);
    Collections.shuffle(draft.authorizations, random);
    Collections.shuffle(draft.payments, random);
    return draft.build();
  }
}
