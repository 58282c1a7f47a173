/// The answer of a query goes in; a table, network, map or timeline that reads in the reader's
/// language comes out, with every mark a door to what is behind it.
@NullMarked
package org.demarche.web.answers;

import org.jspecify.annotations.NullMarked;
