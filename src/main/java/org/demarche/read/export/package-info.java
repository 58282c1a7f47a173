/// Files that other programs export: JSON of any layout, tables, collections of documents, mail.
@NullMarked
package org.demarche.read.export;

import org.jspecify.annotations.NullMarked;
