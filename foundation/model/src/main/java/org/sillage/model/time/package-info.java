/// The two dates of every question: the day whose law applies and the instant up to which things were known.
@NullMarked
package org.sillage.model.time;

import org.jspecify.annotations.NullMarked;
