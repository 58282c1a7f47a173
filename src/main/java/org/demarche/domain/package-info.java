/// The nouns: immutable records of what is known and what was found. Imports nothing but the JDK.
@NullMarked
package org.demarche.domain;

import org.jspecify.annotations.NullMarked;
