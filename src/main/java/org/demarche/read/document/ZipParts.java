package org.demarche.read.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.demarche.read.encoding.TextEncoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Parts of a document that is a zip file.
final class ZipParts {
    /// The most bytes of all parts.
    private static final int MOST = 64 << 20;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /// @param wanted by the names of the parts
    /// @throws IOException if the file is damaged, or its parts are too long
    ZipParts(byte[] zip, Predicate<String> wanted) throws IOException {
        int left = MOST;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipEntry entry = in.getNextEntry();
            while (entry != null) {
                if (wanted.test(entry.getName())) {
                    byte[] bytes = in.readNBytes(left + 1);
                    left -= bytes.length;
                    if (left < 0) {
                        throw new IOException("unpacked longer than %d MB".formatted(MOST >> 20));
                    }
                    parts.put(entry.getName(), bytes);
                }
                entry = in.getNextEntry();
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("a name in it is damaged", e);
        }
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /// A part as XML, empty if it is not there. No entity is looked up.
    Document xml(String name) {
        byte[] bytes = parts.get(name);
        String text = bytes == null ? "" : TextEncoding.page(bytes, null);
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    /// A part as it is, empty if it is not there.
    byte[] bytes(String name) {
        byte[] bytes = parts.get(name);
        return bytes == null ? new byte[0] : bytes;
    }
}
