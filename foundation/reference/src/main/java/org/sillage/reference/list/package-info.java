/// Starter lists of parties: [PartyList].
@NullMarked
package org.sillage.reference.list;

import org.jspecify.annotations.NullMarked;
