package org.demarche.read.scraped;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.domain.Article;
import org.demarche.domain.PublicationTime;
import org.demarche.read.Samples;

/// Pages as scraped, in the styles of many outlets, and how much of them is read right.
///
/// Each line of a page begins with what it is: `+` a paragraph, `~` the paragraph's next line, `H`
/// the headline, `d` date and by-lines, `c` a caption, `?` either, `-` clutter. Head, dates and
/// captions above the first paragraph may be kept. In a paragraph `{-…-}` is clutter and `{_}` a
/// blank that the page has lost.
final class ScrapedCases {
    private static final String HEAD_END = "---";

    private final Map<String, int[]> fields = new TreeMap<>();
    private final boolean loud;
    private int right;
    private int found;
    private int wanted;

    private ScrapedCases(boolean loud) {
        this.loud = loud;
    }

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            System.out.println(file + " " + of(file, !file.startsWith("held")));
        }
    }

    static ScrapedCases of(String file, boolean loud) throws IOException {
        ScrapedCases cases = new ScrapedCases(loud);
        try (InputStream in = ScrapedCases.class.getResourceAsStream("/inputs/scraped/" + file)) {
            for (String one : new String(in.readAllBytes(), UTF_8).split("(?m)^=== ")) {
                if (!one.isBlank()) {
                    cases.read(one.lines().toList());
                }
            }
        }
        return cases;
    }

    /// F1 of the lines of the bodies.
    double lines() {
        return 2.0 * right / (found + wanted);
    }

    /// The share of articles whose field is right.
    double share(String field) {
        int[] counts = fields.get(field);
        return (double) counts[0] / counts[1];
    }

    @Override
    public String toString() {
        StringBuilder told =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "lines f1 %.3f (missed %d, too many %d)",
                                lines(),
                                wanted - right,
                                found - right));
        fields.forEach((f, c) -> told.append(", ").append(f).append(" ").append(c[0] + "/" + c[1]));
        return told.toString();
    }

    private void read(List<String> page) {
        StringBuilder text = new StringBuilder();
        List<String> paragraphs = new ArrayList<>();
        Set<String> either = new HashSet<>();
        for (String line : page.subList(page.indexOf(HEAD_END) + 1, page.size())) {
            String said = line.isEmpty() ? "" : line.substring(Math.min(2, line.length()));
            char kind = line.isEmpty() ? ' ' : line.charAt(0);
            text.append(said.replace("{-", "").replace("-}", "").replace("{_}", "")).append('\n');
            String kept = said.replaceAll("\\{-.*?-}", "").replace("{_}", " ").strip();
            if (kept.isEmpty()) {
                continue;
            }
            switch (kind) {
                case '+' -> paragraphs.add(kept);
                case '~' -> paragraphs.add(paragraphs.removeLast() + " " + kept);
                case 'H', '?' -> either.add(kept);
                case 'd', 'c' -> {
                    if (paragraphs.isEmpty()) {
                        either.add(kept);
                    }
                }
                default -> {}
            }
        }
        Article article = Samples.plain(text.toString());
        compare(page.getFirst(), paragraphs, either, article);
        field(page, "publisher", article.publisher());
        field(page, "headline", article.headline());
        field(page, "editor", article.editor());
        PublicationTime published = article.published();
        field(page, "date", published == null ? null : published.toString().substring(0, 10));
    }

    private void compare(
            String name, List<String> paragraphs, Set<String> either, Article article) {
        List<String> missed = new ArrayList<>(paragraphs);
        for (String line : article.body().original().lines().toList()) {
            boolean paragraph = missed.remove(line);
            right += paragraph ? 1 : 0;
            found += paragraph || !either.contains(line) ? 1 : 0;
            if (loud && !paragraph && !either.contains(line)) {
                System.out.println(name + " too many: " + line);
            }
        }
        wanted += paragraphs.size();
        if (loud) {
            missed.forEach(m -> System.out.println(name + " missed: " + m));
        }
    }

    private void field(List<String> page, String name, String got) {
        String told =
                page.stream()
                        .filter(l -> l.startsWith(name + ": "))
                        .map(l -> l.substring(name.length() + 2))
                        .findFirst()
                        .orElseThrow();
        String plain = got == null ? "-" : got;
        boolean fits =
                List.of(told.toLowerCase(Locale.ROOT).split("\\|"))
                        .contains(plain.toLowerCase(Locale.ROOT));
        int[] counts = fields.computeIfAbsent(name, _ -> new int[2]);
        counts[0] += fits ? 1 : 0;
        counts[1]++;
        if (loud && !fits) {
            System.out.println(page.getFirst() + " " + name + ": " + plain + " for " + told);
        }
    }
}
