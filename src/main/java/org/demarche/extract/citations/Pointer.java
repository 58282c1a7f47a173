package org.demarche.extract.citations;

/// How a naming points at its agreement.
public enum Pointer {
    /// By a name or by what it is about.
    NAME,
    /// "the treaty"
    BACK,
    /// "Kenya's treaty with Chad", which may be named before.
    PARTY,
    /// "a treaty"
    NEW
}
