package org.demarche.read.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.LineBytes;
import org.demarche.read.content.Origin;

/// Text that Nexis or Factiva exported: documents behind each other, each with lines that say when
/// and where it appeared.
public final class DocumentsKind implements ContentKind {
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?mi)^\\s{0,80}(?:\\d{1,6} of \\d{1,6} documents|document \\d{1,6} of \\d{1,6})\\s{0,9}$");
    private static final Pattern LENGTH =
            Pattern.compile("(?mi)^\\s{0,9}length:\\s{0,9}\\d[\\d,.]{0,9} words");
    private static final Pattern BODY =
            Pattern.compile(
                    "(?m)^\\s{0,9}(?:Body|End of Document|(?:LOAD-DATE|Load-Date):.*)\\s{0,9}$");
    private static final Pattern CODED = Pattern.compile("(?m)^HD(?: {1,4}|\\t)\\S");
    private static final Pattern CODES = Pattern.compile("(?m)^(?:PD|SN|LP|TD|WC)(?: {1,4}|\\t|$)");

    @Override
    public boolean isOf(Beginning beginning) {
        String text = beginning.text();
        return NUMBERED.matcher(text).find()
                || (LENGTH.matcher(text).find() && BODY.matcher(text).find())
                || isCoded(text);
    }

    static boolean isCoded(String text) {
        return CODED.matcher(text).find() && CODES.matcher(text).results().limit(2).count() == 2;
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        return new Documents(origin, new LineBytes(in));
    }
}
