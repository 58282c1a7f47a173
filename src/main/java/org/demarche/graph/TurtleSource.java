package org.demarche.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;

/// Turtle files, read into facts.
final class TurtleSource {
    private final Facts facts;
    private final Individuals individuals;

    /// @param individuals where those of the standard base are moved
    TurtleSource(Facts facts, Individuals individuals) {
        this.facts = facts;
        this.individuals = individuals;
    }

    /// Reads a file that comes with the program.
    void bundled(String name) {
        try (InputStream in = TurtleSource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            parse(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a file, or all files of a folder and its folders whose names end in `.ttl`.
    ///
    /// @throws WorldException if it is not there, cannot be read or is no Turtle
    void read(Path place) {
        if (!Files.exists(place)) {
            throw new WorldException(
                    List.of(place + ": there is no such file; name a Turtle file or a folder of them"));
        }
        for (Path file : files(place)) {
            try (InputStream in = Files.newInputStream(file)) {
                parse(in, file.toString());
            } catch (IOException e) {
                throw new WorldException(List.of(file + ": cannot be read: " + e.getMessage()));
            }
        }
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new WorldException(List.of(place + ": cannot be read: " + e.getMessage()));
        }
    }

    private void parse(InputStream in, String name) {
        List<String> faults = new ArrayList<>();
        try {
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .base(Prefixes.ID)
                    .errorHandler(new FaultList(name, faults))
                    .build()
                    .parse(
                            new StreamRDFBase() {
                                @Override
                                public void triple(Triple triple) {
                                    facts.add(
                                            individuals.own(triple.getSubject()),
                                            triple.getPredicate(),
                                            individuals.own(triple.getObject()),
                                            name);
                                }
                            });
        } catch (RiotException e) {
            if (faults.isEmpty()) {
                faults.add(name + ": " + e.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new WorldException(faults);
        }
    }
}
