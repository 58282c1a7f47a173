/// Inputs of all kinds (text, HTML, WARC, JSON Lines; files, folders, addresses) become articles.
@NullMarked
package org.demarche.read;

import org.jspecify.annotations.NullMarked;
