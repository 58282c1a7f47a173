/// What was found goes in, a picture of who deals with whom comes out: as a network, on a map, or
/// as a graph to take home.
@NullMarked
package org.demarche.web.atlas;

import org.jspecify.annotations.NullMarked;
