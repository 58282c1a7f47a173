/// The ontology, its acts, rules and shapes at their addresses: a page for people, RDF for
/// programs.
@NullMarked
package org.demarche.web.ontology;

import org.jspecify.annotations.NullMarked;
