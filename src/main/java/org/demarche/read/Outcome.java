package org.demarche.read;

import org.demarche.domain.Article;
import org.demarche.read.content.Fault;

/// What became of one content.
public sealed interface Outcome {
    /// An article in a language of a pack.
    record Read(Article article) implements Outcome {}

    /// An article in a language without a pack: its text can be kept, nothing can be found in it.
    ///
    /// @param message one sentence for users
    record Foreign(Article article, String message) implements Outcome {}

    /// No article came out of it.
    record Failed(Fault fault) implements Outcome {}
}
