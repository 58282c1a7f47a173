package org.demarche.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads one pack's folder, gathering every fault on the way.
final class PackReader {
    private static final String SETTINGS = "language.tsv";

    private final Path folder;
    private final String place;
    private final List<String> faults = new ArrayList<>();

    private PackReader(Path folder, String place) {
        this.folder = folder;
        this.place = place;
    }

    /// What was read.
    ///
    /// @param pack null if its settings are missing
    record Result(@Nullable LanguagePack pack, List<String> faults) {}

    /// @param place the folder as people are told of it
    /// @throws UncheckedIOException if it cannot be read
    static Result read(Path folder, String place) {
        PackReader reader = new PackReader(folder, place);
        try {
            return new Result(reader.read(), reader.faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable LanguagePack read() throws IOException {
        Map<PackSetting, String> settings = settings();
        Map<Category, List<LexicalEntry>> entries = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            entries.put(category, entries(category));
        }
        String code = settings.get(PackSetting.CODE);
        String code3 = settings.get(PackSetting.CODE3);
        String name = settings.get(PackSetting.NAME);
        if (code == null || code3 == null || name == null) {
            faults.add(folder.resolve(SETTINGS) + ": code, code3 and name are needed");
            return null;
        }
        List<String> neighbours =
                List.of(settings.getOrDefault(PackSetting.NEIGHBOURS, "").split(" "));
        return new LanguagePack(
                place,
                code,
                code3,
                name,
                neighbours.stream().filter(n -> !n.isBlank()).toList(),
                settings.get(PackSetting.HOME),
                "after".equals(settings.get(PackSetting.MODIFIERS)),
                "first".equals(settings.get(PackSetting.FAMILY_NAME)),
                settings.getOrDefault(PackSetting.GRAMMAR, code),
                pairs(settings.getOrDefault(PackSetting.TREEBANK_RELATIONS, "")),
                entries,
                models());
    }

    private static Map<String, String> pairs(String setting) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : setting.split(" ")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return pairs;
    }

    private Map<PackSetting, String> settings() throws IOException {
        Map<PackSetting, String> settings = new EnumMap<>(PackSetting.class);
        for (TableRow row : rows(folder.resolve(SETTINGS))) {
            PackSetting setting = PackSetting.of(row.column(0));
            if (row.columns().size() != 2) {
                row.fault("a setting is a key, a tab and a value");
            } else if (setting == null) {
                row.fault("\"" + row.column(0) + "\" is no setting");
            } else if (!setting.allows(row.column(1))) {
                row.fault("\"" + row.column(1) + "\": " + setting.allowed());
            } else {
                settings.put(setting, row.column(1));
            }
        }
        return settings;
    }

    private List<LexicalEntry> entries(Category category) throws IOException {
        Map<String, LexicalEntry> entries = new LinkedHashMap<>();
        Set<String> allowed = new HashSet<>();
        for (TableRow row : rows(folder.resolve(category.file()))) {
            if (row.columns().size() < 2) {
                row.fault("a row is a form, a tab and a value");
            } else if (!allowed.contains(row.column(1)) && !category.allows(row.column(1))) {
                row.fault("\"" + row.column(1) + "\": " + category.allowed());
            } else {
                allowed.add(row.column(1));
                Map<String, String> attributes = attributes(row, category.columns(), allowed);
                for (String form : row.column(0).split(";")) {
                    LexicalEntry entry =
                            new LexicalEntry(
                                    form, category, row.column(1), attributes, row.number());
                    if (entries.put(entry.form() + '\t' + entry.value(), entry) != null) {
                        row.fault("\"" + entry.form() + "\" stands here for the second time");
                    }
                }
            }
        }
        return List.copyOf(entries.values());
    }

    /// @param seen columns that are allowed are kept here: rows have the same ones again and again
    private static Map<String, String> attributes(TableRow row, Columns allowed, Set<String> seen) {
        if (row.columns().size() == 2) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (String column : row.columns().subList(2, row.columns().size())) {
            int equals = column.indexOf('=');
            if (equals < 1) {
                row.fault("\"" + column + "\": further columns are key=value");
            } else if (!seen.contains(column) && !allowed.allow(column)) {
                row.fault("\"" + column + "\" is no column of this table: " + allowed.advice());
            } else {
                seen.add(column);
                attributes.put(column.substring(0, equals), column.substring(equals + 1));
            }
        }
        return attributes;
    }

    private Map<String, URI> models() throws IOException {
        Path models = folder.resolve("models");
        Map<String, URI> found = new HashMap<>();
        if (Files.isDirectory(models)) {
            try (Stream<Path> files = Files.list(models)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".bin")).toList()) {
                    String name = String.valueOf(file.getFileName());
                    found.put(name.substring(0, name.length() - ".bin".length()), file.toUri());
                }
            }
        }
        return found;
    }

    private List<TableRow> rows(Path file) throws IOException {
        if (!Files.exists(file)) {
            faults.add(file + ": is missing; every language has every file, be it empty");
            return List.of();
        }
        try {
            return TableRow.of(file.toString(), Files.readAllLines(file), faults);
        } catch (CharacterCodingException e) {
            faults.add(file + ": is not valid UTF-8");
            return List.of();
        }
    }
}
