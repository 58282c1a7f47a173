package org.demarche.domain.names;

/// A name in a language.
///
/// @param language a BCP 47 code, such as that of a language pack
public record Label(String text, String language) {}
