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
            new TreeMap<>(Map.ofEntries(Map.entry("Part", 3L)));

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
