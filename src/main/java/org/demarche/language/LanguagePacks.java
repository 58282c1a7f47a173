package org.demarche.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The language packs, by code. Immutable and shared by all threads.
public final class LanguagePacks {
    private static final String BUNDLED = "languages";

    private static @Nullable LanguagePacks bundled;

    private final SortedMap<String, LanguagePack> packs;

    private LanguagePacks(SortedMap<String, LanguagePack> packs) {
        this.packs = packs;
    }

    /// The packs that come with the program, loaded once.
    ///
    /// @throws LanguageException if one of them has a fault
    public static synchronized LanguagePacks bundled() {
        LanguagePacks loaded = bundled;
        if (loaded == null) {
            loaded = loadBundled();
            bundled = loaded;
        }
        return loaded;
    }

    private static LanguagePacks loadBundled() {
        URL root = LanguagePacks.class.getResource("/" + BUNDLED);
        if (root == null) {
            throw new IllegalStateException("the program was built without its languages");
        }
        try {
            URI address = root.toURI();
            if (!address.getScheme().equals("jar")) {
                return load(Path.of(address), BUNDLED);
            }
            try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                return load(jar.getPath("/" + BUNDLED), BUNDLED);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The packs in the folders of a folder.
    ///
    /// @throws LanguageException if one of them has a fault
    /// @throws UncheckedIOException if the folder cannot be read
    public static LanguagePacks load(Path root) {
        return load(root, root.toString());
    }

    private static LanguagePacks load(Path root, String place) {
        List<Path> folders;
        try (Stream<Path> found = Files.list(root)) {
            folders = found.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, LanguagePack> packs = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (PackReader.Result read :
                folders.parallelStream()
                        .map(folder -> PackReader.read(folder, place + "/" + folder.getFileName()))
                        .toList()) {
            faults.addAll(read.faults());
            LanguagePack pack = read.pack();
            if (pack != null) {
                packs.put(pack.code(), pack);
            }
        }
        if (!faults.isEmpty()) {
            throw new LanguageException(faults);
        }
        return new LanguagePacks(packs);
    }

    /// These packs and those of another place, which win where both have a language.
    public LanguagePacks with(LanguagePacks more) {
        SortedMap<String, LanguagePack> all = new TreeMap<>(packs);
        all.putAll(more.packs);
        return new LanguagePacks(all);
    }

    /// The pack of a language, null if there is none.
    public @Nullable LanguagePack pack(String code) {
        return packs.get(code);
    }

    /// All packs, by code.
    public Collection<LanguagePack> all() {
        return packs.values();
    }
}
