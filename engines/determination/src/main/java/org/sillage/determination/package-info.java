/// Rules to license determination with citations. [Determiner] is the one way in: it compiles a rule book once, and
/// determines a [Matter] on a day. Facts have three-valued truth throughout; see [Fact] for the words rules may use.
@NullMarked
package org.sillage.determination;

import org.jspecify.annotations.NullMarked;
