/// In goes a document that is itself an agreement; out come its title, parties, clauses and duties.
@NullMarked
package org.demarche.extract.treaties;

import org.jspecify.annotations.NullMarked;
