package org.demarche.graph.world;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.demarche.graph.vocabulary.Individuals;

/// Reads what is known of the world from Turtle: the files that come with the program, and those of
/// the user. Names of states are added out of CLDR. Thread-safe.
public final class WorldReader {
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
        List<TurtleSource> sources = new ArrayList<>(WorldFiles.bundled());
        more.forEach(place -> sources.addAll(WorldFiles.at(place)));
        return graph(sources);
    }

    /// A world of these files and folders alone.
    ///
    /// @throws WorldException if one of them is missing, is no Turtle or says what cannot be
    public WorldGraph of(List<Path> places) {
        return graph(places.stream().flatMap(place -> WorldFiles.at(place).stream()).toList());
    }

    private WorldGraph graph(List<TurtleSource> sources) {
        Facts facts = new Facts();
        sources.forEach(source -> source.addTo(facts, individuals));
        new CountryNames(languages).complete(facts);
        return new WorldGraph(facts, individuals, new WorldPlaces(sources, individuals));
    }
}
