/// What a client accepts goes in, the best of what there is comes out.
@NullMarked
package org.demarche.web.negotiation;

import org.jspecify.annotations.NullMarked;
