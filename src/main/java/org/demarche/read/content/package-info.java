/// What inputs have in them before it is an article, and what is wrong with what is none.
@NullMarked
package org.demarche.read.content;

import org.jspecify.annotations.NullMarked;
