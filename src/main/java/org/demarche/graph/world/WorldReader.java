package org.demarche.graph.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.demarche.graph.vocabulary.Individuals;

/// Reads what is known of the world from Turtle: the files that come with the program, and those of
/// the user. Names of states are added out of CLDR. Thread-safe.
public final class WorldReader {
    private static final String PLACE = "ontology/world";
    private static final String FOLDER = "/" + PLACE;

    private final Individuals individuals;
    private final List<String> languages;

    /// @param languages codes of the languages in which states shall have names; English always is
    ///   one
    public WorldReader(Individuals individuals, Collection<String> languages) {
        this.individuals = individuals;
        this.languages = List.copyOf(languages);
    }

    /// The world that comes with the program.
    public WorldGraph bundled() {
        return bundledWith(List.of());
    }

    /// The world that comes with the program, with more of it from files and folders of `.ttl`
    /// files.
    ///
    /// @throws WorldException if one of them is missing, is no Turtle or says what cannot be
    public WorldGraph bundledWith(List<Path> more) {
        List<TurtleSource> sources = new ArrayList<>(bundledSources());
        more.forEach(place -> sources.addAll(TurtleSource.at(place)));
        return graph(sources);
    }

    /// A world of these files and folders alone.
    ///
    /// @throws WorldException if one of them is missing, is no Turtle or says what cannot be
    public WorldGraph of(List<Path> places) {
        return graph(places.stream().flatMap(place -> TurtleSource.at(place).stream()).toList());
    }

    private WorldGraph graph(List<TurtleSource> sources) {
        Facts facts = new Facts();
        sources.forEach(source -> source.addTo(facts, individuals));
        new CountryNames(languages).complete(facts);
        return new WorldGraph(facts, individuals, new WorldPlaces(sources, individuals));
    }

    private static List<TurtleSource> bundledSources() {
        URL folder = WorldReader.class.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("the program was built without its world");
        }
        try {
            URI address = folder.toURI();
            if (!address.getScheme().equals("jar")) {
                return named(TurtleSource.at(Path.of(address)));
            }
            URL file = ((JarURLConnection) folder.openConnection()).getJarFileURL();
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(file.toURI()))) {
                return named(TurtleSource.at(jar.getPath(FOLDER)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// By their place among the program's sources, wherever it was installed.
    private static List<TurtleSource> named(List<TurtleSource> sources) {
        return sources.stream()
                .map(s ->
                        new TurtleSource(
                                PLACE + "/" + Path.of(s.name()).getFileName(), s.triples()))
                .toList();
    }
}
