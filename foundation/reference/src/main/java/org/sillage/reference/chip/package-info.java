/// The chip pack: [ChipCatalog] finds a chip by any name people write.
@NullMarked
package org.sillage.reference.chip;

import org.jspecify.annotations.NullMarked;
