package org.demarche.domain;

import org.jspecify.annotations.Nullable;

/// A kind of office or of institution: foreign minister, ministry of foreign affairs.
///
/// @param ministry of an office: the slug of the institution that it heads
public record Kind(String slug, Names names, @Nullable String ministry) {}
