package org.demarche.extract.offices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The offices that a document names, in order. Immutable.
public final class OfficeNamings {
    private final List<OfficeNaming> all;
    private final @Nullable OfficeNaming[] byToken;

    /// @param tokens how many tokens the document has
    OfficeNamings(List<OfficeNaming> all, int tokens) {
        this.all = List.copyOf(all);
        byToken = new OfficeNaming[tokens];
        for (OfficeNaming office : all) {
            for (int i = office.begin(); i < Math.min(tokens, office.close()); i++) {
                if (byToken[i] == null) {
                    byToken[i] = office;
                }
            }
        }
    }

    public List<OfficeNaming> all() {
        return all;
    }

    /// The office of which the token is a part, with the state before it and the name after it;
    /// null if it is part of none.
    @Nullable OfficeNaming at(int token) {
        return token < 0 || token >= byToken.length ? null : byToken[token];
    }
}
