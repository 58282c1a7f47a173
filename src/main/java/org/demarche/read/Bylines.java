package org.demarche.read;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.language.Category;
import org.demarche.language.LanguagePacks;
import org.demarche.language.LexicalEntry;
import org.jspecify.annotations.Nullable;

/// Reads lines and captions that name who made an article. Shared by all threads.
final class Bylines {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 120;
    private static final int FEW = 8;
    private static final String NAME = "([^|/,;:()]{3,60}?)";

    private final Pattern editor;
    private final Pattern labelled;
    private final Pattern named;
    private final Pattern photo;

    Bylines(LanguagePacks packs) {
        String labels = forms(packs, "editor|reporter|source|photographer");
        editor =
                Pattern.compile(
                        "(?<!\\p{L})(?:"
                                + forms(packs, "editor")
                                + ")\\s*:\\s*"
                                + NAME
                                + "\\s*(?:$|[|/,;()]|(?:"
                                + labels
                                + ")\\s*:)",
                        FLAGS);
        String several = forms(packs, "editor|reporter|source|photographer", true);
        labelled =
                Pattern.compile(
                        "^[(\\[*\\s]*(?:(?:" + labels + ")\\s*:|(?:" + several + ")\\s)", FLAGS);
        named = Pattern.compile("^[(\\[*\\s]*(?:" + labels + ")\\s+\\p{L}", FLAGS);
        photo = Pattern.compile("(?<!\\p{L})(?:" + forms(packs, "photographer") + ")\\s*:", FLAGS);
    }

    private static String forms(LanguagePacks packs, String values) {
        return forms(packs, values, false);
    }

    private static String forms(LanguagePacks packs, String values, boolean ofSeveralWords) {
        Pattern wanted = Pattern.compile(values);
        String forms =
                packs.all().stream()
                        .flatMap(p -> p.entries(Category.BYLINE).stream())
                        .filter(e -> wanted.matcher(e.value()).matches())
                        .map(LexicalEntry::form)
                        .filter(f -> !ofSeveralWords || f.indexOf(' ') > 0)
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return forms.isEmpty() ? "(?!)" : forms;
    }

    /// The editor whom a line names.
    @Nullable String editor(String line) {
        Matcher found = editor.matcher(line);
        return line.length() <= LONGEST && found.find() ? found.group(1).strip() : null;
    }

    /// Whether a line does nothing but tell who made the article. A sentence may begin with such a
    /// word, too, so that one without a colon must be short and have no full stop.
    boolean isOne(TextLine line) {
        if (line.text().length() > 2 * LONGEST || line.isParagraph()) {
            return false;
        }
        return labelled.matcher(line.text()).find()
                || (line.words() <= FEW && !line.stopped() && named.matcher(line.text()).find());
    }

    /// Whether a line tells who made a picture.
    boolean isCaption(TextLine line) {
        return photo.matcher(line.text()).find();
    }
}
