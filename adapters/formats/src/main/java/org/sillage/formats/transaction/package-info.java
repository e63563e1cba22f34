/// Transactions in and out: [TransactionReader] reads YAML, JSON, JSON lines and CSV, one [ReadResult] each, so that a
/// bad one never stops the good ones; [TransactionWriter] writes the canonical JSON; [BatchIds] refuses the second of
/// two with one id. The keys are those of `FORMATS.md`, "A transaction".
@NullMarked
package org.sillage.formats.transaction;

import org.jspecify.annotations.NullMarked;
