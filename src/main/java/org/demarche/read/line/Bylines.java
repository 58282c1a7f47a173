package org.demarche.read.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.language.LanguagePacks;
import org.jspecify.annotations.Nullable;

/// Reads lines and captions that name who made an article. Shared by all threads.
public final class Bylines {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 120;
    private static final int FEW = 8;
    private static final int SHORT = 4;
    private static final String MAKERS = "editor|reporter|source|photographer";
    private static final String NAME = "([^|/,;:()]{2,60}?)";

    private final Pattern editor;
    private final Pattern unmarked;
    private final Pattern source;
    private final Pattern labelled;
    private final Pattern named;
    private final PictureCredits credits;

    public Bylines(LanguagePacks packs) {
        String labels = Alternation.ofBylines(packs, MAKERS);
        editor =
                Pattern.compile(
                        "(?<!\\p{L})(?:%s)\\s*:\\s*%s\\s*(?:$|[|/,;()]|(?:%s)\\s*:)"
                                .formatted(Alternation.ofBylines(packs, "editor"), NAME, labels),
                        FLAGS);
        unmarked =
                Pattern.compile(
                        "(?:^[(\\[*\\s]*|[|;/]\\s*)(?i:%s)\\s*((?:\\p{Lu}[\\p{L}.'’-]{0,30}\\s?){1,4})$"
                                .formatted(
                                        Alternation.ofBylines(
                                                packs, "editor", form -> form.length() > SHORT)));
        source =
                Pattern.compile(
                        "^[(\\[*\\s]*(?:%s)\\s*:\\s*%s\\s*(?:$|[|,;()])"
                                .formatted(Alternation.ofBylines(packs, "source"), NAME),
                        FLAGS);
        String several = Alternation.ofBylines(packs, MAKERS, form -> form.indexOf(' ') > 0);
        labelled =
                Pattern.compile(
                        "^[(\\[*\\s]*(?:(?:" + labels + ")\\s*:|(?:" + several + ")\\s)", FLAGS);
        named = Pattern.compile("^[(\\[*\\s]*(?:" + labels + ")\\s+\\p{L}", FLAGS);
        credits = new PictureCredits(packs);
    }

    /// The editor whom a line names.
    public @Nullable String editor(String line) {
        Matcher found = editor.matcher(line);
        if (line.length() > LONGEST) {
            return null;
        }
        if (found.find()) {
            return found.group(1).strip();
        }
        Matcher bare = unmarked.matcher(line);
        return bare.find() ? bare.group(1).strip() : null;
    }

    /// The outlet from which a line says that the article is.
    public @Nullable String source(String line) {
        Matcher found = source.matcher(line);
        return line.length() <= LONGEST && found.find() ? found.group(1).strip() : null;
    }

    /// Whether a line does nothing but tell who made the article. A sentence may begin with such a
    /// word, too, so that one without a colon must be short and have no full stop.
    public boolean isOne(TextLine line) {
        if (line.text().length() > 2 * LONGEST || line.isParagraph()) {
            return false;
        }
        return labelled.matcher(line.text()).find()
                || (line.words() <= FEW && !line.stopped() && named.matcher(line.text()).find());
    }

    /// Whether a line tells who made a picture.
    public boolean isCaption(TextLine line) {
        return credits.isCaption(line);
    }

    /// Whether a line may tell who made a picture, where captions are likely.
    public boolean isLikelyCaption(TextLine line) {
        return credits.isLikelyCaption(line);
    }
}
