/// In go a document and its names; out come the agreements of which it tells, their parties, steps
/// and clauses, and what a bare "Article 4" belongs to.
@NullMarked
package org.demarche.extract.agreements;

import org.jspecify.annotations.NullMarked;
