/// XML and pictures as files that somebody takes home.
@NullMarked
package org.demarche.web.drawing;

import org.jspecify.annotations.NullMarked;
