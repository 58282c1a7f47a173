/// Contents that are fetched from the web.
@NullMarked
package org.demarche.read.fetch;

import org.jspecify.annotations.NullMarked;
