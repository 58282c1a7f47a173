package org.demarche.evaluate;

/// Whether something that was found is as gold has it.
///
/// @param article where it was found
/// @param finding a statement, a relation, somebody's holding of an office, the mention of a date,
///   or who or what is named, as the reading has it
/// @param field what of the finding is judged, empty for the finding itself
public record Verdict(String article, Object finding, String field, boolean isRight) {}
