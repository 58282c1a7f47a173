/// In goes a document with its cast; out comes where it names agreements and their articles, and
/// what each of these names tells by itself.
@NullMarked
package org.demarche.extract.citations;

import org.jspecify.annotations.NullMarked;
