/// How well a fact stands: its status, its source, and truth with three values.
@NullMarked
package org.sillage.model.fact;

import org.jspecify.annotations.NullMarked;
