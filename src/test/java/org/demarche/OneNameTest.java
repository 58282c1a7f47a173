package org.demarche;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// One simple name means one thing in the whole program: a reader need not ask which of two is
/// meant.
class OneNameTest {
    /// The names that still mean several things, and how many; one that no longer does has to go
    /// from here, too.
    private static final Map<String, Long> LEFT =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("Clause", 2L),
                            Map.entry("Form", 3L),
                            Map.entry("Found", 2L),
                            Map.entry("Label", 2L),
                            Map.entry("Layer", 2L),
                            Map.entry("Name", 2L),
                            Map.entry("Node", 2L),
                            Map.entry("Part", 3L),
                            Map.entry("Source", 2L),
                            Map.entry("Voice", 2L)));

    @Test
    void noNameMeansTwoThings() {
        Map<String, Long> meanings =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.demarche")
                                .stream()
                                .filter(c -> !c.isAnonymousClass())
                                .map(JavaClass::getSimpleName)
                                .filter(name -> !name.equals("package-info"))
                                .collect(groupingBy(name -> name, TreeMap::new, counting()));
        meanings.values().removeIf(number -> number == 1);
        assertEquals(LEFT, meanings);
    }
}
