/// What things are called: the words of a name and its language go in, names by language and
/// spellings that are of one name come out.
@NullMarked
package org.demarche.domain.names;

import org.jspecify.annotations.NullMarked;
