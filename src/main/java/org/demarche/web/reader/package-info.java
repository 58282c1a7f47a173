/// A text, a file or an address goes in; the article stands marked up with its triples, before
/// anything is stored.
@NullMarked
package org.demarche.web.reader;

import org.jspecify.annotations.NullMarked;
