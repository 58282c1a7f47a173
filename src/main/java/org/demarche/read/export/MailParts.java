package org.demarche.read.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.demarche.read.encoding.Decoded;
import org.demarche.read.encoding.TextEncoding;
import org.jspecify.annotations.Nullable;

/// What is in a mail: its text with what its headers say, then what is attached.
final class MailParts {
    private static final int DEEPEST = 20;
    private static final int MOST_PARTS = 500;

    private final Origin origin;
    private final String name;
    private final ContentOpener opener;
    private final List<Contents> contents = new ArrayList<>();
    private @Nullable String plain;
    private @Nullable String html;

    MailParts(Origin origin, String name, ContentOpener opener) {
        this.origin = origin;
        this.name = name;
        this.opener = opener;
    }

    List<Contents> of(byte[] mail) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Message message;
        try {
            message = builder.parseMessage(new ByteArrayInputStream(mail));
        } catch (IOException | RuntimeException e) {
            return List.of(
                    Contents.of(
                            Raw.unreadable(
                                    name, "is damaged: it is no mail in full; get it anew")));
        }
        read(message, 0);
        boolean isShort =
                plain == null || (html != null && plain.length() * 3 < html.length() / 10);
        RecordBytes record =
                new RecordBytes()
                        .with("headline", message.getSubject())
                        .with("published", published(message))
                        .with("publisher", publisher(message));
        if (isShort && html != null) {
            contents.addFirst(Contents.of(record.with("html", html).of(origin, name)));
        } else if (plain != null) {
            contents.addFirst(
                    Contents.of(
                            record.with("scraped_text", withoutSignature(plain)).of(origin, name)));
        } else if (contents.isEmpty()) {
            contents.add(Contents.of(Raw.unreadable(name, "is a mail without a text")));
        }
        return contents;
    }

    private void read(Entity entity, int depth) throws IOException {
        Body body = entity.getBody();
        if (body instanceof Multipart multipart && depth < DEEPEST) {
            for (Entity part : multipart.getBodyParts()) {
                read(part, depth + 1);
            }
        } else if (body instanceof Message message && depth < DEEPEST) {
            contents.addAll(
                    new MailParts(origin, name + ", " + "attached mail", opener)
                            .nested(message, depth + 1));
        } else if (body instanceof SingleBody single && contents.size() < MOST_PARTS) {
            single(entity, single);
        }
    }

    private List<Contents> nested(Message message, int depth) throws IOException {
        read(message, depth);
        RecordBytes record =
                new RecordBytes()
                        .with("headline", message.getSubject())
                        .with("published", published(message))
                        .with("publisher", publisher(message));
        if (plain != null) {
            contents.addFirst(
                    Contents.of(
                            record.with("scraped_text", withoutSignature(plain)).of(origin, name)));
        } else if (html != null) {
            contents.addFirst(Contents.of(record.with("html", html).of(origin, name)));
        }
        return contents;
    }

    private void single(Entity entity, SingleBody body) throws IOException {
        String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
        String file = entity.getFilename();
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (!attached && type.equals("text/plain") && (file == null || plain == null)) {
            String text = text(entity, body);
            plain = plain == null ? text : plain + "\n" + text;
        } else if (!attached && type.equals("text/html") && (file == null || html == null)) {
            html = html == null ? text(entity, body) : html;
        } else if (attached || file != null) {
            attached(body, type, file == null ? "attachment" : file);
        }
    }

    /// What may hold an article; pictures, signatures and the like are no contents.
    private void attached(SingleBody body, String type, String file) throws IOException {
        boolean other =
                type.startsWith("image/")
                        || type.startsWith("audio/")
                        || type.startsWith("video/")
                        || type.startsWith("text/calendar")
                        || type.startsWith("text/x-vcard")
                        || type.contains("signature")
                        || type.contains("pkcs7");
        if (!other) {
            Origin part = new Origin(name + ", " + file, file, null, null);
            contents.add(opener.open(part, new ByteArrayInputStream(bytes(body))));
        }
    }

    private static String text(Entity entity, SingleBody body) throws IOException {
        byte[] bytes = bytes(body);
        String charset = entity.getCharset();
        boolean open = charset == null || charset.toLowerCase(Locale.ROOT).equals("us-ascii");
        Charset said = open ? null : TextEncoding.named(charset);
        return TextEncoding.plain(bytes, said) instanceof Decoded.Whole whole
                ? whole.text()
                : TextEncoding.page(bytes, said);
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        if (body instanceof TextBody || body instanceof BinaryBody) {
            try (InputStream in = body.getInputStream()) {
                return in.readAllBytes();
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static @Nullable String published(Message message) {
        if (message.getHeader() != null && message.getHeader().getField("Date") != null) {
            String body = message.getHeader().getField("Date").getBody().strip();
            if (!body.isEmpty()) {
                return body.replaceFirst("\\s*\\(.{1,40}\\)$", "");
            }
        }
        Date date = message.getDate();
        return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC).toString();
    }

    /// The sender's name, else the host of the address.
    private static @Nullable String publisher(Message message) {
        if (message.getFrom() == null || message.getFrom().isEmpty()) {
            return null;
        }
        Mailbox from = message.getFrom().getFirst();
        return from.getName() == null || from.getName().isBlank()
                ? from.getDomain()
                : from.getName();
    }

    private static String withoutSignature(String text) {
        String lines = text.replace("\r\n", "\n");
        int at = lines.indexOf("\n-- \n");
        return at > lines.length() / 3 ? lines.substring(0, at) : lines;
    }
}
