/// The records of web archives (WARC, ARC, WET, HAR) and the pages in them.
@NullMarked
package org.demarche.read.container.web;

import org.jspecify.annotations.NullMarked;
