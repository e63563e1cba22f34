/// What the engines found, each with evidence, citation and both languages; engines meet only through these records.
@NullMarked
package org.sillage.model.finding;

import org.jspecify.annotations.NullMarked;
