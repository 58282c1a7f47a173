/// What a store's files hold, entry by entry, read without TDB2; and a database made anew out of
/// those that are whole.
@NullMarked
package org.demarche.store.check;

import org.jspecify.annotations.NullMarked;
