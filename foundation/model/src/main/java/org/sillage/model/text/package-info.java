/// What people read: every sentence in English and French, and the pointers that tie it to the input.
@NullMarked
package org.sillage.model.text;

import org.jspecify.annotations.NullMarked;
