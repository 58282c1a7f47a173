package org.demarche.web.things;

import java.util.List;
import org.demarche.web.explore.MarkedWords;
import org.jspecify.annotations.Nullable;

/// A finding as a reader sees it in a list: who, what, to whom, when, in which words and where.
///
/// @param isStatement whether it is a statement and no relation
/// @param speaker null where nobody is known, and for relations
/// @param office null where none is known
/// @param party for whom is spoken, or who acts; null where it is not known
/// @param targets to whom, or about whom
/// @param act in words
/// @param quad the name of the quad class, or empty
/// @param words those of the statement, or on which the relation rests
/// @param day in words
/// @param page its own
public record Card(
        boolean isStatement,
        @Nullable PageLink speaker,
        @Nullable PageLink office,
        @Nullable PageLink party,
        List<PageLink> targets,
        String act,
        String quad,
        String modality,
        MarkedWords words,
        String day,
        boolean isDayOfArticle,
        CardSource source,
        String page) {
    /// Words with their language, a BCP 47 tag or empty.
    public record Words(String text, String language) {}

    /// Where it stands.
    public record CardSource(PageLink article, String outlet, String day, String language) {}

    /// Whether something is to be said of how it is told: it is not simply so.
    public boolean isQualified() {
        return !modality.isEmpty() && !modality.equals("asserted");
    }
}
