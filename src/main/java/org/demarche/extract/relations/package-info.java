/// In go names, verbs and nouns of deeds; out come who did what to whom, and the events in which
/// several took part.
@NullMarked
package org.demarche.extract.relations;

import org.jspecify.annotations.NullMarked;
