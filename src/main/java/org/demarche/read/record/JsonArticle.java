package org.demarche.read.record;

import java.util.Set;
import org.demarche.read.content.Draft;

/// An article as a JSON object, by the names that any tool gives its fields; all but the text may
/// be missing.
public sealed interface JsonArticle {
    /// One whose text is taken as it stands.
    record Good(Draft draft, Set<String> unknown) implements JsonArticle {}

    /// One whose text is HTML.
    ///
    /// @param fields what other fields say; its body is the HTML's whole prose
    /// @param fragment whether the HTML is but the article
    record Marked(Draft fields, String html, boolean fragment, Set<String> unknown)
            implements JsonArticle {
        private static final double MOST_OF_IT = 0.6;

        /// With the body that was found in the page; of a fragment most must be in it.
        public Draft with(Draft read) {
            int all = fields.body().length();
            boolean isLost =
                    read.body().isBlank() || (fragment && read.body().length() < all * MOST_OF_IT);
            Draft merged = fields.or(read);
            return isLost ? merged.withBody(fields.body()) : merged;
        }
    }

    /// One whose text has its surroundings with it.
    ///
    /// @param fields what other fields say; its body is that text
    record Scraped(Draft fields, Set<String> unknown) implements JsonArticle {}

    /// A record that holds none.
    ///
    /// @param complaint a sentence that goes on after the record's place
    record Bad(String complaint, Set<String> unknown) implements JsonArticle {
        Bad(String complaint) {
            this(complaint, Set.of());
        }
    }

    /// The names of the fields that nobody knows.
    Set<String> unknown();
}
