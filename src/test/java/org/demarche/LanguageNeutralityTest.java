package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.Sources.Written;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.language.LexicalEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Languages live in their packs: the program knows none by its code or its words. The program
/// itself is written in English, so English words tell nothing here; [WordsInCodeTest] finds those
/// that are compared with texts.
class LanguageNeutralityTest {
    private static final String OWN = "en";
    private static final int TELLING = 5;

    /// Codes that may stand in a file, and what they mean there.
    private static final Map<String, String> ALLOWED_CODES =
            Map.of(
                    "Gazetteer.java en",
                    "names in English stand in texts of every language",
                    "XmlOutput.java id",
                    "an attribute of XML, fixed by both formats",
                    "XmlFeed.java id",
                    "an element of Atom",
                    "JsonFeed.java id",
                    "a field of JSON Feed",
                    "Epub.java id",
                    "an attribute of EPUB",
                    "Prefixes.java id",
                    "the prefix of individuals, fixed by the contract");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|_");

    private static LanguagePacks packs;
    private static Sources sources;

    @BeforeAll
    static void read() throws IOException {
        packs = LanguagePacks.bundled();
        sources = Sources.ofTheProgram();
    }

    @Test
    void noLanguageIsNamedByItsCode() {
        Set<String> codes = new HashSet<>();
        for (LanguagePack pack : packs.all()) {
            codes.add(pack.code());
            codes.add(pack.code3());
            codes.addAll(pack.neighbours());
        }
        assertTrue(codes.size() >= 4);
        Set<String> found = new TreeSet<>();
        for (Written literal : sources.literals()) {
            if (codes.contains(literal.text().toLowerCase(Locale.ROOT))) {
                found.add(literal.file() + " " + literal.text());
            }
        }
        Set<String> known = new TreeSet<>(found);
        found.removeAll(ALLOWED_CODES.keySet());
        assertEquals(Set.of(), found, "a language is named in the program");
        assertTrue(known.containsAll(ALLOWED_CODES.keySet()), "an exception is gone: " + known);
    }

    @Test
    void noWordOfAnotherLanguageStandsInTheProgram() throws IOException {
        Set<String> foreign = foreignWords();
        assertTrue(foreign.size() > 500, "the packs have words");
        Set<String> found = new TreeSet<>();
        for (Written literal : sources.literals()) {
            for (String word : NO_LETTER.split(literal.text())) {
                find(foreign, word, literal.file(), found);
            }
        }
        for (Written name : sources.names()) {
            for (String word : HUMP.split(name.text())) {
                find(foreign, word, name.file(), found);
            }
        }
        assertEquals(Set.of(), found, "a word of one language stands in the program");
    }

    private static void find(Set<String> foreign, String word, String file, Set<String> found) {
        if (foreign.contains(word.toLowerCase(Locale.ROOT))) {
            found.add(file + " " + word);
        }
    }

    private static Set<String> foreignWords() throws IOException {
        Set<String> words = new HashSet<>();
        for (LanguagePack pack : packs.all()) {
            if (!pack.code().equals(OWN)) {
                for (Category category : Category.values()) {
                    for (LexicalEntry entry : pack.entries(category)) {
                        if (entry.form().codePoints().allMatch(Character::isLetter)
                                && entry.form().length() >= TELLING) {
                            words.add(entry.form().toLowerCase(Locale.ROOT));
                        }
                    }
                }
            }
        }
        words.removeAll(ownWords());
        return words;
    }

    /// All words of the pack in which the program is written: its lists and its training texts.
    private static Set<String> ownWords() throws IOException {
        Set<String> words = new HashSet<>();
        Path folder = Path.of("src/main/resources/languages", OWN);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(f -> f.toString().matches(".*\\.(tsv|txt)")).forEach(files::add);
        }
        for (Path file : files) {
            for (String word : NO_LETTER.split(Files.readString(file))) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
