/// Answers to single questions as JSON: [ClassificationWriter] and [ScreeningWriter].
@NullMarked
package org.sillage.formats.result;

import org.jspecify.annotations.NullMarked;
