/// OpenNLP and nothing else: sentences, tokens, names, kinds of lines, the language of a text; and
/// the training of their models.
@NullMarked
package org.demarche.nlp;

import org.jspecify.annotations.NullMarked;
