/// Countries and places.
@NullMarked
package org.sillage.model.place;

import org.jspecify.annotations.NullMarked;
