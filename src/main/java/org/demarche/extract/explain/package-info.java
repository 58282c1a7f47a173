/// In goes what was found in a document; out come the reasons for each finding, for people.
@NullMarked
package org.demarche.extract.explain;

import org.jspecify.annotations.NullMarked;
