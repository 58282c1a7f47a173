package org.demarche.domain;

/// A place in the text that names something.
public record Mention(Span span, Referent refersTo) {}
