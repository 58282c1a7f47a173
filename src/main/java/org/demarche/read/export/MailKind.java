package org.demarche.read.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.LineBytes;
import org.demarche.read.content.Origin;

/// A mail as it is sent (RFC 5322), or a box of many (RFC 4155).
public final class MailKind implements ContentKind {
    private static final Pattern HEADER =
            Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,40}):(?:\\s.*)?");
    private static final Pattern ENVELOPE = Pattern.compile("From \\S+ .*\\d{4}.*");
    private static final Set<String> SENT =
            Set.of(
                    "from",
                    "received",
                    "return-path",
                    "message-id",
                    "mime-version",
                    "delivered-to",
                    "x-mozilla-status",
                    "dkim-signature");
    private static final Set<String> USUAL =
            Set.of(
                    "from",
                    "to",
                    "subject",
                    "date",
                    "received",
                    "return-path",
                    "message-id",
                    "mime-version",
                    "delivered-to",
                    "content-type",
                    "reply-to",
                    "cc");
    private static final int ENOUGH = 3;
    private static final int MOST = 60;
    private static final int LIMIT = 64 << 20;

    @Override
    public boolean isOf(Beginning beginning) {
        List<String> lines = beginning.text().lines().limit(MOST).toList();
        return !lines.isEmpty() && (isBox(lines) || isMail(lines));
    }

    private static boolean isBox(List<String> lines) {
        return ENVELOPE.matcher(lines.getFirst()).matches()
                && lines.size() > 1
                && isMail(lines.subList(1, lines.size()));
    }

    private static boolean isMail(List<String> lines) {
        Set<String> names = new HashSet<>();
        for (String line : lines) {
            if (line.isBlank()) {
                break;
            }
            var header = HEADER.matcher(line);
            boolean folded = !names.isEmpty() && Character.isWhitespace(line.charAt(0));
            if (header.matches()) {
                names.add(header.group(1).toLowerCase(Locale.ROOT));
            } else if (!folded && !line.startsWith(">From ")) {
                return false;
            }
        }
        return names.stream().anyMatch(SENT::contains)
                && names.stream().filter(USUAL::contains).count() >= ENOUGH;
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        LineBytes lines = new LineBytes(in);
        byte[] first = lines.next();
        boolean box =
                first != null && new String(first, StandardCharsets.ISO_8859_1).startsWith("From ");
        return new MailBox(origin, lines, box ? null : first, opener, LIMIT);
    }
}
