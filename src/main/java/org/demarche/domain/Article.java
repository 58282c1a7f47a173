package org.demarche.domain;

import org.jspecify.annotations.Nullable;

/// A news article as it was read, before anything is found in it.
///
/// @param url its address
/// @param language the code of its language
/// @param input the last part of the input's name, or the target of a WARC record
/// @param body the text in which all offsets count: no navigation, no advertisements
public record Article(
        @Nullable String url,
        @Nullable String headline,
        @Nullable PublicationTime published,
        @Nullable String publisher,
        @Nullable String editor,
        String language,
        @Nullable String input,
        Text body) {}
