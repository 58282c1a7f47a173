package org.demarche.read.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.read.content.TimeStamp;
import org.jspecify.annotations.Nullable;

/// What the lines of one document of an export say.
final class ExportedFields {
    private static final Pattern CODE = Pattern.compile("([A-Z]{2,3})(?:(?: {1,4}|\\t)(.*)|\\s*)");
    private static final Pattern LABEL = Pattern.compile("\\s*([A-Za-z][A-Za-z -]{2,24}):\\s*(.*)");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern RIGHTS = Pattern.compile("(?i)\\s*(?:copyright|©|\\(c\\)).*");
    private static final Set<String> CODES =
            Set.of(
                    "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY",
                    "LP", "TD", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "SE",
                    "CLM", "ART", "DLN");
    private static final Set<String> BEFORE =
            Set.of(
                    "byline",
                    "length",
                    "section",
                    "dateline",
                    "highlight",
                    "edition",
                    "series",
                    "distribution");
    private static final Set<String> AFTER =
            Set.of(
                    "load-date",
                    "language",
                    "publication-type",
                    "journal-code",
                    "subject",
                    "graphic",
                    "acc-no",
                    "classification",
                    "document-type",
                    "geographic",
                    "organization",
                    "person",
                    "industry",
                    "company",
                    "pub-type",
                    "notes",
                    "correction-date");
    private static final String TEXT = "Body";

    private final List<String> lines;

    ExportedFields(List<String> lines) {
        this.lines = lines;
    }

    RecordBytes record() {
        return lines.stream().anyMatch(l -> l.startsWith("HD ") || l.startsWith("HD\t"))
                ? coded()
                : labelled();
    }

    /// Lines that begin with a code of two or three letters.
    private RecordBytes coded() {
        Map<String, StringBuilder> fields = new LinkedHashMap<>();
        StringBuilder current = new StringBuilder();
        for (String line : lines) {
            Matcher code = CODE.matcher(line);
            if (code.matches() && CODES.contains(code.group(1))) {
                current = fields.computeIfAbsent(code.group(1), _ -> new StringBuilder());
                current.append(code.group(2) == null ? "" : code.group(2).strip());
            } else {
                current.append('\n').append(line.strip());
            }
        }
        String text = value(fields, "LP") + "\n" + value(fields, "TD");
        return new RecordBytes()
                .with("headline", value(fields, "HD").replace('\n', ' '))
                .with("author", value(fields, "BY"))
                .with("published", day(value(fields, "PD")))
                .with("publisher", value(fields, "SN"))
                .with("language", value(fields, "LA"))
                .with("text", paragraphs(List.of(text.split("\n"))));
    }

    private static String value(Map<String, StringBuilder> fields, String code) {
        StringBuilder value = fields.get(code);
        return value == null ? "" : value.toString().strip();
    }

    /// Lines with labels; those before the first label say what, where and when it is.
    private RecordBytes labelled() {
        List<String> head = new ArrayList<>();
        List<String> body = new ArrayList<>();
        RecordBytes record = new RecordBytes();
        boolean explicit = lines.stream().anyMatch(l -> l.strip().equals(TEXT));
        boolean inHead = true;
        boolean inBody = false;
        for (String line : lines) {
            Matcher label = LABEL.matcher(line);
            String name = label.matches() ? label.group(1).strip().toLowerCase(Locale.ROOT) : "";
            if (!inBody && line.strip().equals(TEXT)) {
                inBody = true;
            } else if (AFTER.contains(name) && (inBody || !inHead)) {
                if (name.equals("language")) {
                    record.with("language", label.group(2));
                }
                inBody = false;
                explicit = true;
            } else if (!inBody && BEFORE.contains(name)) {
                inHead = false;
                record.with(name.equals("byline") ? "author" : "length", label.group(2));
            } else if (inHead) {
                head.add(line.strip());
            } else if (inBody || !explicit) {
                body.add(line.strip());
            }
        }
        return imprint(record, head).with("text", paragraphs(body));
    }

    private static RecordBytes imprint(RecordBytes record, List<String> all) {
        List<String> head =
                all.stream().filter(l -> !l.isBlank() && !RIGHTS.matcher(l).matches()).toList();
        int at = 0;
        while (at < head.size() && !YEAR.matcher(head.get(at)).find()) {
            at++;
        }
        if (at == head.size()) {
            return record.with("headline", head.isEmpty() ? null : head.getFirst());
        }
        record.with("published", day(head.get(at)));
        boolean titleLast = at + 1 < head.size();
        String publisher = at == 0 ? null : titleLast ? head.getFirst() : head.get(at - 1);
        return record.with("publisher", publisher)
                .with("headline", titleLast ? head.get(at + 1) : at > 1 ? head.getFirst() : null);
    }

    /// The day at the beginning of a line, without what follows it, such as the day of the week.
    private static @Nullable String day(String line) {
        String rest = line.strip();
        while (!rest.isEmpty()) {
            if (TimeStamp.parse(rest) != null) {
                return rest;
            }
            int blank = rest.lastIndexOf(' ');
            rest = blank < 0 ? "" : rest.substring(0, blank).strip();
        }
        Matcher year = YEAR.matcher(line);
        return year.find() ? line.substring(0, year.end()).strip() : null;
    }

    /// Lines that belong to one paragraph are joined; blank lines part paragraphs.
    private static String paragraphs(List<String> lines) {
        StringBuilder text = new StringBuilder();
        boolean wrapped = lines.stream().filter(l -> !l.isBlank()).allMatch(l -> l.length() <= 90);
        boolean parted = true;
        for (String line : lines) {
            if (line.isBlank()) {
                parted = true;
                continue;
            }
            text.append(text.isEmpty() ? "" : wrapped && !parted ? " " : "\n").append(line.strip());
            parted = false;
        }
        return text.toString();
    }
}
