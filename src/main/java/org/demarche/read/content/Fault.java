package org.demarche.read.content;

/// An input, or a part of one, that could not be read.
///
/// @param input its name, with the line or record where it is but a part
/// @param message one sentence for users: which input, what is wrong, what to do
public record Fault(String input, String message) {}
