package org.demarche.nlp;

/// Takes the features of names, token by token: each a sign of what it tells, and words that blanks
/// part.
interface NameFeatureSink {
    /// A token begins that may belong to no name.
    void none();

    /// A token begins that may belong to a name; its features follow.
    ///
    /// @param shape how it is written
    /// @param inner whether it may only stand within a name
    void token(String shape, boolean inner);

    void add(String sign, String word);

    void add(String sign, String first, String second);

    void add(String sign, String first, String second, String third);
}
