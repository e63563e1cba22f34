/// Names against lists: a [Screener] holds every listed name of every date, a [Query] asks who a name may be on a
/// day.
///
/// First form: two names match where they are equal after normalisation; nothing is guessed from likeness.
@NullMarked
package org.sillage.screening;

import org.jspecify.annotations.NullMarked;
