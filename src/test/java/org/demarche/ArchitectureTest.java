package org.demarche;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.demarche.graph.vocabulary.Classes;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The arrows between packages that must never be.
class ArchitectureTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.demarche");

    private static final String OURS = "org.demarche..";
    private static final String DOMAIN = "org.demarche.domain..";
    private static final String LANGUAGE = "org.demarche.language..";
    private static final String NLP = "org.demarche.nlp..";
    private static final String GRAMMAR = "org.demarche.grammar..";
    private static final String READ = "org.demarche.read..";
    private static final String NETWORK = "org.demarche.network..";
    private static final String EXTRACT = "org.demarche.extract..";
    private static final String EVALUATE = "org.demarche.evaluate..";
    private static final String GRAPH = "org.demarche.graph..";
    private static final String DRAW = "org.demarche.draw..";
    private static final String IDENTITY = "org.demarche.identity..";
    private static final String LOOKUP = "org.demarche.lookup..";
    private static final String STORE = "org.demarche.store..";
    private static final String WEB = "org.demarche.web..";
    private static final String GUARD = "org.demarche.web.guard..";
    private static final String EXECUTION = "org.demarche.web.execution..";
    private static final String SPARQL = "org.demarche.web.sparql..";
    private static final String PAGES = "org.demarche.web.pages..";
    private static final String THINGS = "org.demarche.web.things..";
    private static final String CLI = "org.demarche.cli..";
    private static final String JENA = "org.apache.jena..";
    private static final String SPRING = "org.springframework..";
    private static final String OPENNLP = "opennlp..";

    /// Words in the name of a class that say nothing of what it is.
    private static final Pattern SAYS_NOTHING =
            Pattern.compile("(.*[a-z])?(((Util|Helper|Manager|Impl)(s|ity)?([A-Z].*)?)|Commons?)");

    private static void never(String from, String why, String... to) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to)
                .because(why)
                .check(PROGRAM);
    }

    /// Of our packages these alone; libraries and the JDK are free.
    private static void ofOurs(String from, String why, String... to) {
        classes()
                .that()
                .resideInAPackage(from)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(to).or(resideOutsideOfPackage(OURS)))
                .because(why)
                .check(PROGRAM);
    }

    @Test
    void domainKnowsTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(DOMAIN, "java..", "org.jspecify..")
                .because("what we know outlives every library that finds, keeps or shows it")
                .check(PROGRAM);
        ofOurs(
                "org.demarche.domain.names..",
                "anything may have a name, whatever it is",
                "org.demarche.domain.names..");
    }

    @Test
    void languageIsDataAndItsRecords() {
        String why = "a linguist's files become records, whatever is trained or drawn from them";
        never(LANGUAGE, why, JENA, OPENNLP, SPRING);
        ofOurs(LANGUAGE, why, LANGUAGE, DOMAIN);
    }

    @Test
    void openNlpStaysInOnePackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage(NLP)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(OPENNLP)
                .because("its next major version shall change one package")
                .check(PROGRAM);
        String why = "models know words and nothing of the world";
        ofOurs(NLP, why, NLP, LANGUAGE, DOMAIN);
        never(NLP, why, JENA, SPRING);
    }

    @Test
    void grammarKnowsWordsAndNoFindings() {
        String why = "a sentence has its structure whatever is looked for in it";
        ofOurs(GRAMMAR, why, GRAMMAR, LANGUAGE, DOMAIN);
        never(GRAMMAR, why, JENA, OPENNLP, SPRING);
    }

    @Test
    void readMakesArticlesAndUnderstandsNothing() {
        String why = "an article is read the same whatever is done with it";
        ofOurs(READ, why, READ, DOMAIN, LANGUAGE, NLP, NETWORK);
        ofOurs(NETWORK, "who connects and why is not its matter", NETWORK);
        never(READ, why, JENA, SPRING);
    }

    @Test
    void extractKnowsNeitherGraphsNorStores() {
        String why = "what an article says does not depend on how it is written down or kept";
        ofOurs(EXTRACT, why, EXTRACT, DOMAIN, LANGUAGE, NLP, GRAMMAR);
        never(EXTRACT, why, JENA, SPRING);
    }

    @Test
    void evaluateComparesReadingsAndNobodyNeedsIt() {
        String why = "what judges the reading must not take part in it";
        ofOurs(EVALUATE, why, EVALUATE, DOMAIN, READ, EXTRACT);
        never(EVALUATE, why, JENA, OPENNLP, SPRING);
        noClasses()
                .that()
                .resideOutsideOfPackages(EVALUATE, CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(EVALUATE)
                .because(why)
                .check(PROGRAM);
    }

    @Test
    void graphDrawsWhatItIsGiven() {
        String why = "a reading becomes RDF without knowing who found it or where it goes";
        ofOurs(GRAPH, why, GRAPH, DOMAIN);
        never(GRAPH, why, OPENNLP, SPRING);
    }

    @Test
    void roomsOfGraphStandOneAboveTheOther() {
        slices().matching("org.demarche.graph.(*)..")
                .should()
                .beFreeOfCycles()
                .because("each room can then be understood after those below it")
                .check(PROGRAM);
        ofOurs(
                "org.demarche.graph.vocabulary..",
                "terms mean the same whoever says something with them",
                "org.demarche.graph.vocabulary..",
                DOMAIN);
        ofOurs(
                "org.demarche.graph.format..",
                "triples are written down without knowing what they tell of",
                "org.demarche.graph.format..",
                "org.demarche.graph.vocabulary..",
                "org.demarche.graph");
    }

    @Test
    void storeKeepsGraphsAndNotReadings() {
        never(
                STORE,
                "the store would keep any RDF: it knows no articles and no statements",
                DOMAIN,
                EXTRACT,
                READ,
                LANGUAGE,
                IDENTITY,
                LOOKUP,
                WEB);
        noClasses()
                .that()
                .resideInAPackage(STORE)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Classes.class)
                .because("a graph is kept the same whatever kinds of things it tells of")
                .check(PROGRAM);
    }

    @Test
    void drawPutsThreeTogetherAndAddsNothing() {
        String why = "both doors then read an article in the same way";
        ofOurs(DRAW, why, DRAW, DOMAIN, LANGUAGE, READ, EXTRACT, GRAPH);
        never(DRAW, why, JENA, OPENNLP, SPRING);
        noClasses()
                .that()
                .resideOutsideOfPackages(DRAW, CLI, WEB)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(DRAW)
                .because("only a door starts with contents and ends with graphs")
                .check(PROGRAM);
    }

    @Test
    void identityComparesWhatIsStored() {
        String why = "what is one across articles shows only when all are in the store";
        ofOurs(IDENTITY, why, IDENTITY, STORE, GRAPH, DOMAIN);
        never(IDENTITY, why, OPENNLP, SPRING);
    }

    @Test
    void lookupKnowsNamesAndNobodyWhoAsks() {
        String why = "a name stands for the same whether a page or a command asks for it";
        ofOurs(LOOKUP, why, LOOKUP, IDENTITY, STORE, GRAPH);
        never(LOOKUP, why, SPRING);
    }

    @Test
    void webAsksTheStoreAndReadsNothing() {
        never(
                WEB,
                "pages show what was drawn, be it stored or not; what finds it is free to change",
                EXTRACT,
                READ,
                NLP,
                LANGUAGE);
    }

    @Test
    void theRoomsOfWebStandOnTheGuard() {
        String limits = "what may be asked is the same however the question came";
        ofOurs(GUARD, limits, GUARD);
        ofOurs(EXECUTION, limits, EXECUTION, GUARD);
        never(EXECUTION, limits, SPRING, "jakarta.servlet..", "org.apache.jena.fuseki..");
        never(GUARD, limits, SPRING, "jakarta.servlet..", "org.apache.jena.fuseki..");
        never(
                SPARQL,
                "programs are answered as before whatever is shown to people, and the other way round",
                PAGES);
        never(PAGES, "a page asks the store, not the protocol", SPARQL);
        never(THINGS, "a page asks the store, not the protocol", SPARQL);
        noClasses()
                .that()
                .resideInAnyPackage(GUARD, SPARQL, PAGES, THINGS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.demarche.web")
                .because("what starts the server puts the rooms together, so none of them needs it")
                .check(PROGRAM);
    }

    @Test
    void roomsOfWebHaveNoCycles() {
        slices().matching("org.demarche.web.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a room that grows then stays one that is read without its neighbours")
                .check(PROGRAM);
    }

    @Test
    void nobodyButTheProgramKnowsTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .and()
                .doNotBelongToAnyOf(Demarche.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CLI)
                .because("a door leads in, not out")
                .check(PROGRAM);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.demarche.(*)..")
                .should()
                .beFreeOfCycles()
                .because("each package can then be understood after those below it")
                .check(PROGRAM);
    }

    @Test
    void roomsOfExtractHaveNoCycles() {
        slices().matching("org.demarche.extract.(*)..")
                .should()
                .beFreeOfCycles()
                .because("what a room finds may rest on the rooms below it alone")
                .check(PROGRAM);
    }

    @Test
    void roomsOfExtractDoNotKnowTheTableOfContents() {
        never(
                "org.demarche.extract.*..",
                "Extractor puts the rooms together; none of them needs the whole",
                "org.demarche.extract");
    }

    @Test
    void onlyReadingAndItsReasonsLeaveExtract() {
        noClasses()
                .that()
                .resideOutsideOfPackage(EXTRACT)
                .should()
                .dependOnClassesThat(
                        resideInAPackage(EXTRACT)
                                .and(
                                        resideOutsideOfPackages(
                                                "org.demarche.extract",
                                                "org.demarche.extract.explain",
                                                "org.demarche.extract.evidence")))
                .because("how something is found is free to change; what is found is not")
                .check(PROGRAM);
    }

    @Test
    void jenasMutableModelIsNotUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena.rdf.model..")
                .because(
                        "nodes and quads are immutable, and Statement, Model and Resource keep one"
                                + " meaning")
                .check(PROGRAM);
    }

    @Test
    void onlyTheDoorsLookAtTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackages(CLI, WEB)
                .should()
                .accessTargetWhere(looksAtTheClock())
                .because("the same input gives the same bytes on every day; a date comes in")
                .check(PROGRAM);
    }

    private static DescribedPredicate<JavaAccess<?>> looksAtTheClock() {
        return DescribedPredicate.describe(
                "looks at the clock",
                access -> {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getName();
                    return owner.startsWith("java.time.")
                                    && (name.equals("now") || name.startsWith("system"))
                            || owner.equals("java.lang.System")
                                    && (name.equals("currentTimeMillis") || name.equals("nanoTime"))
                            || owner.equals("java.util.Date") && name.equals("<init>");
                });
    }

    /// More things that belong together have a name together.
    @Test
    void noMethodTakesManyThings() {
        Set<String> many = new TreeSet<>();
        PROGRAM.stream()
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(m -> m.getRawParameterTypes().size() > 6)
                .forEach(m -> many.add(m.getFullName()));
        assertEquals(Set.of(), many);
    }

    @Test
    void namesSayWhatAThingIs() {
        Set<String> empty = new TreeSet<>();
        PROGRAM.stream()
                .filter(c -> !c.isAnonymousClass())
                .filter(c -> SAYS_NOTHING.matcher(c.getSimpleName()).matches())
                .forEach(c -> empty.add(c.getName()));
        packages().stream()
                .filter(p ->
                        List.of("util", "utils", "helper", "helpers", "common", "manager", "impl")
                                .contains(p.getRelativeName()))
                .forEach(p -> empty.add(p.getName()));
        assertEquals(Set.of(), empty, "a class is a noun for one thing");
    }

    @Test
    void theRuleOnNamesKnowsWhatItLooksFor() {
        for (String bad :
                List.of("DateUtils", "UtilityBelt", "StoreImpl", "Manager", "DateCommons")) {
            assertTrue(SAYS_NOTHING.matcher(bad).matches(), bad);
        }
        for (String good :
                List.of("Simple", "CommonWords", "Commonwealth", "Implication", "Managers2You")) {
            assertFalse(SAYS_NOTHING.matcher(good).matches(), good);
        }
    }

    @Test
    void everyPackageIsNullMarked() {
        assertTrue(packages().size() >= 20, "the program was found");
        for (JavaPackage each : packages()) {
            assertTrue(
                    each.isAnnotatedWith(NullMarked.class),
                    each.getName() + " has no @NullMarked in its package-info");
        }
    }

    private static List<JavaPackage> packages() {
        return PROGRAM.stream().map(c -> c.getPackage()).distinct().toList();
    }
}
