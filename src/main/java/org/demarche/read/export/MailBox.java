package org.demarche.read.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.LineBytes;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;

/// The mails of a box, each with its attachments behind it. Never holds more than one.
final class MailBox implements Contents {
    private static final Pattern ENVELOPE = Pattern.compile("From \\S+ .*\\d{4}.*");

    private final Origin origin;
    private final LineBytes lines;
    private final boolean box;
    private final ContentOpener opener;
    private final int limit;
    private final Deque<Contents> parts = new ArrayDeque<>();
    private byte @Nullable [] ahead;
    private boolean started;
    private boolean ended;
    private int number;

    /// @param first the first line of a single mail, null for a box whose first line was read
    /// @param limit the most bytes a mail may have
    MailBox(
            Origin origin,
            LineBytes lines,
            byte @Nullable [] first,
            ContentOpener opener,
            int limit) {
        this.origin = origin;
        this.lines = lines;
        this.box = first == null;
        this.ahead = first;
        this.opener = opener;
        this.limit = limit;
    }

    @Override
    public @Nullable Raw next() throws IOException {
        while (true) {
            Contents part = parts.peek();
            if (part != null) {
                Raw raw = part.next();
                if (raw != null) {
                    return raw;
                }
                parts.pop().close();
            } else if (ended) {
                return null;
            } else {
                Raw fault = mail();
                if (fault != null) {
                    return fault;
                }
            }
        }
    }

    private @Nullable Raw mail() throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream(1 << 14);
        boolean tooLong = false;
        boolean blank = !started;
        started = true;
        if (ahead != null) {
            mail.writeBytes(ahead);
            mail.write('\n');
            ahead = null;
        }
        byte[] line = lines.next();
        while (line != null && !(box && blank && isEnvelope(line))) {
            blank = line.length == 0 || (line.length == 1 && line[0] == '\r');
            tooLong = tooLong || mail.size() + line.length > limit;
            if (!tooLong) {
                mail.writeBytes(line);
                mail.write('\n');
            }
            line = lines.next();
        }
        ended = line == null;
        number++;
        String name = box ? origin.name() + ", mail " + number : origin.name();
        if (tooLong) {
            return Raw.unreadable(
                    name, "is longer than the " + (limit >> 20) + " MB that a mail may have");
        }
        if (mail.size() > 0) {
            parts.addAll(new MailParts(origin, name, opener).of(mail.toByteArray()));
        }
        return null;
    }

    private static boolean isEnvelope(byte[] line) {
        return line.length > 10
                && line[0] == 'F'
                && line.length < 500
                && ENVELOPE.matcher(new String(line, StandardCharsets.ISO_8859_1).strip())
                        .matches();
    }

    @Override
    public void close() throws IOException {
        while (!parts.isEmpty()) {
            parts.pop().close();
        }
        lines.close();
    }
}
