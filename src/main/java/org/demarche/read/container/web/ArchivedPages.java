package org.demarche.read.container.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Fault;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.demarche.read.encoding.TextEncoding;
import org.jspecify.annotations.Nullable;

/// The pages of a web archive: what a server answered with status 200 in HTML or text, resources
/// and conversions. Images, scripts, requests, revisits and the like are no articles and are passed
/// over; a record that cannot be read is told, and the next is read.
final class ArchivedPages implements Contents {
    private static final int OK = 200;
    private static final int SKETCH = 4096;
    private static final Pattern PAGE = Pattern.compile("<(!doctype\\s{1,9}html|html)[\\s>]");
    private static final Pattern MARKUP = Pattern.compile("text/html|application/xhtml\\+xml");

    /// Types that tell nothing for sure.
    private static final Pattern ANYTHING =
            Pattern.compile(
                    "|text/plain|application/(octet-stream|x-unknown|unknown|download)|unknown(/unknown)?"
                            + "|unk|no-type|text|html|\\*/\\*|binary/octet-stream");

    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([^\\s;\"',]{1,40})");

    private final String name;
    private final RecordSource records;
    private final ContentOpener opener;
    private @Nullable Contents current;

    /// @param name the archive's name
    /// @param opener tells what the text of a record is
    ArchivedPages(String name, RecordSource records, ContentOpener opener) {
        this.name = name;
        this.records = records;
        this.opener = opener;
    }

    @Override
    public @Nullable Raw next() throws IOException {
        while (true) {
            Raw raw = current == null ? null : current.next();
            if (raw != null) {
                // What a server sent beside its pages need not be an article.
                if (!(raw instanceof Raw.Unreadable)) {
                    return raw;
                }
                continue;
            }
            current = null;
            ArchiveRecord record = records.next();
            if (record == null) {
                return null;
            }
            raw = page(record);
            if (raw != null) {
                return raw;
            }
        }
    }

    private @Nullable Raw page(ArchiveRecord record) {
        if (record.fault() != null) {
            return new Raw.Unreadable(new Fault(name, record.fault()));
        }
        try {
            return switch (record.kind()) {
                case OTHER -> null;
                case CONVERSION -> content(record, record.type(), record.block());
                case RESPONSE, RESOURCE -> {
                    if (!HttpAnswer.isOne(record.block())) {
                        yield content(record, record.type(), record.block());
                    }
                    HttpAnswer answer = HttpAnswer.of(record.block());
                    String type = answer.type();
                    yield answer.status() == OK
                            ? content(record, type == null ? "" : type, answer.body())
                            : null;
                }
            };
        } catch (IOException | RuntimeException e) {
            return new Raw.Unreadable(
                    new Fault(name, new RecordSentences(name).damaged(record.place())));
        }
    }

    /// A page; null if it is none, or if its contents are to be taken from the current ones.
    private @Nullable Raw content(ArchiveRecord record, String said, byte[] body)
            throws IOException {
        String type = said.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        byte[] some = Arrays.copyOf(body, Math.min(body.length, SKETCH));
        boolean page = PAGE.matcher(new Beginning(some, false, "").markup()).lookingAt();
        boolean markup = MARKUP.matcher(type).matches();
        if (body.length == 0 || (!page && !markup && !ANYTHING.matcher(type).matches())) {
            return null;
        }
        String where = name + ", record " + record.place();
        if (body.length > Raw.LIMIT) {
            return Raw.tooLong(where, "an article");
        }
        Matcher charset = CHARSET.matcher(said);
        String address = record.address();
        Origin origin =
                new Origin(
                        where,
                        address == null ? name : address,
                        address,
                        TextEncoding.named(charset.find() ? charset.group(1) : null));
        if (page) {
            return FrontPage.isOne(body) ? null : new Raw.Html(origin, body);
        }
        current = opener.open(origin, new ByteArrayInputStream(body));
        return null;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
