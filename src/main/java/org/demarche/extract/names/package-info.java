/// In goes a document; out come the runs of words that name persons, states, organisations and
/// places.
@NullMarked
package org.demarche.extract.names;

import org.jspecify.annotations.NullMarked;
