package org.demarche.read.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.demarche.read.container.ContentReader;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OfficeDocumentsTest {
    private static final String ONE =
            "Peru and Kenya agreed in Nairobi on Monday to open consulates in each other's ports.";
    private static final String TWO =
            "Their ministers will meet again in Lima before the end of the year, both sides said."
                    + " The talks on fishing went on until Tuesday.";

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static List<Raw> read(byte[] bytes) throws IOException {
        List<Raw> all = new ArrayList<>();
        try (Contents contents =
                new ContentReader()
                        .open(Origin.named("a.doc", "a.doc"), new ByteArrayInputStream(bytes))) {
            Raw next = contents.next();
            while (next != null) {
                all.add(next);
                next = contents.next();
            }
        }
        return all;
    }

    private static JsonNode fields(Raw raw) {
        if (raw instanceof Raw.Record record) {
            return JsonMapper.shared().readTree(record.bytes());
        }
        throw new AssertionError(raw.toString());
    }

    private static String message(byte[] bytes) throws IOException {
        return read(bytes).getFirst() instanceof Raw.Unreadable(var fault) ? fault.message() : "";
    }

    @Test
    void readsWord() throws IOException {
        JsonNode fields =
                fields(
                        read(zip(
                                        "[Content_Types].xml",
                                        "<Types/>",
                                        "docProps/core.xml",
                                        "<cp:coreProperties><dc:title> </dc:title><dc:creator>Ana Quispe</dc:creator>"
                                                + "<dcterms:created>2026-03-03T10:00:00Z</dcterms:created></cp:coreProperties>",
                                        "word/document.xml",
                                        "<w:document><w:body><w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"
                                                + "<w:r><w:t>Ports</w:t></w:r></w:p><w:p><w:r><w:t xml:space=\"preserve\">Peru and </w:t></w:r>"
                                                + "<w:del><w:r><w:delText>Fiji</w:delText></w:r></w:del>"
                                                + "<w:r><w:t>Kenya agreed.</w:t></w:r></w:p><w:p/></w:body></w:document>"))
                                .getFirst());
        assertEquals("Ports", fields.get("headline").stringValue());
        assertEquals("2026-03-03T10:00:00Z", fields.get("published").stringValue());
        assertEquals("Ana Quispe", fields.get("author").stringValue());
        assertEquals("Ports\n\nPeru and Kenya agreed.", fields.get("text").stringValue());
    }

    @Test
    void readsOpenDocument() throws IOException {
        JsonNode fields =
                fields(
                        read(zip(
                                        "mimetype",
                                        "application/vnd.oasis.opendocument.text",
                                        "content.xml",
                                        "<office:text><text:h>Ports</text:h><text:p>Peru<text:s/>and <text:span>Kenya</text:span>"
                                                + " agreed<text:note><text:p>a note</text:p></text:note>.</text:p></office:text>",
                                        "meta.xml",
                                        "<office:meta><dc:title>Consulates</dc:title></office:meta>"))
                                .getFirst());
        assertEquals("Consulates", fields.get("headline").stringValue());
        assertEquals("Ports\n\nPeru and Kenya agreed.", fields.get("text").stringValue());
    }

    @Test
    void readsThePartsOfAPublicationInTheirOrder() throws IOException {
        String page = "<html><body><h1>%s</h1><p>" + ONE + "</p><p>" + TWO + "</p></body></html>";
        List<Raw> all =
                read(
                        zip(
                                "mimetype",
                                "application/epub+zip",
                                "META-INF/container.xml",
                                "<container><rootfiles><rootfile full-path=\"o/c.opf\"/></rootfiles></container>",
                                "o/b.xhtml",
                                page.formatted("Second"),
                                "o/a%20.xhtml".replace("%20", " "),
                                page.formatted("First"),
                                "o/cover.xhtml",
                                "<html><body><p>Quay</p></body></html>",
                                "o/c.opf",
                                "<package><metadata><dc:title>Quay</dc:title><dc:date>2026-03-03</dc:date>"
                                        + "<dc:publisher>Quay House</dc:publisher></metadata><manifest>"
                                        + "<item id=\"c\" href=\"cover.xhtml\"/><item id=\"a\" href=\"a%20.xhtml\"/><item id=\"b\" href=\"b.xhtml\"/></manifest>"
                                        + "<spine><itemref idref=\"c\"/><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>"));
        assertEquals(2, all.size());
        assertEquals("First", fields(all.getFirst()).get("headline").stringValue());
        assertEquals("Second", fields(all.getLast()).get("headline").stringValue());
        assertEquals("Quay House", fields(all.getLast()).get("publisher").stringValue());
    }

    @Test
    void tellsWhatHasNoText() throws IOException {
        assertEquals(
                "a.doc is a spreadsheet or presentation, not an article; save its text as DOCX or PDF",
                message(zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>")));
        assertEquals(
                "a.doc is a document without text, perhaps of pictures; have its text recognized first",
                message(pdf(null)));
        assertEquals(
                "a.doc is encrypted with a password; save it without one", message(pdf("secret")));
        assertTrue(
                message("%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8)).contains("damaged"));
    }

    @Test
    void joinsTheLinesOfAPdf() throws IOException {
        JsonNode fields =
                fields(
                        read(pdf(
                                        "",
                                        "Peru and Kenya agreed in Nairobi to open con-",
                                        "sulates in each other's ports next year, both",
                                        "sides said."))
                                .getFirst());
        assertEquals("Consulates in ports", fields.get("headline").stringValue());
        assertEquals(
                "Peru and Kenya agreed in Nairobi to open consulates in each other's ports next year,"
                        + " both sides said.",
                fields.get("text").stringValue());
    }

    private static byte[] pdf(String password, String... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle("Consulates in ports");
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.setLeading(14);
                text.newLineAtOffset(72, 700);
                for (String line : lines) {
                    text.showText(line);
                    text.newLine();
                }
                text.endText();
            }
            if (password != null && !password.isEmpty()) {
                document.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
