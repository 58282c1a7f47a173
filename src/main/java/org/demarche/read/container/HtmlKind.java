package org.demarche.read.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;

/// A page in HTML.
final class HtmlKind implements ContentKind {
    private static final Pattern PAGE =
            Pattern.compile(
                    "<(!doctype\\s{1,9}html|(html|head|body|title|meta|link|base|style|script|main"
                            + "|article|section|header|div|h[1-6]|p)[\\s/>])");
    private static final Pattern PAGE_WITHIN = Pattern.compile("<(!doctype html|html|body)[\\s>]");
    private static final Pattern TAGS = Pattern.compile("<(p|div|a|span|h[1-6])[\\s>]");

    @Override
    public boolean isOf(Beginning beginning) {
        String name = beginning.name();
        boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        return PAGE.matcher(beginning.markup()).lookingAt()
                || PAGE_WITHIN.matcher(beginning.lowerCase()).find()
                || (named && TAGS.matcher(beginning.lowerCase()).find());
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        return Contents.whole(origin, in, bytes -> new Raw.Html(origin, bytes));
    }
}
