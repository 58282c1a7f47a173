package org.demarche.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A kind of text that some step of reading may take worse than it deserves, at any size.
///
/// @param name tells the kind, its language and its form
/// @param language the code of the language it is read in
/// @param form what it is handed over as: `text`, `scraped` or `page`
/// @param head what it begins with
/// @param pieces what follows, in turn, with slots
/// @param proven whether it took time with the square of its length once
record GrownText(
        String name,
        String language,
        String form,
        String head,
        List<String> pieces,
        boolean proven) {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern CODE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final List<String> SYLLABLES =
            List.of(
                    "ba", "ko", "li", "ma", "ne", "ru", "sa", "ti", "vo", "zu", "dar", "gel",
                    "per");
    private static final List<String> STATES =
            List.of(
                    "Russia",
                    "Ukraine",
                    "China",
                    "India",
                    "Indonesia",
                    "Iran",
                    "Israel",
                    "Japan",
                    "Poland",
                    "France",
                    "Egypt",
                    "Brazil",
                    "Canada",
                    "Malaysia",
                    "Vietnam",
                    "Fiji");
    private static final Map<String, String> SAMPLES =
            Map.of("en", "black-sea-grain-deal-ends.txt", "id", "korut-rusia-dialog-wonsan.txt");

    /// All kinds.
    static List<GrownText> all() {
        List<GrownText> all = new ArrayList<>();
        for (String line : resource("/growth/texts.tsv").lines().toList()) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                boolean proven = cells[0].startsWith("*");
                for (String form : cells[2].split(",")) {
                    all.add(
                            new GrownText(
                                    cells[0].substring(proven ? 1 : 0)
                                            + "."
                                            + cells[1]
                                            + "."
                                            + form,
                                    cells[1],
                                    form,
                                    plain(cells[3]),
                                    List.of(plain(cells[4]).split("\\|\\|")),
                                    proven));
                }
            }
        }
        return all;
    }

    private static String plain(String cell) {
        return CODE.matcher(cell)
                .replaceAll(code ->
                        Matcher.quoteReplacement("" + (char) Integer.parseInt(code.group(1), 16)))
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("\\s", " ");
    }

    private static String resource(String name) {
        try (InputStream in = GrownText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of a size in chars, or little more; always the same.
    String text(int size) {
        Random random = new Random(7);
        String prose =
                pieces.getFirst().contains("{")
                        ? resource("/samples/" + SAMPLES.get(language))
                        : "";
        StringBuilder text = new StringBuilder(size + 100).append(head);
        for (int n = 1; text.length() < size; n++) {
            String piece = pieces.get(n % pieces.size());
            int number = n;
            text.append(
                    piece.indexOf('{') < 0
                            ? piece
                            : SLOT.matcher(piece)
                                    .replaceAll(slot ->
                                            Matcher.quoteReplacement(
                                                    filled(slot.group(1), number, prose, random))));
        }
        return text.toString();
    }

    private static String filled(String slot, int number, String prose, Random random) {
        return switch (slot) {
            case "n" -> Integer.toString(number);
            case "half" -> Integer.toString(number / 2 + 1);
            case "state" -> STATES.get(random.nextInt(STATES.size()));
            case "day" -> Integer.toString(1 + random.nextInt(28));
            case "year" -> Integer.toString(1930 + random.nextInt(120));
            case "name" -> name(random);
            case "capitals" -> name(random).toUpperCase(Locale.ROOT);
            case "letters" -> name(random).substring(0, 3).toUpperCase(Locale.ROOT);
            case "letter" -> name(random).substring(0, 1);
            case "prose" -> prose;
            case "endless" -> endless(prose);
            case "small" -> endless(prose).toLowerCase(Locale.ROOT);
            case "capital" -> endless(prose).toUpperCase(Locale.ROOT);
            case "bare" -> endless(prose).replaceAll("[\"“”,]", "");
            default -> throw new IllegalArgumentException("no slot " + slot);
        };
    }

    private static String endless(String prose) {
        return prose.replaceAll("[.!?:;\\n]+", " ");
    }

    /// A made-up word with a capital.
    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int left = 2 + random.nextInt(3); left >= 0; left--) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
