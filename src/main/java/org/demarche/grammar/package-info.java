/// In go the words of a sentence; out come their parts of speech, lemmas and dependency tree in the
/// terms of Universal Dependencies, learned from treebanks. Knows neither articles nor findings.
@NullMarked
package org.demarche.grammar;

import org.jspecify.annotations.NullMarked;
