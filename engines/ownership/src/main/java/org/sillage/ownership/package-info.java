/// Who owns or controls whom. [OwnershipTracer] walks the owners declared or reported in a transaction: headquarters,
/// ultimate parent, and the share that listed parties hold.
@NullMarked
package org.sillage.ownership;

import org.jspecify.annotations.NullMarked;
