package org.sillage.reference.rule;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.finding.Severity;
import org.sillage.model.law.ReviewPolicy;
import org.sillage.model.transaction.Authorization;

/// What follows when a rule applies.
public sealed interface Effect {
  /// Gives a fact that other rules ask for, and for classification rules the ECCN.
  ///
  /// @param fact the fact's name
  /// @param eccn the ECCN of an item that meets it, or absent
  /// @param computerEccn the ECCN of a computer or assembly holding such an item, or absent
  record Define(String fact, @Nullable String eccn, @Nullable String computerEccn)
      implements Effect {}

  /// A license is required.
  ///
  /// @param policy how an application is reviewed unless a policy rule says otherwise
  record License(ReviewPolicy policy) implements Effect {
    public License {
      Objects.requireNonNull(policy);
    }
  }

  /// No license path opens it.
  record Prohibit() implements Effect {}

  /// An exception or general license.
  ///
  /// @param name its name: NAC, ACA, HBM
  /// @param overcomes ids of the license rules it overcomes
  /// @param claimedBy the authorization that claims it, or absent where it applies by itself
  record Except(String name, List<String> overcomes, Authorization.@Nullable Kind claimedBy)
      implements Effect {
    public Except {
      Objects.requireNonNull(name);
      overcomes = List.copyOf(overcomes);
    }

    public boolean appliesByItself() {
      return claimedBy == null;
    }
  }

  /// Another review policy for the license rules named.
  ///
  /// @param policy the policy
  /// @param of ids of the license rules
  record Policy(ReviewPolicy policy, List<String> of) implements Effect {
    public Policy {
      Objects.requireNonNull(policy);
      of = List.copyOf(of);
    }
  }

  /// A red flag.
  ///
  /// @param flag its id in the red-flag pack
  /// @param severity how much it weighs
  record Flag(String flag, Severity severity) implements Effect {
    public Flag {
      Objects.requireNonNull(flag);
      Objects.requireNonNull(severity);
    }
  }

  /// A duty, warning or remark that needs no license.
  ///
  /// @param severity how much it weighs
  record Note(Severity severity) implements Effect {
    public Note {
      Objects.requireNonNull(severity);
    }
  }
}
