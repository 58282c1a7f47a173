package org.demarche.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The questions that come with the program, by name; immutable.
public final class QueryLibrary {
    private static final String ENDING = ".rq";

    private final Map<String, NamedQuery> queries;

    private QueryLibrary(Map<String, NamedQuery> queries) {
        this.queries = Collections.unmodifiableMap(queries);
    }

    /// The queries of the folder `queries`.
    ///
    /// @throws StoreException when one of them cannot be read
    public static QueryLibrary bundled() {
        Map<String, NamedQuery> queries = new TreeMap<>();
        BundledFiles.matching("queries/*" + ENDING)
                .forEach((file, text) -> {
                    String name = file.substring(0, file.length() - ENDING.length());
                    queries.put(name, NamedQuery.parse(name, text));
                });
        return new QueryLibrary(queries);
    }

    /// All queries, in the order of their names.
    public Collection<NamedQuery> queries() {
        return queries.values();
    }

    /// The query of a name; empty when there is none.
    public Optional<NamedQuery> named(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    /// The query of a name or, failing that, in a file.
    ///
    /// @throws StoreException when it is neither, or cannot be read
    public NamedQuery find(String nameOrFile) {
        return named(nameOrFile).orElseGet(() -> inFile(nameOrFile));
    }

    private static NamedQuery inFile(String path) {
        Path file = Path.of(path);
        if (!Files.isRegularFile(file)) {
            throw new StoreException(
                    "There is no query named %s and no such file: demarche query lists the names."
                            .formatted(path));
        }
        try {
            return NamedQuery.parse(path, Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new StoreException("The query " + path + " is not in UTF-8.", e);
        } catch (IOException e) {
            throw new StoreException(
                    "The query " + path + " cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
