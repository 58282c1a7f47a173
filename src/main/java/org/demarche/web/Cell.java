package org.demarche.web;

import org.jspecify.annotations.Nullable;

/// One value as a page shows it.
///
/// @param text what is read
/// @param link where it leads; null for a literal
/// @param note its language, its type or its label; empty when there is none
public record Cell(String text, @Nullable String link, String note) {}
