package org.demarche.extract.grammar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.demarche.extract.Bundled;
import org.demarche.extract.dates.DateFinder;
import org.demarche.extract.offices.AtomFinder;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sentence;
import org.demarche.language.ClauseMood;
import org.demarche.language.LanguagePack;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Gold sentences with their clauses, and how much of it the reader of clauses finds: the rows are
/// explained at the head of each file.
final class ClauseGold {
    private static final String NONE = "-";

    private final LanguagePack pack;
    private final SentenceGrammar grammar;
    private final DateFinder dates;
    private final Path file;
    private final List<String> faults = new ArrayList<>();
    private final Map<Part, int[]> counts = new EnumMap<>(Part.class);

    /// What is scored of a row, by its column.
    enum Part {
        PREDICATE,
        SUBJECT,
        OBJECT,
        ADDRESSEE,
        MOOD,
        LINK,
        REPORTED
    }

    ClauseGold(String language, Path file) {
        pack = Objects.requireNonNull(Bundled.PACKS.pack(language));
        grammar = new SentenceGrammar(Bundled.PACKS, pack);
        dates = new DateFinder(pack);
        this.file = file;
    }

    /// What was found otherwise than the gold has it.
    List<String> faults() {
        return faults;
    }

    /// The share of rows that are right, of those that have or were given something to be right.
    Map<Part, Double> shares() throws IOException {
        Map<String, List<String[]>> sentences = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] row = line.split("\t");
                sentences.computeIfAbsent(row[0], s -> new ArrayList<>()).add(row);
            }
        }
        sentences.forEach(this::score);
        Map<Part, Double> shares = new EnumMap<>(Part.class);
        counts.forEach((part, count) -> shares.put(part, (double) count[0] / count[1]));
        return shares;
    }

    private void score(String text, List<String[]> rows) {
        Document document = Bundled.document(pack.code(), text);
        Trees trees =
                new Trees(
                        document,
                        grammar,
                        AtomFinder.atoms(document, Bundled.cast(document), dates.dates(document)));
        ClauseReader reader = new ClauseReader(document, trees);
        for (String[] row : rows) {
            int token = token(document.tokens(), row[1]);
            Sentence sentence = document.sentenceOf(token);
            SentenceTree tree = trees.of(sentence);
            score(document, tree, reader.of(sentence).at(tree.wordOf(token)), row);
        }
    }

    private static int token(Tokens tokens, String predicate) {
        String[] parts = predicate.split("#");
        int left = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.word(i).equals(parts[0]) && --left == 0) {
                return i;
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (parts[0].startsWith(tokens.word(i)) && tokens.word(i).length() > 1) {
                return i;
            }
        }
        throw new IllegalArgumentException(predicate + " is not in the sentence");
    }

    private void score(
            Document document, SentenceTree tree, @Nullable SentenceClause found, String[] row) {
        count(row, Part.PREDICATE, found != null, found == null ? NONE : row[1]);
        boolean none = found == null;
        who(document, tree, none ? List.of() : found.subjects(), row, Part.SUBJECT, none);
        who(document, tree, none ? List.of() : found.objects(), row, Part.OBJECT, none);
        List<Integer> addressees = none ? List.of() : found.addressees();
        if (!row[4].equals(NONE) || !addressees.isEmpty()) {
            who(document, tree, addressees, row, Part.ADDRESSEE, none);
        }
        ClauseMood mood = none ? null : found.mood();
        String said =
                mood == null
                        ? NONE
                        : (mood.isNegative() ? ClauseMood.NEGATED : mood)
                                .name()
                                .toLowerCase(Locale.ROOT);
        count(row, Part.MOOD, said.equals(row[5]), said);
        String link = none ? NONE : found.link().name().toLowerCase(Locale.ROOT);
        count(row, Part.LINK, link.equals(row[6]), link);
        Run reported = none ? null : found.reported();
        if (!row[7].equals(NONE) || reported != null) {
            String words = reported == null ? NONE : document.words(reported);
            count(row, Part.REPORTED, sameEdges(row[7], words), words);
        }
    }

    private static boolean sameEdges(String gold, String found) {
        List<String> own = List.of(plain(gold).split(" "));
        List<String> other = List.of(plain(found).split(" "));
        return own.getFirst().equals(other.getFirst()) && own.getLast().equals(other.getLast());
    }

    private static String plain(String words) {
        return words.replaceAll("[\"“”,.&…]+", " ").trim().replaceAll(" +", " ");
    }

    private void who(
            Document document,
            SentenceTree tree,
            List<Integer> found,
            String[] row,
            Part part,
            boolean none) {
        List<String> wanted =
                row[part.ordinal() + 1].equals(NONE)
                        ? List.of()
                        : Arrays.asList(row[part.ordinal() + 1].split(" ?[+&] ?"));
        List<String> words = found.stream().map(t -> document.words(tree.wordRun(t))).toList();
        boolean right = !none && wanted.size() == words.size();
        for (String want : wanted) {
            right &= words.stream().anyMatch(w -> isSame(want, w));
        }
        count(row, part, right, String.join("+", words));
    }

    private static boolean isSame(String want, String found) {
        String gold = " " + want.toLowerCase(Locale.ROOT) + " ";
        String own = " " + found.toLowerCase(Locale.ROOT) + " ";
        return own.contains(gold)
                || gold.contains(own)
                || want.startsWith(NONE) && found.endsWith(want.substring(1))
                || gold.contains(" " + found.toLowerCase(Locale.ROOT).split(" ")[0] + " ");
    }

    private void count(String[] row, Part part, boolean right, String found) {
        int[] count = counts.computeIfAbsent(part, p -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
        if (!right) {
            String gold = row[Math.max(1, part.ordinal() + 1)];
            faults.add(part + " of " + row[1] + ": " + gold + " | " + found + " | " + row[0]);
        }
    }
}
