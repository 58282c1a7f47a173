package org.demarche.read.page;

import org.demarche.read.line.TextLine;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A run of text on a page that stands by itself: a paragraph, a list item, a heading.
///
/// @param owner the innermost element around it
/// @param line its words, with single blanks
/// @param linked how many of its characters are in links
record Block(Element owner, TextLine line, int linked) {
    private static final int SHORT = 80;

    /// A heading that is a link leads to another article.
    private static final int TEASER = 120;

    String text() {
        return line.text();
    }

    double linkShare() {
        return text().isEmpty() ? 0 : (double) linked / text().length();
    }

    boolean isHeading() {
        return within("h[1-6]");
    }

    boolean isListItem() {
        return within("li|dd|dt");
    }

    /// The list it is in, null if it is in none.
    @Nullable Element list() {
        Element list = owner;
        while (list != null && !list.normalName().matches("[uo]l")) {
            list = list.parent();
        }
        return list;
    }

    private boolean within(String names) {
        return owner.normalName().matches(names)
                || (owner.parent() != null && owner.parent().normalName().matches(names));
    }

    /// How much it speaks for its surroundings being the article: its length where it looks like
    /// prose, less than nothing where it looks like navigation.
    double weight() {
        int length = text().length();
        if (linkShare() > 0.5) {
            return isHeading() ? -TEASER - length : -length;
        }
        if (isHeading()) {
            return -0.1 * length;
        }
        if (length < SHORT && !line.stopped()) {
            return -0.6 * length - 5;
        }
        double prose = line.stopped() ? 1 : 0.6;
        return prose * length * (1 - linkShare());
    }
}
