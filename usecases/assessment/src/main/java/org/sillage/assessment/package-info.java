/// One transaction through the engines, in order: [Assessor] is a pure function of the transaction, its deal, what
/// history is given and [Knowledge], and returns an [Assessment].
@NullMarked
package org.sillage.assessment;

import org.jspecify.annotations.NullMarked;
