/// The one program. [Sillage] is where it starts; each subcommand is a class of its own.
@NullMarked
package org.sillage.cli;

import org.jspecify.annotations.NullMarked;
