/// The address of a page goes in, HTML for people comes out, or the RDF behind it.
@NullMarked
package org.demarche.web.pages;

import org.jspecify.annotations.NullMarked;
