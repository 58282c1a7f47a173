/// TDB2 and its text index: articles go in as whole graphs, questions by name come out.
@NullMarked
package org.demarche.store;

import org.jspecify.annotations.NullMarked;
