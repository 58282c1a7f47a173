/// Articles in files of word processors, readers and printers: PDF, DOCX, ODT, EPUB.
@NullMarked
package org.demarche.read.document;

import org.jspecify.annotations.NullMarked;
