/// A TDB2 database is copied without what was deleted from it, and takes the place of the one
/// before; how much of a database is waste.
@NullMarked
package org.demarche.store.compaction;

import org.jspecify.annotations.NullMarked;
