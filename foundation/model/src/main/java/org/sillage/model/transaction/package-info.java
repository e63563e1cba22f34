/// One transaction as it was declared: who, what, from where to where, for what, and what others say of it.
@NullMarked
package org.sillage.model.transaction;

import org.jspecify.annotations.NullMarked;
