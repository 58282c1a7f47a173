package org.demarche.extract.offices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The offices that a document names, in order. Immutable.
public final class Titles {
    private final List<Title> all;
    private final @Nullable Title[] byToken;

    /// @param tokens how many tokens the document has
    Titles(List<Title> all, int tokens) {
        this.all = List.copyOf(all);
        byToken = new Title[tokens];
        for (Title title : all) {
            for (int i = title.begin(); i < Math.min(tokens, title.close()); i++) {
                if (byToken[i] == null) {
                    byToken[i] = title;
                }
            }
        }
    }

    public List<Title> all() {
        return all;
    }

    /// The title of which the token is a part, with the state before it and the name after it; null
    /// if it is part of none.
    @Nullable Title at(int token) {
        return token < 0 || token >= byToken.length ? null : byToken[token];
    }
}
