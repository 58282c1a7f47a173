package org.demarche.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.extract.Bundled;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.demarche.language.SmallPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The grammars that come with the program.
class GrammarTest {
    private static final Grammar ENGLISH = grammar("en");
    private static final Grammar INDONESIAN = grammar("id");

    @TempDir private Path root;

    private static Grammar grammar(String code) {
        LanguagePack pack = Bundled.PACKS.pack(code);
        if (pack == null) {
            throw new IllegalStateException(code);
        }
        return Grammar.of(Bundled.PACKS, pack);
    }

    @Test
    void subjectVerbAndObjectAreFound() {
        assertArcs(
                ENGLISH,
                "The foreign minister of Japan rejected the new proposal on Friday .",
                "minister nsubj rejected",
                "Japan nmod minister",
                "proposal obj rejected",
                "Friday obl rejected",
                "new amod proposal");
        assertArcs(
                ENGLISH,
                "The ambassador was expelled by the government .",
                "ambassador nsubj expelled",
                "government obl expelled");
        assertArcs(
                ENGLISH,
                "She said that both countries would sign the treaty .",
                "She nsubj said",
                "sign ccomp said",
                "countries nsubj sign",
                "treaty obj sign");
        assertArcs(
                INDONESIAN,
                "Pemerintah Prancis menolak usulan itu pada hari Jumat .",
                "Pemerintah nsubj menolak",
                "Prancis nmod Pemerintah",
                "usulan obj menolak",
                "hari obl menolak");
        assertArcs(
                INDONESIAN,
                "Perjanjian itu ditandatangani oleh kedua menteri .",
                "Perjanjian nsubj ditandatangani",
                "menteri obl ditandatangani");
    }

    @Test
    void whatNegatesHangsOnWhatItNegates() {
        assertArcs(
                ENGLISH,
                "The ministry did not confirm the report .",
                "not advmod confirm",
                "did aux confirm",
                "report obj confirm");
        assertArcs(
                INDONESIAN,
                "Pemerintah tidak menerima tuntutan tersebut .",
                "tidak advmod menerima",
                "tuntutan obj menerima");
    }

    /// @param arcs child, relation and head
    private static void assertArcs(Grammar grammar, String sentence, String... arcs) {
        List<String> words = List.of(sentence.split(" "));
        Tree tree = grammar.parse(words);
        List<String> found =
                IntStream.range(0, words.size())
                        .filter(i -> tree.head(i) >= 0)
                        .mapToObj(i ->
                                words.get(i)
                                        + " "
                                        + tree.relation(i).name().toLowerCase(Locale.ROOT)
                                        + " "
                                        + words.get(tree.head(i)))
                        .toList();
        for (String arc : arcs) {
            assertTrue(found.contains(arc), () -> arc + " in " + found);
        }
    }

    @Test
    void tagsLemmasAndTheVoiceAreTold() {
        Tree tree = ENGLISH.parse(List.of("The", "ministers", "were", "summoned", "again"));
        assertEquals(Upos.NOUN, tree.pos(1));
        assertEquals("minister", tree.lemma(1));
        assertEquals("summon", tree.lemma(3));
        assertTrue(tree.has(3, Morph.PASSIVE));
        Tree active = ENGLISH.parse(List.of("They", "summoned", "the", "ministers", "again"));
        assertEquals(Upos.VERB, active.pos(1));
        assertTrue(!active.has(1, Morph.PASSIVE));
    }

    @Test
    void formsThatLettersDoNotTellHaveTheirLemmasToo() {
        assertLemmas(
                ENGLISH,
                "They said he withdrew , met the women and was told of the crises",
                "they say he withdraw , meet the woman and be tell of the crisis");
        assertLemmas(
                INDONESIAN,
                "Menteri mengatakan mereka menolak dan mengecam serangan itu",
                "menteri kata mereka tolak dan kecam serang itu");
    }

    private static void assertLemmas(Grammar grammar, String sentence, String lemmas) {
        Tree tree = grammar.parse(List.of(sentence.split(" ")));
        assertEquals(
                lemmas,
                IntStream.range(0, tree.size())
                        .mapToObj(tree::lemma)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aSentenceWithoutWordsHasAnEmptyTree() {
        assertEquals(0, ENGLISH.parse(List.of()).size());
    }

    @Test
    void oddWordsAreWordsToo() {
        List<String> odd =
                List.of("", " ", "😀😀", "\ud83d", "é", "١٢", "_", "\t", "x".repeat(10_000), "平和");
        assertIsTree(ENGLISH.parse(odd), odd.size());
        assertIsTree(INDONESIAN.parse(odd), odd.size());
        for (String word : odd) {
            Tree tree = ENGLISH.parse(List.of(word));
            assertEquals(-1, tree.head(0));
            assertEquals(DependencyRelation.ROOT, tree.relation(0));
        }
    }

    @Test
    void aSentenceOfThousandsOfWordsIsOneTreeInNoTime() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            words.addAll(List.of("The", "envoy", "left", "and", ","));
        }
        Tree tree = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> ENGLISH.parse(words));
        assertIsTree(tree, words.size());
        List<String> commas = Collections.nCopies(5000, ",");
        assertIsTree(
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> INDONESIAN.parse(commas)),
                commas.size());
    }

    private static void assertIsTree(Tree tree, int words) {
        assertEquals(words, tree.size());
        assertEquals(
                1, IntStream.range(0, words).filter(i -> tree.head(i) == -1).count(), "one root");
        for (int word = 0; word < words; word++) {
            assertEquals(tree.head(word) == -1, tree.relation(word) == DependencyRelation.ROOT);
            int at = word;
            for (int steps = 0; at >= 0; steps++) {
                assertTrue(steps <= words, "no circle");
                at = tree.head(at);
            }
        }
    }

    @Test
    void oneGrammarServesManyThreads() {
        List<String> words =
                List.of("The", "envoys", "left", "the", "capital", "on", "Monday", ".");
        List<Integer> alone = heads(words);
        assertEquals(
                Collections.nCopies(2000, alone),
                IntStream.range(0, 2000).parallel().mapToObj(_ -> heads(words)).toList());
    }

    private static List<Integer> heads(List<String> words) {
        Tree tree = ENGLISH.parse(words);
        return IntStream.range(0, words.size()).mapToObj(tree::head).toList();
    }

    @Test
    void aLanguageTakesTheGrammarThatItNames() throws IOException {
        Path folder = SmallPack.write(root);
        Files.writeString(
                folder.resolve("language.tsv"),
                "code\tde\ncode3\tdeu\nname\tGerman\ngrammar\ten\n");
        LanguagePacks packs = Bundled.PACKS.with(LanguagePacks.load(root));
        LanguagePack german = packs.pack(SmallPack.CODE);
        assertEquals(
                "minister",
                Grammar.of(packs, Objects.requireNonNull(german))
                        .parse(List.of("ministers"))
                        .lemma(0));
    }

    @Test
    void aLanguageWithoutAGrammarIsToldWhatToDo() throws IOException {
        SmallPack.write(root);
        LanguagePacks packs = LanguagePacks.load(root);
        LanguagePack german = Objects.requireNonNull(packs.pack(SmallPack.CODE));
        assertEquals(
                "the language de has no grammar: train it (demarche train de --treebank FILE), or"
                        + " name a language whose grammar de takes in "
                        + root.resolve("de")
                        + "/language.tsv (a row: grammar, a tab, the code)",
                assertThrows(IllegalStateException.class, () -> Grammar.of(packs, german))
                        .getMessage());
    }
}
