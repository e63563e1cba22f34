/// Tests of the list readers.
@NullMarked
package org.sillage.formats.lists;

import org.jspecify.annotations.NullMarked;
