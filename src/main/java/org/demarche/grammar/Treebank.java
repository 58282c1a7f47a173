package org.demarche.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads sentences in CoNLL-U (https://universaldependencies.org/format.html).
final class Treebank {
    private static final int COLUMNS = 8;

    private final Path file;
    private final Map<String, String> renamed;
    private final List<TreebankSentence> sentences = new ArrayList<>();
    private final List<TreebankLine> lines = new ArrayList<>();

    private Treebank(Path file, Map<String, String> renamed) {
        this.file = file;
        this.renamed = renamed;
    }

    /// The sentences of a file, packed with gzip if its name ends so.
    ///
    /// @param renamed relations (DEPREL without subtype) by what they are to be called
    /// @throws IOException if it cannot be read, has no sentence, or a line is no CoNLL-U: names
    ///   file and line
    static List<TreebankSentence> read(Path file, Map<String, String> renamed) throws IOException {
        Treebank treebank = new Treebank(file, renamed);
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain =
                        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            int number = 0;
            String line;
            while ((line = reader.readLine()) != null) {
                treebank.read(line, ++number);
            }
            treebank.endSentence();
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there is no such file", e);
        } catch (ZipException e) {
            throw new IOException(file + " is not packed with gzip, or damaged", e);
        }
        if (treebank.sentences.isEmpty()) {
            throw new IOException(file + " has no sentence");
        }
        return treebank.sentences;
    }

    private void read(String line, int number) throws IOException {
        if (line.isBlank()) {
            endSentence();
        } else if (!line.startsWith("#")) {
            String[] columns = line.split("\t", -1);
            if (columns.length < COLUMNS) {
                throw fault(number, "it has " + columns.length + " columns of at least " + COLUMNS);
            }
            // Words written together (`6-7`) and words left out (`8.1`) tell nothing here.
            if (columns[0].chars().allMatch(Character::isDigit)) {
                lines.add(new TreebankLine(number, columns));
            }
        }
    }

    private IOException fault(int line, String what) {
        return new IOException(file + ":" + line + " is no CoNLL-U: " + what);
    }

    private void endSentence() throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        List<String> forms = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        int[] heads = new int[lines.size()];
        DependencyRelation[] relations = new DependencyRelation[heads.length];
        for (int i = 0; i < heads.length; i++) {
            String[] columns = lines.get(i).columns();
            forms.add(columns[1]);
            lemmas.add(columns[2]);
            try {
                tags.add(new Tag(Upos.of(columns[3]), Morph.bits(columns[5])));
                heads[i] = head(columns[6], heads.length);
                relations[i] = DependencyRelation.of(columns[7], renamed);
            } catch (IllegalArgumentException e) {
                throw fault(lines.get(i).number(), String.valueOf(e.getMessage()));
            }
        }
        sentences.add(new TreebankSentence(forms, lemmas, tags, heads, relations));
        lines.clear();
    }

    /// The place of a word's head, -1 for the root.
    private static int head(String column, int words) {
        int head = column.matches("\\d{1,6}") ? Integer.parseInt(column) : -1;
        if (head < 0 || head > words) {
            throw new IllegalArgumentException(
                    "its head \"" + column + "\" is no word of its sentence");
        }
        return head - 1;
    }
}
