/// Tests of screening.
@NullMarked
package org.sillage.screening;

import org.jspecify.annotations.NullMarked;
