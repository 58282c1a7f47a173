package org.demarche.web.explore;

/// A thing by its name.
///
/// @param address of its page
public record NamedLink(String name, String address) {}
