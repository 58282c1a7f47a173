package org.demarche.cli.reading;

import org.demarche.draw.DrawnArticle;

/// What came of one content.
///
/// @param words how many it has, 0 if it could not be read
/// @param weight about how many bytes of memory it takes
/// @param position how many bytes of the inputs were read to get it
public record ReadContent(DrawnArticle drawn, int words, long weight, long position) {}
