package org.demarche.read.document;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;

/// The text of a PDF in reading order: lines become paragraphs, words that are parted at a line's
/// end are joined, and what stands on top or at the foot of every page is left out.
final class PdfText {
    private static final int MOST_PAGES = 2_000;
    private static final String PARAGRAPH = "\u2029";

    /// What programs put there by themselves.
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i).{0,200}\\.(docx?|odt|rtf|indd|qxp|pdf|pages|html?)");

    private PdfText() {}

    static Contents read(Origin origin, byte[] bytes) throws IOException {
        FontMappers.set(BundledFont.MAPPER);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> paragraphs = paragraphs(document);
            return DocumentContents.contents(origin, fields(document, paragraphs));
        } catch (InvalidPasswordException e) {
            return Contents.of(
                    Raw.unreadable(
                            origin.name(), "is encrypted with a password; save it without one"));
        } catch (IOException | RuntimeException e) {
            return Contents.of(Raw.unreadable(origin.name(), "is a damaged PDF file; get it anew"));
        }
    }

    private static DocumentFields fields(PDDocument document, List<String> paragraphs) {
        PDDocumentInformation about = document.getDocumentInformation();
        String title = about.getTitle();
        boolean isTitle = title != null && !title.isBlank() && !FILE_NAME.matcher(title).matches();
        Calendar made = about.getCreationDate();
        return new DocumentFields(
                isTitle ? title : null,
                paragraphs.isEmpty() ? null : heading(paragraphs.getFirst()),
                made == null ? null : time(made),
                about.getAuthor(),
                null,
                paragraphs);
    }

    private static String time(Calendar made) {
        ZoneId zone = made.getTimeZone().toZoneId();
        return OffsetDateTime.ofInstant(made.toInstant(), zone).withNano(0).toString();
    }

    private static @Nullable String heading(String paragraph) {
        return paragraph.length() > 200 ? null : paragraph;
    }

    private static List<String> paragraphs(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setParagraphStart(PARAGRAPH);
        stripper.setLineSeparator("\n");
        List<List<String>> pages = new ArrayList<>();
        int last = Math.min(document.getNumberOfPages(), MOST_PAGES);
        for (int page = 1; page <= last; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(
                    new ArrayList<>(
                            stripper.getText(document)
                                    .lines()
                                    .map(PdfText::stripped)
                                    .filter(l -> !l.isEmpty() && !l.equals(PARAGRAPH))
                                    .toList()));
        }
        leaveOutMargins(pages);
        return joined(pages.stream().flatMap(List::stream).toList());
    }

    private static String stripped(String line) {
        return line.startsWith(PARAGRAPH)
                ? PARAGRAPH + line.substring(1).replace(PARAGRAPH, "").strip()
                : line.replace(PARAGRAPH, "").strip();
    }

    /// Takes away first and last lines that most pages have but for their numbers.
    private static void leaveOutMargins(List<List<String>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> page : pages) {
            if (!page.isEmpty()) {
                counts.merge(mark(page.getFirst()), 1, Integer::sum);
                counts.merge(mark(page.getLast()), 1, Integer::sum);
            }
        }
        for (List<String> page : pages) {
            if (!page.isEmpty() && isMargin(page.getLast(), counts, pages.size())) {
                page.removeLast();
            }
            if (!page.isEmpty() && isMargin(page.getFirst(), counts, pages.size())) {
                page.removeFirst();
            }
        }
    }

    private static boolean isMargin(String line, Map<String, Integer> counts, int pages) {
        String mark = mark(line);
        boolean isNumber = mark.replaceAll("[#\\W]", "").isEmpty();
        return isNumber || (pages > 2 && counts.getOrDefault(mark, 0) * 2 > pages);
    }

    private static String mark(String line) {
        return line.replace(PARAGRAPH, "").replaceAll("\\d+", "#");
    }

    private static List<String> joined(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        for (String line : lines) {
            boolean starts = line.startsWith(PARAGRAPH);
            String text = starts ? line.substring(1) : line;
            String before = paragraphs.isEmpty() ? "" : paragraphs.getLast();
            boolean goesOn = !before.isEmpty() && (!starts || isUnended(before, text));
            if (goesOn) {
                paragraphs.set(paragraphs.size() - 1, joined(before, text));
            } else if (!text.isEmpty()) {
                paragraphs.add(text);
            }
        }
        return paragraphs;
    }

    /// Whether a sentence goes on behind what looks like a paragraph's end, as at a page's.
    private static boolean isUnended(String before, String next) {
        char end = before.charAt(before.length() - 1);
        return !next.isEmpty()
                && Character.isLowerCase(next.charAt(0))
                && (Character.isLetterOrDigit(end) || end == ',' || end == '-' || end == '\u00AD');
    }

    private static String joined(String before, String next) {
        int end = before.length() - 1;
        char last = before.charAt(end);
        boolean isParted =
                last == '\u00AD'
                        || ((last == '-' || last == '\u2010')
                                && end > 0
                                && Character.isLetter(before.charAt(end - 1))
                                && !next.isEmpty()
                                && Character.isLowerCase(next.charAt(0)));
        return isParted ? before.substring(0, end) + next : before + " " + next;
    }
}
