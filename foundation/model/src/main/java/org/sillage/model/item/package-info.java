/// Chips, their figures and the goods of a transaction.
@NullMarked
package org.sillage.model.item;

import org.jspecify.annotations.NullMarked;
