/// A regular expression as people write it for SPARQL goes in; matching in time linear in the text
/// comes out, or a [PatternFault] of one sentence.
@NullMarked
package org.demarche.web.guard.regex;

import org.jspecify.annotations.NullMarked;
