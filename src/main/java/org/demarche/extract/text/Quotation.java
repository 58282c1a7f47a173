package org.demarche.extract.text;

import org.demarche.domain.Span;

/// Words between quotation marks.
///
/// @param outer with the marks
/// @param inner without them
/// @param closed whether the closing mark is there; without it the quotation runs to the end of its
///   paragraph
public record Quotation(Span outer, Span inner, boolean closed) {}
