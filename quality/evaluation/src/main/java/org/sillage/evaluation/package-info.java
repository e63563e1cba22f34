/// Generators, benchmarks and budgets: how fast and how steadily the engines answer. [AssessBenchmark] measures whole
/// assessments; [TransactionGenerator] and [ListGenerator] make what it is measured on.
@NullMarked
package org.sillage.evaluation;

import org.jspecify.annotations.NullMarked;
