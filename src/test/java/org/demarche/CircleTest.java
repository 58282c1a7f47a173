package org.demarche;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// No two classes need each other, be it by way of others: each can then be understood after those
/// that it needs. A nested class belongs to the one around it, and a sealed type may name those
/// that it permits.
class CircleTest {
    private static final Path ROOT = Path.of("src/main/java");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?(org\\.demarche\\.[a-z.]+([A-Z]\\w*))");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z]\\w*)\\.[A-Z][A-Z_0-9]*\\b");

    private static final Map<String, Set<String>> ARROWS = new TreeMap<>();

    @BeforeAll
    static void find() throws IOException {
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.demarche")
                        .stream()
                        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                        .forEach(CircleTest::add);
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                addConstants(Files.readString(file), file.getFileName().toString());
            }
        }
        ARROWS.keySet().forEach(c -> ARROWS.get(c).retainAll(ARROWS.keySet()));
        assertTrue(ARROWS.size() > 100, "the classes were found");
    }

    private static void add(Dependency dependency) {
        add(outermost(dependency.getOriginClass()), outermost(dependency.getTargetClass()));
    }

    private static void add(String from, String to) {
        Set<String> arrows = ARROWS.computeIfAbsent(from, _ -> new TreeSet<>());
        if (!from.equals(to)) {
            arrows.add(to);
        }
    }

    private static String outermost(JavaClass one) {
        return one.getBaseComponentType().getName().replaceFirst("\\$.*", "");
    }

    /// The compiler copies constants, so that class files tell nothing of whose they are.
    private static void addConstants(String source, String file) {
        String code = COMMENT.matcher(source).replaceAll("");
        String home =
                PACKAGE.matcher(code)
                        .results()
                        .map(m -> m.group(1) + ".")
                        .findFirst()
                        .orElseThrow();
        Map<String, String> imported = new HashMap<>();
        IMPORT.matcher(code).results().forEach(m -> imported.put(m.group(2), m.group(1)));
        String self = home + file.replace(".java", "");
        CONSTANT.matcher(code)
                .results()
                .map((MatchResult m) -> imported.getOrDefault(m.group(1), home + m.group(1)))
                .forEach(c -> add(self, c));
    }

    private static Set<String> reached(String from) {
        Set<String> reached = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(ARROWS.get(from));
        while (!next.isEmpty()) {
            String one = next.remove();
            if (reached.add(one)) {
                next.addAll(ARROWS.get(one));
            }
        }
        return reached;
    }

    @Test
    void noTwoClassesNeedEachOther() {
        Map<String, Set<String>> reached = new HashMap<>();
        ARROWS.keySet().forEach(c -> reached.put(c, reached(c)));
        Set<String> circles = new TreeSet<>();
        for (String one : ARROWS.keySet()) {
            Set<String> circle =
                    reached.get(one).stream()
                            .filter(c -> reached.get(c).contains(one))
                            .map(c -> c.replaceFirst(".*\\.", ""))
                            .collect(toCollection(TreeSet::new));
            if (!circle.isEmpty()) {
                circles.add(String.join(" ", circle));
            }
        }
        assertEquals(Set.of(), circles);
    }
}
