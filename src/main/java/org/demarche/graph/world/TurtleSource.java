package org.demarche.graph.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /// A file of the user's.
    ///
    /// @throws WorldException if it cannot be read or is no Turtle
    static TurtleSource of(Path file) {
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
