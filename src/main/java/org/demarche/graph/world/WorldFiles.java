package org.demarche.graph.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The Turtle files in which the world is told: those of the program and those of the user.
final class WorldFiles {
    private static final String PLACE = "ontology/world";
    private static final String FOLDER = "/" + PLACE;

    private WorldFiles() {}

    /// Those that come with the program.
    static List<TurtleSource> bundled() {
        URL folder = WorldFiles.class.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("the program was built without its world");
        }
        try {
            URI address = folder.toURI();
            if (!address.getScheme().equals("jar")) {
                return named(at(Path.of(address)));
            }
            URL file = ((JarURLConnection) folder.openConnection()).getJarFileURL();
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(file.toURI()))) {
                return named(at(jar.getPath(FOLDER)));
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

    /// A file, or all files of a folder and its folders whose names end in `.ttl`, in order.
    ///
    /// @throws WorldException if it is not there, cannot be read or is no Turtle
    static List<TurtleSource> at(Path place) {
        if (!Files.exists(place)) {
            throw new WorldException(
                    place + ": there is no such file; name a Turtle file or a folder of them");
        }
        return files(place).parallelStream().map(TurtleSource::of).toList();
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
}
