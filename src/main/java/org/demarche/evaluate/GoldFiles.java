package org.demarche.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/// Gold articles in files of JSON or JSON Lines, and in folders of them.
///
/// @param paths files and folders; folders are walked in the order of the names
public record GoldFiles(List<Path> paths) {
    public GoldFiles {
        paths = List.copyOf(paths);
    }

    /// Gives each article with the place where it stands, one after the other.
    ///
    /// @throws GoldException if there is none, or what is there is no JSON
    void forEach(BiConsumer<String, JsonNode> sink) throws IOException {
        List<Path> files = files();
        if (files.isEmpty()) {
            throw new GoldException(
                    "There is no gold in " + paths + ": name files of JSON or JSON Lines.");
        }
        for (Path file : files) {
            read(file, sink);
        }
    }

    private List<Path> files() throws IOException {
        List<Path> files = new java.util.ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new GoldException("There is no gold at " + path + ": no such file.");
            }
            try (Stream<Path> all = Files.walk(path)) {
                all.filter(Files::isRegularFile)
                        .filter(f -> f.equals(path) || f.toString().matches(".*\\.jsonl?"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static void read(Path file, BiConsumer<String, JsonNode> sink) throws IOException {
        int number = 0;
        try (InputStream in = Files.newInputStream(file);
                MappingIterator<JsonNode> articles =
                        JsonMapper.shared().readerFor(JsonNode.class).readValues(in)) {
            while (articles.hasNextValue()) {
                number++;
                String place = number == 1 ? file.toString() : file + " (article " + number + ")";
                JsonNode node = articles.nextValue();
                if (!node.path("text").isString()) {
                    throw new GoldException(place + " has no field \"text\": it is no gold.");
                }
                sink.accept(place, node);
            }
        } catch (JacksonException e) {
            throw new GoldException(
                    file + " is no JSON after article " + number + ": " + e.getOriginalMessage());
        }
    }
}
