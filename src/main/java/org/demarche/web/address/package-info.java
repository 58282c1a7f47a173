/// Under which address the outside reaches this server.
@NullMarked
package org.demarche.web.address;

import org.jspecify.annotations.NullMarked;
