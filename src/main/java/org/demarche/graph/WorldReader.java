package org.demarche.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Reads what is known of the world from Turtle: the files that come with the program, and those of
/// the user. Names of states are added out of CLDR. Thread-safe.
public final class WorldReader {
    private static final String FOLDER = "/ontology/world";

    private final Individuals individuals;
    private final List<String> languages;

    /// @param languages codes of the languages in which states shall have names; English always is one
    public WorldReader(Individuals individuals, Collection<String> languages) {
        this.individuals = individuals;
        this.languages = List.copyOf(languages);
    }

    /// The world as it stands in the program, with names of states in the languages given.
    public WorldGraph bundled() {
        return bundledWith(List.of());
    }

    /// The world that comes with the program, with more of it from files and folders of `.ttl` files.
    ///
    /// @throws WorldException if one of them is missing, is no Turtle or says what cannot be
    public WorldGraph bundledWith(List<Path> more) {
        Facts facts = new Facts();
        TurtleSource source = new TurtleSource(facts, individuals);
        URL folder = WorldReader.class.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("the program was built without its world");
        }
        try {
            URI address = folder.toURI();
            if (address.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                    source.read(jar.getPath(FOLDER));
                }
            } else {
                source.read(Path.of(address));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        more.forEach(source::read);
        return graph(facts);
    }

    /// A world of these files and folders alone.
    ///
    /// @throws WorldException if one of them is missing, is no Turtle or says what cannot be
    public WorldGraph of(List<Path> places) {
        Facts facts = new Facts();
        TurtleSource source = new TurtleSource(facts, individuals);
        places.forEach(source::read);
        return graph(facts);
    }

    private WorldGraph graph(Facts facts) {
        new CountryNames(languages).complete(facts);
        return new WorldGraph(facts, individuals);
    }
}
