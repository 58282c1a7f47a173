package org.demarche.extract.grammar;

import org.demarche.extract.text.Run;

/// Tokens that are one word to the grammar: a name, an office with its holder, a date.
///
/// @param form the word that stands for all
public record Atom(Run run, String form) {}
