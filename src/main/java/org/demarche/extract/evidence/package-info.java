/// In goes what a finding rests on; out come how sure it is, and the reasons that people read.
@NullMarked
package org.demarche.extract.evidence;

import org.jspecify.annotations.NullMarked;
