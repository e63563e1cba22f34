/// Invariants of whole assessments over generated transactions, and oracles that were written from the regulation and
/// not from the packs.
@NullMarked
package org.sillage.evaluation;

import org.jspecify.annotations.NullMarked;
