package org.demarche.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// Sentences in CoNLL-U (https://universaldependencies.org/format.html).
final class Treebank {
    private static final int COLUMNS = 8;

    private Treebank() {}

    /// The sentences of a file, packed with gzip if its name ends so.
    ///
    /// @param renamed relations (DEPREL without subtype) by what they are to be called
    /// @throws IOException if it cannot be read, or a line is no CoNLL-U: names file and line
    static List<TreebankSentence> read(Path file, Map<String, String> renamed) throws IOException {
        List<TreebankSentence> sentences = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain =
                        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            List<String[]> rows = new ArrayList<>();
            int number = 0;
            String line;
            while ((line = reader.readLine()) != null) {
                number++;
                try {
                    if (line.isBlank()) {
                        add(rows, renamed, sentences);
                    } else if (!line.startsWith("#")) {
                        row(line, rows);
                    }
                } catch (IllegalArgumentException e) {
                    throw new IOException(
                            file + ":" + number + " is no CoNLL-U: " + e.getMessage(), e);
                }
            }
            add(rows, renamed, sentences);
        }
        return sentences;
    }

    /// Lines of words written together (`6-7`) and of words left out (`8.1`) tell nothing here.
    private static void row(String line, List<String[]> rows) {
        String[] columns = line.split("\t", -1);
        if (columns.length < COLUMNS) {
            throw new IllegalArgumentException(
                    "it has " + columns.length + " columns of at least " + COLUMNS);
        }
        if (columns[0].chars().allMatch(Character::isDigit)) {
            rows.add(columns);
        }
    }

    private static void add(
            List<String[]> rows, Map<String, String> renamed, List<TreebankSentence> sentences) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> forms = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        int[] heads = new int[rows.size()];
        DependencyRelation[] relations = new DependencyRelation[heads.length];
        for (int i = 0; i < heads.length; i++) {
            String[] row = rows.get(i);
            forms.add(row[1]);
            lemmas.add(row[2]);
            tags.add(new Tag(Upos.valueOf(row[3]), Morph.bits(row[5])));
            heads[i] = Integer.parseInt(row[6]) - 1;
            if (heads[i] < -1 || heads[i] >= heads.length) {
                throw new IllegalArgumentException("its head " + row[6] + " is no word of it");
            }
            relations[i] = DependencyRelation.of(row[7], renamed);
        }
        sentences.add(new TreebankSentence(forms, lemmas, tags, heads, relations));
        rows.clear();
    }
}
