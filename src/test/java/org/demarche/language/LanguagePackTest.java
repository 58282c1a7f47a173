package org.demarche.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.domain.OrganKind;
import org.demarche.domain.World;
import org.demarche.extract.Bundled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packs that come with the program are whole; what is wrong in a pack is told by its place.
class LanguagePackTest {
    private static final LanguagePacks PACKS = Bundled.PACKS;
    private static final Path SOURCES = Path.of("src/main/resources/languages");

    /// What a language may lack, and why.
    private static final Map<String, String> MAY_BE_EMPTY =
            Map.of(
                    "en TELLTALE", "no language in the news is easily taken for English",
                    "id DATE_MARK", "its lines of dates have plain figures, and hours to 24");

    @TempDir private Path root;

    @Test
    void everyWordStandsWhereItSays() throws IOException {
        for (LanguagePack pack : PACKS.all()) {
            for (Category category : Category.values()) {
                List<String> rows =
                        Files.readAllLines(SOURCES.resolve(pack.code()).resolve(category.file()));
                for (LexicalEntry entry : pack.entries(category)) {
                    String row = rows.get(entry.line() - 1);
                    assertTrue(
                            List.of(row.split("\t")[0].split(";")).contains(entry.form())
                                    && row.contains(entry.value()),
                            pack.place(entry) + " " + row);
                }
            }
            assertEquals("languages/" + pack.code(), pack.place());
        }
    }

    @Test
    void everyLanguageHasWordsOfEveryCategory() {
        Set<String> empty = new TreeSet<>();
        for (LanguagePack pack : PACKS.all()) {
            for (Category category : Category.values()) {
                if (pack.entries(category).isEmpty()) {
                    empty.add(pack.code() + " " + category);
                }
            }
        }
        empty.removeAll(MAY_BE_EMPTY.keySet());
        assertEquals(Set.of(), empty);
    }

    @Test
    void everyLanguageHasItsModelsAndAGrammar() {
        for (LanguagePack pack : PACKS.all()) {
            for (String model : List.of("names", "sentences", "lines")) {
                assertNotNull(pack.model(model), pack.code() + " " + model);
            }
            LanguagePack owner = PACKS.pack(pack.grammar());
            assertNotNull(owner, pack.code());
            assertNotNull(owner.model(LanguagePack.GRAMMAR), pack.code());
        }
    }

    @Test
    void officesAndInstitutionsAreKindsOfTheWorld() {
        World world = Bundled.WORLD;
        assertValues(Category.OFFICE, slugs(world.officeKinds()));
        assertValues(Category.INSTITUTION, slugs(world.institutionKinds()));
    }

    private static void assertValues(Category category, Set<String> allowed) {
        for (LanguagePack pack : PACKS.all()) {
            for (LexicalEntry entry : pack.entries(category)) {
                assertTrue(
                        allowed.contains(entry.value()),
                        () -> pack.code() + "/" + category.file() + ": " + entry);
            }
        }
    }

    private static Set<String> slugs(List<OrganKind> kinds) {
        return kinds.stream().map(OrganKind::slug).collect(Collectors.toSet());
    }

    @Test
    void modelsAreAsNewAsTheirTexts() throws IOException, NoSuchAlgorithmException {
        for (LanguagePack pack : PACKS.all()) {
            Path folder = SOURCES.resolve(pack.code());
            String told = Files.readString(folder.resolve("models/corpus.sha256"));
            for (String line : told.lines().toList()) {
                String[] sumAndFile = line.split("  ");
                byte[] text = Files.readAllBytes(folder.resolve("corpus").resolve(sumAndFile[1]));
                assertEquals(
                        sumAndFile[0],
                        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text)),
                        () -> pack.code() + "/" + sumAndFile[1] + ": run demarche train");
            }
            assertEquals(4, told.lines().count(), pack.code());
        }
    }

    @Test
    void faultsAreToldByFileAndLine() throws IOException {
        Path folder = SmallPack.write(root);
        Files.writeString(folder.resolve("months.tsv"), "# form\tvalue\nMärz\n");
        Files.writeString(folder.resolve("weekdays.tsv"), "Montag\t1\nSonntag\t9\n");
        Files.writeString(folder.resolve("offices.tsv"), "König\tking\n\nKönig\tking\n");
        Files.writeString(folder.resolve("acts.tsv"), "traf\tCONSULT\tvoice active\n");
        Files.delete(folder.resolve("relays.tsv"));
        assertFaults(
                "months.tsv:2: ",
                "weekdays.tsv:2: \"9\"",
                "offices.tsv:3: \"König\"",
                "acts.tsv:1: \"voice active\"",
                "relays.tsv: is missing");
    }

    @Test
    void aColumnThatItsTableDoesNotHaveIsAFault() throws IOException {
        Path folder = SmallPack.write(root);
        Files.writeString(folder.resolve("months.tsv"), "März\t3\nMai\t5\talone=no\n");
        Files.writeString(
                folder.resolve("clutter.tsv"),
                "Anzeige\tline\tmatch=whole\nMehr\tline\tmatch=part\nTags\tline\tmatched=whole\n");
        String advice =
                " is no column of this table: it takes match=whole; correct it or leave it out";
        assertFaults(
                "months.tsv:2: \"alone=no\" is no column of this table: it takes none;"
                        + " leave it out",
                "clutter.tsv:2: \"match=part\"" + advice,
                "clutter.tsv:3: \"matched=whole\"" + advice);
    }

    @Test
    void everyColumnThatTheProgramAsksForIsOneOfATable() {
        for (Trait trait : Trait.values()) {
            String column = trait.key() + "=" + trait.value();
            assertTrue(
                    Stream.of(Category.values()).anyMatch(c -> c.columns().allow(column)), column);
        }
        for (Column column : Column.values()) {
            assertTrue(
                    Stream.of(Category.values())
                            .flatMap(c -> c.columns().declared().stream())
                            .anyMatch(d -> d.startsWith(column.key() + "=")),
                    column.key());
        }
    }

    @Test
    void everyColumnOfATableIsOneThatTheProgramAsksFor() {
        Set<String> asked =
                Stream.concat(
                                Stream.of(Trait.values()).map(Trait::key),
                                Stream.of(Column.values()).map(Column::key))
                        .collect(Collectors.toSet());
        for (Category category : Category.values()) {
            for (String declared : category.columns().declared()) {
                String key = declared.substring(0, declared.indexOf('='));
                assertTrue(asked.contains(key), category + " " + declared);
            }
        }
    }

    @Test
    void aPackWithoutItsNameIsAFault() throws IOException {
        Path folder = SmallPack.write(root);
        Files.writeString(folder.resolve("language.tsv"), "code\tde\nname German\n");
        assertFaults("language.tsv:2: a setting is", "language.tsv: code, code3 and name");
    }

    @Test
    void aSettingThatThereIsNotIsAFault() throws IOException {
        Path folder = SmallPack.write(root);
        String whole = "code\tde\ncode3\tdeu\nname\tGerman\n";
        Files.writeString(
                folder.resolve("language.tsv"),
                whole + "modifiers\tabove\nfamily\tlast\nfamily-name\tfirst\n");
        assertFaults("language.tsv:4: \"above\"", "language.tsv:5: \"family\" is no setting");
    }

    @Test
    void whereTheFamilysNameStandsIsTold() throws IOException {
        Path folder = SmallPack.write(root);
        assertFalse(LanguagePacks.load(root).all().iterator().next().familyNameFirst());
        Files.writeString(
                folder.resolve("language.tsv"),
                "code\tde\ncode3\tdeu\nname\tGerman\nfamily-name\tfirst\n");
        assertTrue(LanguagePacks.load(root).all().iterator().next().familyNameFirst());
    }

    @Test
    void whoseGrammarItTakesAndWhatItsTreebanksCallRelationsIsTold() throws IOException {
        Path folder = SmallPack.write(root);
        LanguagePack silent = LanguagePacks.load(root).all().iterator().next();
        assertEquals(SmallPack.CODE, silent.grammar());
        assertEquals(Map.of(), silent.treebankRelations());
        String whole = "code\tde\ncode3\tdeu\nname\tGerman\n";
        Files.writeString(
                folder.resolve("language.tsv"),
                whole + "grammar\tnl\ntreebank-relations\tcompound=nmod flat=appos\n");
        LanguagePack telling = LanguagePacks.load(root).all().iterator().next();
        assertEquals("nl", telling.grammar());
        assertEquals(Map.of("compound", "nmod", "flat", "appos"), telling.treebankRelations());
        Files.writeString(
                folder.resolve("language.tsv"),
                whole + "grammar\tDutch\ntreebank-relations\tcompound nmod\n");
        assertFaults("language.tsv:4: \"Dutch\"", "language.tsv:5: \"compound nmod\"");
    }

    @Test
    void bytesThatAreNoTextAreAFault() throws IOException {
        Path folder = SmallPack.write(root);
        Files.write(
                folder.resolve("months.tsv"), "März\t3\n".getBytes(StandardCharsets.ISO_8859_1));
        assertFaults("months.tsv: ");
    }

    /// Each of the faults stands on a line of its own, in this order or another.
    private void assertFaults(String... faults) {
        var thrown = assertThrows(LanguageException.class, () -> LanguagePacks.load(root));
        String message = String.valueOf(thrown.getMessage());
        for (String fault : faults) {
            assertTrue(
                    message.lines()
                            .anyMatch(l -> l.startsWith(root.toString()) && l.contains(fault)),
                    () -> fault + " in\n" + message);
        }
        assertEquals(faults.length, message.lines().count(), message);
    }

    @Test
    void aSecondRootAddsALanguageAndWins() throws IOException {
        SmallPack.write(root);
        LanguagePacks both = PACKS.with(LanguagePacks.load(root));
        assertEquals(PACKS.all().size() + 1, both.all().size());
        LanguagePack german = both.pack(SmallPack.CODE);
        assertNotNull(german);
        assertEquals("German", german.name());
        assertFalse(german.entries(Category.REPORT_VERB).isEmpty());
        assertNull(PACKS.pack(SmallPack.CODE), "the packs that were there stay as they are");
        Files.writeString(root.resolve("de/language.tsv"), "code\ten\ncode3\teng\nname\tMine\n");
        LanguagePack mine = PACKS.with(LanguagePacks.load(root)).pack("en");
        assertNotNull(mine);
        assertEquals("Mine", mine.name());
    }

    @Test
    void examplesInAFolderAreNoFault() throws IOException {
        Path folder = SmallPack.write(root);
        Files.writeString(folder.resolve("examples.tsv"), "statement\tEr sagte nichts.\n");
        Files.writeString(folder.resolve("README"), "Hello\n");
        assertEquals(1, LanguagePacks.load(root).all().size());
    }
}
