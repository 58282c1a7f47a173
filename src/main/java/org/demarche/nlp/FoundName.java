package org.demarche.nlp;

/// A name found by its looks.
///
/// @param first its first token
/// @param end the token after its last
/// @param confidence 0 to 1
public record FoundName(int first, int end, NameType type, double confidence) {}
