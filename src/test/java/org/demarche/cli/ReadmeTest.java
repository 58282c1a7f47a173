package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.store.NamedQuery;
import org.demarche.store.QueryLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// What the README names is there.
class ReadmeTest {
    private static final Pattern COMMAND =
            Pattern.compile("(?:\\./|`)demarche +([a-z]+)([^`|\\n]*)");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])(--?[a-z][a-z-]*)");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern PLACE =
            Pattern.compile("(?:src|ontology|queries|\\.ci)/[\\w./-]*|[A-Z]+(?:\\.md)?|pom\\.xml");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    private static String readme = "";
    private static Map<String, CommandLine> commands = Map.of();

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
        commands = DemarcheCommand.commandLine().getSubcommands();
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static List<String> options(String command) {
        CommandLine line = commands.get(command);
        assertNotNull(line, "demarche has no command " + command);
        return Stream.concat(
                        line.getCommandSpec().options().stream()
                                .map(OptionSpec::names)
                                .flatMap(Stream::of),
                        line.getCommandSpec().negatedOptionsMap().keySet().stream())
                .toList();
    }

    @Test
    void isShort() {
        assertTrue(readme.lines().count() <= 150, readme.lines().count() + " lines");
    }

    @Test
    void namesOnlyCommandsAndOptionsThatThereAre() {
        List<MatchResult> named = matches(COMMAND, readme).toList();
        assertTrue(named.size() >= 10, "commands were found");
        for (MatchResult command : named) {
            List<String> known = options(command.group(1));
            matches(OPTION, command.group(2))
                    .map(MatchResult::group)
                    .forEach(option ->
                            assertTrue(known.contains(option), command.group() + ": " + option));
        }
    }

    @Test
    void namesEveryCommand() {
        TreeSet<String> named =
                matches(COMMAND, readme)
                        .map(match -> match.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        named.add("help");
        assertEquals(new TreeSet<>(commands.keySet()), named);
    }

    @Test
    void givesEachCommandOfItsTableTheOptionsItHas() {
        int rows = 0;
        for (String line : readme.lines().filter(l -> l.startsWith("| `demarche ")).toList()) {
            List<String> cells = List.of(line.split("(?<!\\\\)\\|"));
            String command = cells.get(1).strip().split("[ `]+")[2];
            List<String> known = options(command);
            for (MatchResult code : matches(CODE, cells.get(3)).toList()) {
                matches(OPTION, code.group(1))
                        .map(MatchResult::group)
                        .forEach(option ->
                                assertTrue(known.contains(option), command + " " + option));
            }
            rows++;
        }
        assertEquals(commands.size() - 1, rows);
    }

    @Test
    void namesOnlyOptionsThatSomeCommandHasAndMissesNone() {
        TreeSet<String> known =
                commands.keySet().stream()
                        .flatMap(command -> options(command).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> named =
                matches(CODE, readme)
                        .map(code -> code.group(1))
                        .filter(code -> code.startsWith("-"))
                        .filter(code -> !code.startsWith("-X") && code.length() > 1)
                        .flatMap(code -> matches(OPTION, code).map(MatchResult::group))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(known.containsAll(named), named + " are not all in " + known);
        known.removeAll(List.of("-h", "-V", "--version"));
        known.removeAll(named);
        assertEquals(new TreeSet<>(), known, "missing in the README");
    }

    @Test
    void namesOnlyFilesThatThereAre() {
        List<String> places =
                matches(CODE, readme)
                        .map(code -> code.group(1))
                        .filter(code -> PLACE.matcher(code).matches())
                        .filter(code ->
                                code.contains("/")
                                        || code.contains(".")
                                        || List.of("LICENSE", "NOTICE").contains(code))
                        .toList();
        assertTrue(places.size() >= 10, places.toString());
        places.forEach(place -> assertTrue(Files.exists(Path.of(place)), place));
    }

    @Test
    void itsTableOfQuestionsIsComplete() {
        List<String> names =
                QueryLibrary.bundled().queries().stream().map(NamedQuery::name).toList();
        List<String> named = matches(ROW, readme).map(row -> row.group(1)).toList();
        assertEquals(names, named);
    }
}
