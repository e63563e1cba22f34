/// Parties as FollowTheMoney describes them, the roles they play and who stands above them.
@NullMarked
package org.sillage.model.party;

import org.jspecify.annotations.NullMarked;
