/// Tests of the home folder.
@NullMarked
package org.sillage.storage;

import org.jspecify.annotations.NullMarked;
