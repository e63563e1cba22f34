/// An answer as a person reads it, in English or French: [org.sillage.formats.report.TextReport] for a terminal,
/// [org.sillage.formats.report.HtmlReport] for a screen or paper, [org.sillage.formats.report.CsvReport] for a spreadsheet.
///
/// A report decides nothing and leaves nothing out that decides: it only puts an
/// [org.sillage.assessment.Assessment] in order, the outcome first.
@NullMarked
package org.sillage.formats.report;

import org.jspecify.annotations.NullMarked;
