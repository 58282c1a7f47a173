package org.demarche.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A pack with few words of a language that does not come with the program: German.
public final class SmallPack {
    public static final String CODE = "de";

    private static final Map<Category, String> WORDS =
            Map.of(
                    Category.REPORT_VERB, "sagte\tSTATE\tsubject=either\n",
                    Category.COMPLEMENTIZER, "dass\tthat\n",
                    Category.OFFICE, "Außenminister\tforeign-minister\n",
                    Category.QUOTATION_MARK, "„\t“\n",
                    Category.FUNCTION_WORD, "der\tdeterminer\ndie\tdeterminer\nvon\tgenitive\n",
                    Category.PRONOUN, "er\tperson\n",
                    Category.ABBREVIATION, "Dr.\ttitle\n");

    private static final List<String> PERSONS =
            List.of(
                    "Anna Weber",
                    "Karl Brandt",
                    "Sergei Iwanow",
                    "Maria Lopez",
                    "Igor Petrow",
                    "Jean Moreau",
                    "Sofia Rossi",
                    "Lena Fischer",
                    "Paul Novak",
                    "Olga Smirnowa");

    private SmallPack() {}

    /// Writes the pack, without models but with texts to train them from.
    ///
    /// @return the folder of the language
    public static Path write(Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve(CODE));
        Files.writeString(folder.resolve("language.tsv"), "code\tde\ncode3\tdeu\nname\tGerman\n");
        for (Category category : Category.values()) {
            Files.writeString(
                    folder.resolve(category.file()), "# few\n" + WORDS.getOrDefault(category, ""));
        }
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("names.txt"), names());
        Files.writeString(corpus.resolve("sentences.txt"), names().replaceAll("\\{p:|}", ""));
        Files.writeString(corpus.resolve("lines.txt"), lines());
        return folder;
    }

    private static String names() {
        StringBuilder text = new StringBuilder();
        for (String person : PERSONS) {
            String surname = person.substring(person.indexOf(' ') + 1);
            text.append("„Wir wollen reden“, sagte {p:").append(person).append("}.\n");
            text.append("Der Außenminister {p:").append(person).append("} kam am Montag an.\n");
            text.append("{p:").append(surname).append("} sagte, dass die Gespräche dauern.\n");
            text.append("Die Regierung plant mit Dr. {p:")
                    .append(surname)
                    .append("} neue Gespräche über den Vertrag.\n\n");
        }
        return text.toString();
    }

    private static String lines() {
        return "article\tDer Außenminister kam am Montag zu Gesprächen über den Vertrag an.\n"
                        .repeat(5)
                + "article\tDie Regierung plant, wie sie sagte, ein weiteres Treffen im Herbst.\n"
                        .repeat(5)
                + "clutter\tStartseite | Politik | Sport\n".repeat(5)
                + "meta\tVon Lena Fischer, 3. Mai 2025\n".repeat(5)
                + "clutter\tJetzt abonnieren\n".repeat(5);
    }
}
