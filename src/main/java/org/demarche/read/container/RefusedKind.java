package org.demarche.read.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;

/// What no article can be read from.
///
/// @param complaint what it is, as a sentence that goes on after its name
/// @param test whether a content is such
record RefusedKind(String complaint, Predicate<Beginning> test) implements ContentKind {
    static final String ADVICE =
            "; give articles as text, pages, feeds, records or archives of them";

    @Override
    public boolean isOf(Beginning beginning) {
        return test.test(beginning);
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        in.close();
        String advice = complaint.contains(";") ? "" : ADVICE;
        return Contents.of(Raw.unreadable(origin.name(), complaint + advice));
    }
}
