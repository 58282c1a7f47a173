/// In goes an article's body; out come its tokens, sentences and quotations, and what the
/// dictionaries have at each token.
@NullMarked
package org.demarche.extract.text;

import org.jspecify.annotations.NullMarked;
