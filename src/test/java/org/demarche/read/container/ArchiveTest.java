package org.demarche.read.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Archives of any kinds, in each other, and what is wrong with them.
class ArchiveTest {
    private static final byte[] PAGE =
            "<html><body><p>Fiji and Samoa signed it.</p></body></html>"
                    .getBytes(StandardCharsets.UTF_8);

    private record File(String name, byte[] bytes) {}

    private static byte[] zip(Charset names, File... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (File file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.bytes());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(File... files) throws IOException {
        return zip(StandardCharsets.UTF_8, files);
    }

    private static byte[] tar(File... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (File file : files) {
                TarArchiveEntry entry = new TarArchiveEntry(file.name());
                entry.setSize(file.bytes().length);
                tar.putArchiveEntry(entry);
                tar.write(file.bytes());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void readsEachMemberByItsName() throws IOException {
        File[] files = {
            new File("news/a.html", PAGE),
            new File("__MACOSX/news/._a.html", PAGE),
            new File("news/.DS_Store", new byte[9]),
            new File("news/inner.tar.gz", Opened.gzipped(tar(new File("b.html", PAGE)))),
            new File("news/c.html.gz", Opened.gzipped(PAGE))
        };
        List<String> members =
                List.of(
                        "Html x, news/a.html",
                        "Html x, news/inner.tar.gz, b.html",
                        "Html x, news/c.html.gz");
        assertEquals(members, Opened.of("x", zip(files)));
        assertEquals(members, Opened.of("x", tar(files)));
        assertEquals(members, Opened.of("x", Opened.gzipped(tar(files))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bzip2", "xz", "lz4-framed"})
    void unpacksWhatOthersPacked(String program) throws IOException, CompressorException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out =
                new CompressorStreamFactory().createCompressorOutputStream(program, bytes)) {
            out.write(tar(new File("b.html", PAGE)));
        }
        assertEquals(List.of("Html x, b.html"), Opened.of("x", bytes.toByteArray()));
        byte[] cut = Arrays.copyOf(bytes.toByteArray(), 40);
        assertTrue(Opened.of("x", cut).getLast().endsWith("; get it anew"));
    }

    @Test
    void takesTheRecordsOfAPackedWebArchiveAlone() throws IOException {
        byte[] index = "{\"url\": \"https://a.example/1\"}\n".getBytes(StandardCharsets.UTF_8);
        byte[] wacz =
                zip(
                        new File("datapackage.json", index),
                        new File("pages/pages.jsonl", index),
                        new File("archive/data.html", PAGE));
        assertEquals(List.of("Html x.wacz, archive/data.html"), Opened.of("x.wacz", wacz));
    }

    @Test
    void readsNamesOfOldArchives() throws IOException {
        Charset old = Charset.forName("IBM437");
        assertEquals(
                List.of("Html x, Köln.html"),
                Opened.of("x", zip(old, new File("Köln.html", PAGE))));
    }

    @Test
    void tellsEncryptedMembers() throws IOException {
        byte[] zip = zip(new File("a.html", PAGE));
        zip[6] |= 1;
        assertTrue(Opened.of("x", zip).getFirst().startsWith("x, a.html is encrypted"));
    }

    @Test
    void bombsAreTold() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("a"));
            for (int i = 0; i < 200; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        List<String> found = Opened.of("x", bytes.toByteArray());
        assertTrue(found.getLast().contains("200 times its size"), found.toString());
    }

    @Test
    void goesOnlySoDeep() throws IOException {
        byte[] bytes = PAGE;
        for (int i = 0; i < 30; i++) {
            bytes = Opened.gzipped(bytes);
        }
        assertTrue(Opened.of("x", bytes).getFirst().contains("too many times"));
    }

    @Test
    void whatIsThereOfACutPageIsReadAndTheCutTold() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) ('a' + (noise[i] & 15));
        }
        byte[] packed = Opened.gzipped(Opened.joined(PAGE, noise));
        byte[] cut = Arrays.copyOf(packed, packed.length / 2);
        assertEquals(
                List.of("Html x", "x ends in the middle of its data; get it anew"),
                Opened.of("x", cut));
    }

    @Test
    void membersOfGzipAreOneFile() {
        byte[] both = Opened.joined(Opened.gzipped(PAGE), Opened.gzipped(PAGE));
        assertEquals(2 * PAGE.length, Opened.raws("x", both).getFirst().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7z\u00bc\u00af\u0027\u001c", "Rar!\u001a\u0007\0"})
    void namesWhatItDoesNotUnpack(String magic) {
        byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(Opened.of("x", bytes).getFirst().startsWith("x is an archive (7z or RAR)"));
    }
}
