package org.demarche.web.things;

import org.jspecify.annotations.Nullable;

/// Words and where they lead.
///
/// @param href null where they lead nowhere
public record PageLink(String text, @Nullable String href) {}
