package org.demarche.read.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;

/// Tables that GDELT publishes, which have codes and addresses but no texts.
public final class GdeltTable implements ContentKind {
    private static final Pattern EVENTS =
            Pattern.compile("\\d{5,12}\t\\d{8}\t\\d{6}\t\\d{4}\t\\d{4}\\.\\d{1,6}\t.*");
    private static final Pattern MENTIONS = Pattern.compile("\\d{5,12}\t\\d{14}\t\\d{14}\t\\d\t.*");
    private static final Pattern KNOWLEDGE_GRAPH =
            Pattern.compile("(?:GKGRECORDID\t|\\d{14}-T?\\d{1,9}\t\\d{14}\t\\d\t).*");
    private static final Pattern FIRST_KNOWLEDGE_GRAPH =
            Pattern.compile("(?:DATE\tNUMARTS\t|\\d{8}\t\\d{1,6}\t[^\t]*\t[A-Z_0-9;]*\t).*");
    private static final Pattern NAMED = Pattern.compile("(?:GLOBALEVENTID|GlobalEventID)[\t,].*");

    @Override
    public boolean isOf(Beginning beginning) {
        return !name(beginning.text()).isEmpty();
    }

    private static String name(String text) {
        String line = text.lines().findFirst().orElse("");
        if (EVENTS.matcher(line).matches() || NAMED.matcher(line).matches()) {
            return "an export of GDELT's events";
        }
        if (MENTIONS.matcher(line).matches()) {
            return "a table of GDELT's mentions";
        }
        return KNOWLEDGE_GRAPH.matcher(line).matches()
                        || (FIRST_KNOWLEDGE_GRAPH.matcher(line).matches() && line.contains("://"))
                ? "a table of GDELT's Global Knowledge Graph"
                : "";
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        byte[] head;
        try (in) {
            head = in.readNBytes(1 << 14);
        }
        String name = name(new Beginning(head, false, origin.input()).text());
        return Contents.of(
                Raw.unreadable(
                        origin.name(),
                        "is "
                                + name
                                + ", which has codes and addresses but no articles; give the pages at these"
                                + " addresses"));
    }
}
