package org.demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.demarche.LetterLiterals.Found;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What reads texts has no words of its own: no string or character literal with letters but those
/// that no text is compared with, each with the reason why it may stand there.
class WordsInCodeTest {
    private static final List<String> ROOMS = List.of("extract", "read", "nlp");

    private static final List<Allowed> ALLOWED =
            List.of(
                    given("new \\w+Exception", "tells people what is wrong"),
                    given("failed|unreadable|tooLong|new Foreign", "tells people what is wrong"),
                    given("@\\w+", "an annotation says it to the compiler"),
                    given("model", "names a model"),
                    // messages
                    of("Complaint", ".* .*|org.demarche.", "a sentence for people"),
                    of("Contents|JsonLines|ArchivedPages", "an? \\w+", "a sentence for people"),
                    of("Decoded", ".* .*", "a sentence for people"),
                    of("Inputs", "standard input|, content ", "what people call it"),
                    of("\\w+Reasons|ReasonList", ".*", "explains to people"),
                    // names of what is no text
                    of("Calibration", "/confidence.tsv|# .*", "its file and the head of it"),
                    of("LanguageShares", "/?langdetect.*", "names a model"),
                    of("Governments", "state/|newsAgency", "an id and a class of the ontology"),
                    of("FoundingAgreements", "TREATY|CHARTER", "kinds of agreements"),
                    of("Slug", "x", "an id of nothing"),
                    of("Gazetteer", "en", "see LanguageNeutralityTest"),
                    // keys and values of tables
                    of("DatePatterns", "lead|inner|tail", "the column place"),
                    of("DateSlot", "(day|week|month|year):", "Category.RELATIVE_DATE"),
                    of("DateWords", "ordinal|afternoon", "Category.DATE_MARK"),
                    of("OwnerEnding|QuotationFinder", "owners?", "Category.OWNER_ENDING"),
                    of("Bylines", "(editor|reporter|source|photographer|[|])+", "Category.BYLINE"),
                    of("PictureCredits", "photographer|credit|caption", "Category.BYLINE"),
                    of("Masthead", "outlet|company", "Category.BYLINE"),
                    of("DateLine", "(published|updated|[|])+", "Category.BYLINE"),
                    of("ActExample", "NONE", "an outcome beside the acts"),
                    of("MarkedParties", ".*", "what marks training sentences; sentences"),
                    of("PairFeatures|PairPath", "[a-z]+=?|v|n", "names of features"),
                    // what all languages write alike
                    of("RomanNumeral", "[CLXVI]|[^a-z]+", "Roman numerals"),
                    of("NameEdges", "IVX", "Roman numerals"),
                    of("OfficeTailWords", "IVX", "Roman numerals"),
                    of("TreatyParagraphs", "[az]", "labels of paragraphs"),
                    of("Masthead", ".*©.*", "the sign of copyright"),
                    of("TimeStamp", ".*", "ISO 8601, RFC 9110 and JSON"),
                    of("MachineDate", "[a-z]{1,3}", "the zones of RFC 822"),
                    of("DateHabits|MonthNames", "[dmy]|und|.*M\\{3.*", "the notation of CLDR"),
                    // markup and protocols
                    of(
                            "\\w+Kinds?|MagicBytes|Beginning",
                            ".*",
                            "first bytes, suffixes, elements; sentences"),
                    of("PageBody|PageBlocks|PageMetadata|Block", ".*", "elements of HTML"),
                    of("PageArea|DatedParts|PageDate|PageTitle|PagePublisher", ".*", "HTML"),
                    of("PageFields", ".*", "elements of HTML; a table"),
                    of("AddressDate|ScriptDates|LenientJson", ".*", "URLs and scripts"),
                    of("LinkedNodes", ".*", "JSON-LD"),
                    of("Clearing|Markup|Flow", ".*", "elements and classes of HTML"),
                    of("Strangers|PageSeries", ".*", "elements of HTML; addresses"),
                    of("EmbeddedText", ".*", "schema.org and fields of JSON"),
                    of("StructuredData", ".*", "schema.org"),
                    of("WebAddress|WebClient|PoliteFetcher|ContentCoding|Polling", ".*", "HTTP"),
                    of("FetchedContents", ".*charset.*", "HTTP"),
                    of("SiteRules|ClosedSiteException", ".*", "the protocol of robots.txt"),
                    of("WordDocument|OpenDocument|Epub", ".*", "elements and parts of documents"),
                    of(
                            "PdfText|BundledFont|OfficeDocuments|DocumentContents|ZipParts|DocumentFields",
                            ".*",
                            "PDF; fields; sentences"),
                    of("XmlFeed|JsonFeed|FullText", ".*", "elements of feeds and HTML"),
                    of("FeedContents", ".*", "fields of JSON Lines; sentences"),
                    of("Links|LinkList|Listings", ".*", "elements of lists; sentences"),
                    of("TextEncoding", ".*charset.*", "HTML"),
                    of("ArchivedPages|HttpAnswer|FrontPage", ".*", "HTTP, HTML"),
                    of("ProseSigns|CodeLines|LineSigns", ".*", "what machines write; sentences"),
                    of("\\w+Records|RecordHeader|WebArchive", ".*", "WARC and ARC; HTML"),
                    of(
                            "RecordSentences|UnpackedStream|ArchiveMembers",
                            ".*",
                            "sentences; names of files"),
                    of(
                            "JsonArticle|ArticleFields|RecordFields|FieldValue|FieldNames|MarkupText|UnknownFields"
                                    + "|Json(Records|Element)|Table\\w*|GdeltTable|LineBytes|Mail\\w*"
                                    + "|Document\\w*|FrontMatter\\w*|ExportedFields|Record\\w+|QuotedText",
                            ".*",
                            "fields of records, elements of HTML; sentences"),
                    of("TextEncoding", "ï»¿", "a byte order mark"),
                    of(
                            "EncodingGuess|WesternText|WideText",
                            "(windows-|IBM|KOI|x-|UTF).*",
                            "encodings"),
                    of("EncodingLabel", ".*charset.*|/encoding-labels.tsv", "HTTP; a file"),
                    of("LabelledText", "A", "any letter of ASCII"),
                    of("ContentReader", ".*gz.*", "suffixes of files"),
                    of("WesternText|LetterPatterns", "[az]", "letters of ASCII"),
                    // features
                    of("Gazetteer", "[A-Z]", "a feature"),
                    of("WordShape", "[Xx]+", "a feature"),
                    of(
                            "NameFeatures",
                            "[a-z]{1,3}=|[pe][234]=|X| ?(small|common|rare|start|shouted|single|first"
                                    + "|last|inner) ?",
                            "a feature"),
                    of("LineFeatures", "(\\w+=|b)", "a feature"),
                    of("NameType|MarkedSentence", "[pol]|.*\\[pol].*", "marks of the corpus"),
                    of("LinearModel", "GIS", "OpenNLP"),
                    of("ModelTrainer|TrainingSettings", "MAXENT|PrintMessages", "OpenNLP"));

    /// What may stand in code, and why.
    ///
    /// @param files the simple names of the files in which it may
    /// @param texts what it may be
    /// @param calls of what it must be an argument, empty if of anything
    private record Allowed(Pattern files, Pattern texts, Pattern calls, String reason) {
        boolean allows(Found literal) {
            String file = literal.file().replace(".java", "");
            return files.matcher(file).matches()
                    && texts.matcher(literal.text()).matches()
                    && (calls.pattern().isEmpty() || literal.isGivenTo(calls));
        }
    }

    private static Allowed given(String calls, String reason) {
        return new Allowed(pattern(".*"), pattern(".*"), pattern(calls), reason);
    }

    private static Allowed of(String files, String texts, String reason) {
        return new Allowed(pattern(files), pattern(texts), pattern(""), reason);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.DOTALL);
    }

    private static List<Found> literals;

    @BeforeAll
    static void read() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String room : ROOMS) {
            try (Stream<Path> all = Files.walk(Path.of("src/main/java/org/demarche", room))) {
                all.filter(f -> f.toString().endsWith(".java")).forEach(files::add);
            }
        }
        assertTrue(files.size() > 150, "the sources were found");
        try (StandardJavaFileManager manager =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            literals = LetterLiterals.in(manager.getJavaFileObjectsFromPaths(files));
        }
    }

    @Test
    void noWordIsComparedWithATextButThoseOfThePacks() {
        assertEquals(Set.of(), forbidden(literals), "words belong in src/main/resources/languages");
    }

    @Test
    void nothingIsAllowedThatIsNotThere() {
        Set<String> gone =
                ALLOWED.stream()
                        .filter(allowed -> literals.stream().noneMatch(allowed::allows))
                        .map(Allowed::toString)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), gone, "exceptions that nobody needs any more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tokens.lower(i).equals(\"the\")",
                "\"'s\".equals(ending)",
                "text.charAt(at - 1) == 'a'",
                "Set.of(\"said\", \".\")",
                "Pattern.compile(\"\\\\d+(?:st|nd)?\")",
                "switch (word) { case \"its\" -> 1; default -> 0; }",
                "word.endsWith(\"nya\") ? new Hit(i) : null",
            })
    void aPlantedWordIsFound(String planted) throws IOException {
        assertEquals(1, forbidden(LetterLiterals.in(List.of(source(planted)))).size(), planted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text.indexOf('\\'') + \"’\".length()",
                "Pattern.compile(\"\\\\p{Lu}[a-z]+(?<year>\\\\d{4})\")",
                "String.format(\"%s-%02d\", a, b)",
                "new IllegalArgumentException(\"no span: \" + span)",
            })
    void signsNotationAndMessagesAreNoWords(String planted) throws IOException {
        assertEquals(Set.of(), forbidden(LetterLiterals.in(List.of(source(planted)))));
    }

    private static Set<String> forbidden(List<Found> found) {
        return found.stream()
                .filter(literal -> ALLOWED.stream().noneMatch(a -> a.allows(literal)))
                .map(Found::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JavaFileObject source(String expression) {
        String code = "class Planted { Object planted = " + expression + "; }";
        return new SimpleJavaFileObject(
                URI.create("string:///Planted.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
    }
}
