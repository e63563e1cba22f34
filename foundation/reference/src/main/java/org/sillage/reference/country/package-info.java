/// Country groups by date: [CountryGroups].
@NullMarked
package org.sillage.reference.country;

import org.jspecify.annotations.NullMarked;
