package org.sillage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sillage.assessment.Assessment;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.WouldChange;
import org.sillage.model.transaction.Transaction;

/// In which order parties and goods are told says nothing.
class OrderTest {
  @Test
  void orderOfPartiesAndGoodsDoesNotMatter() {
    assertThat(Shrinker.breaking(answer -> differs(answer, Packs.assess(shuffled(answer.input())))))
        .isEmpty();
  }

  private static boolean differs(Assessment one, Assessment other) {
    return one.outcome() != other.outcome()
        || one.missingFacts().size() != other.missingFacts().size()
        || !alternatives(one).equals(alternatives(other));
  }

  private static Set<Outcome> alternatives(Assessment answer) {
    return answer.wouldChange().stream().map(WouldChange::outcome).collect(Collectors.toSet());
  }

  private static Transaction shuffled(Transaction transaction) {
    Random random = new Random(transaction.id().hashCode());
    List<Integer> places =
        new ArrayList<>(IntStream.range(0, transaction.parties().size()).boxed().toList());
    Collections.shuffle(places, random);
    Draft draft = new Draft(transaction).arrangeParties(places);
    Collections.shuffle(draft.items, random);
    Collections.shuffle(draft.payments, random);
    return draft.build();
  }
}
