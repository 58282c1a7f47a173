package org.demarche.graph.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.RiotException;
import org.demarche.graph.vocabulary.Individuals;

/// The triples of one Turtle file.
///
/// @param name the file's name as faults tell it
record TurtleSource(String name, List<TurtleLine> triples) {

    /// A file that comes with the program.
    static TurtleSource bundled(String name) {
        try (InputStream in = TurtleSource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return parse(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file, or all files of a folder and its folders whose names end in `.ttl`, in order.
    ///
    /// @throws WorldException if it is not there, cannot be read or is no Turtle
    static List<TurtleSource> at(Path place) {
        if (!Files.exists(place)) {
            throw new WorldException(
                    place + ": there is no such file; name a Turtle file or a folder of them");
        }
        return files(place).parallelStream().map(TurtleSource::read).toList();
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new WorldException(place + ": cannot be read: " + e.getMessage());
        }
    }

    private static TurtleSource read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(in, file.toString());
        } catch (IOException e) {
            throw new WorldException(file + ": cannot be read: " + e.getMessage());
        }
    }

    private static TurtleSource parse(InputStream in, String name) {
        List<String> faults = new ArrayList<>();
        LineParser parser = new LineParser(in, new FaultList(name, faults));
        try {
            parser.parse();
        } catch (RiotException e) {
            if (faults.isEmpty()) {
                faults.add(name + ": " + e.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new WorldException(String.join("\n", faults));
        }
        return new TurtleSource(name, parser.triples());
    }

    /// Adds the triples to facts, individuals of the standard base under the base given.
    void addTo(Facts facts, Individuals individuals) {
        for (TurtleLine line : triples) {
            facts.add(individuals.own(line.triple()), name, line.number());
        }
    }
}
