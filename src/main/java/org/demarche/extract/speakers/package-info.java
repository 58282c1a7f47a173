/// In goes a cue; out comes who stands beside it: a name, an office, a pronoun, several, nobody.
@NullMarked
package org.demarche.extract.speakers;

import org.jspecify.annotations.NullMarked;
