/// The packs: loaded strictly by [PackLoader], held as one [Reference].
@NullMarked
package org.sillage.reference;

import org.jspecify.annotations.NullMarked;
