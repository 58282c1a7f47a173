/// Pages of individuals, each with what its readers ask first, and lists of them; the RDF behind
/// each.
@NullMarked
package org.demarche.web.things;

import org.jspecify.annotations.NullMarked;
