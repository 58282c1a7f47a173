package org.demarche.cli.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.demarche.read.fetch.PollState;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What `demarche watch` has read, in a file of the store's folder, so that it goes on after a stop
/// where it was.
///
/// @param files size and time of files, by path
/// @param addresses what is remembered of feeds, by address
public record WatchMemory(Map<String, String> files, Map<String, PollState> addresses) {
    private static final String NAME = "watch.json";

    public WatchMemory {
        files = Map.copyOf(files);
        addresses = Map.copyOf(addresses);
    }

    /// What is remembered in a folder; nothing if the file is not there or damaged, as then all is
    /// read anew, which changes nothing in the store.
    public static WatchMemory in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (Files.exists(file)) {
            try {
                return JsonMapper.shared().readValue(Files.readString(file), WatchMemory.class);
            } catch (JacksonException | NullPointerException e) {
                System.err.printf("demarche: %s is damaged: all is read anew%n", file);
            }
        }
        return new WatchMemory(Map.of(), Map.of());
    }

    /// Writes it, as a whole or not at all.
    public void keep(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        Path next = folder.resolve(NAME + ".next");
        Files.writeString(
                next, JsonMapper.shared().writeValueAsString(this), StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
