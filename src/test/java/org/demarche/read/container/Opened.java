package org.demarche.read.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;

/// What comes out of bytes: for each content its kind and name, or the message.
final class Opened {
    private Opened() {}

    static List<String> of(String name, byte[] bytes) {
        List<String> found = new ArrayList<>();
        raws(name, bytes)
                .forEach(raw ->
                        found.add(
                                raw instanceof Raw.Unreadable bad
                                        ? bad.fault().message()
                                        : raw.getClass().getSimpleName() + " " + raw.name()));
        return found;
    }

    static List<String> of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Raw> raws(String name, byte[] bytes) {
        List<Raw> found = new ArrayList<>();
        try (Contents contents =
                new ContentReader()
                        .open(Origin.named(name, name), new ByteArrayInputStream(bytes))) {
            for (Raw raw = contents.next(); raw != null; raw = contents.next()) {
                found.add(raw);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static byte[] gzipped(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
