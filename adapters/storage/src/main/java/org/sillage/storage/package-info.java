/// The home folder: what was imported, kept as files named by their digest, with one index over them.
///
/// [Home] is the folder and its lock, [ListStore] the imported lists. Nothing is deleted: a newer list supersedes the
/// older one, which stays to be asked for what was known then. What was acknowledged survives a kill: every file is
/// written beside, forced to disk and moved into place.
@NullMarked
package org.sillage.storage;

import org.jspecify.annotations.NullMarked;
