/// Official lists as agencies and others publish them, read into listed parties: [BisJsonReader], [OfacCsvReader].
///
/// A list is taken whole or not at all: a file that is cut off, or holds fewer or more entries than expected, is
/// refused with one problem, so that the list held before stays. What is doubtful in an entry becomes a problem
/// beside it, and what has no place in a listed party is named as left over.
@NullMarked
package org.sillage.formats.lists;

import org.jspecify.annotations.NullMarked;
