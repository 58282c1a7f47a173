package org.demarche.language;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that is known of one language. Immutable.
///
/// @param place the folder from which it was read, as people are told of it
/// @param code ISO 639-1
/// @param code3 ISO 639-3, by which language detectors know it
/// @param name in English
/// @param neighbours ISO 639-3 codes of languages that are easily taken for it
/// @param home the ISO 3166-1 alpha-3 code of the state from which most texts in it come, null if
///   it has none
/// @param modifiersFollow whether what tells a noun nearer stands after it
/// @param familyNameFirst whether persons are called by the first word of their names and not by
///   the last
/// @param grammar the code of the language whose grammar it takes
/// @param treebankRelations dependency relations of its treebanks by what they are to be called
/// @param entries the words, in the order of the files
/// @param models where the trained models stand by name (`names`, `sentences`, `lines`, `grammar`),
///   as only those of a language that is read are needed; empty before training
public record LanguagePack(
        String place,
        String code,
        String code3,
        String name,
        List<String> neighbours,
        @Nullable String home,
        boolean modifiersFollow,
        boolean familyNameFirst,
        String grammar,
        Map<String, String> treebankRelations,
        Map<Category, List<LexicalEntry>> entries,
        Map<String, URI> models) {
    /// The model of names.
    public static final String NAMES = "names";

    /// The model of sentence ends.
    public static final String SENTENCES = "sentences";

    /// The model of kinds of lines.
    public static final String LINES = "lines";

    /// The model of the grammar.
    public static final String GRAMMAR = "grammar";

    /// The model of acts between two parties.
    public static final String ACTS = "acts";

    public LanguagePack {
        neighbours = List.copyOf(neighbours);
        treebankRelations = Map.copyOf(treebankRelations);
        entries = Map.copyOf(entries);
        models = Map.copyOf(models);
    }

    /// The words of a category, in the order of its file.
    public List<LexicalEntry> entries(Category category) {
        return entries.getOrDefault(category, List.of());
    }

    /// Where a word of it stands, as `file:line`.
    public String place(LexicalEntry entry) {
        return place + "/" + entry.category().file() + ":" + entry.line();
    }

    /// The file of a model.
    public String modelPlace(String model) {
        return place + "/models/" + model + ".bin";
    }

    /// The bytes of a model without which the language cannot be read.
    ///
    /// @throws LanguageException if it was not trained
    public byte[] neededModel(String model) {
        byte[] bytes = model(model);
        if (bytes == null) {
            throw new LanguageException(
                    "the language " + code + " has no model of " + model + ": train it");
        }
        return bytes;
    }

    /// Whether a model was trained.
    public boolean hasModel(String model) {
        return models.containsKey(model);
    }

    /// The bytes of a model, read anew each time; null if it was not trained.
    ///
    /// @throws LanguageException if they cannot be read
    public byte @Nullable [] model(String model) {
        URI place = models.get(model);
        if (place == null) {
            return null;
        }
        try (InputStream in = place.toURL().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new LanguageException(modelPlace(model) + " cannot be read", e);
        }
    }

    /// Its folder alone: its words would fill a book.
    @Override
    public String toString() {
        return place;
    }
}
