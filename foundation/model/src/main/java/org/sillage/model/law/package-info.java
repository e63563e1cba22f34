/// Rules by date, and what a determination says: steps, policies, exceptions, outcome.
@NullMarked
package org.sillage.model.law;

import org.jspecify.annotations.NullMarked;
