/// Rules as a lawyer wrote them, with their states by date: [Rule] and [RuleBook].
@NullMarked
package org.sillage.reference.rule;

import org.jspecify.annotations.NullMarked;
