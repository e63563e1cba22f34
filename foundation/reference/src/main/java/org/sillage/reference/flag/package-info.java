/// The texts of red flags, for explanation: [FlagText].
@NullMarked
package org.sillage.reference.flag;

import org.jspecify.annotations.NullMarked;
