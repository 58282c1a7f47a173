/// In go tokens; out comes what the words around them make of them: what governs a name, what
/// negates, conditions or postpones, which words are small.
@NullMarked
package org.demarche.extract.grammar;

import org.jspecify.annotations.NullMarked;
