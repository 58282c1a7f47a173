package org.demarche.grammar;

/// The line of one word in CoNLL-U.
///
/// @param number counted from 1 in its file
record TreebankLine(int number, String[] columns) {}
