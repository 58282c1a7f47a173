/// Requests of the SPARQL protocols go in, answers in the format they ask for come out: `/sparql`
/// to read, `/ds` to write.
@NullMarked
package org.demarche.web.sparql;

import org.jspecify.annotations.NullMarked;
