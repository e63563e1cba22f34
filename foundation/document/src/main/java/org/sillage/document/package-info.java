/// Strict reading of YAML 1.2, JSON and CSV into trees whose every node knows its line and column. [Documents] cuts a
/// stream into documents without holding more than one, [Yaml], [Json] and [Csv] read one, [Fields] takes its values
/// and says what is wrong with them as a [Problem].
@NullMarked
package org.sillage.document;

import org.jspecify.annotations.NullMarked;
