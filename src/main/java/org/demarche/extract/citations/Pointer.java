package org.demarche.extract.citations;

/// How a naming points at its agreement.
public enum Pointer {
    /// By a name or by what it is about.
    NAME,
    /// "the treaty"
    BACK,
    /// "a treaty"
    NEW
}
