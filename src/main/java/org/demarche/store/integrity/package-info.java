/// Whether the files of a store are whole: what is kept of their sizes, what is looked at when it
/// is opened, and the check of everything.
@NullMarked
package org.demarche.store.integrity;

import org.jspecify.annotations.NullMarked;
