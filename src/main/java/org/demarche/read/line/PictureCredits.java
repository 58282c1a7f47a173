package org.demarche.read.line;

import java.util.regex.Pattern;
import org.demarche.language.LanguagePacks;

/// Tells captions by the credit in them: "(AGENCY/First Last)", "Photo: AGENCY", "[File: …]",
/// "/Net". Shared by all threads.
public final class PictureCredits {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 500;
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]{0,30}";

    /// An agency and behind it a person, in brackets or at the end.
    private static final Pattern AGENCY_AND_PERSON =
            Pattern.compile(
                    "(?:^|[ .(\\[])\\p{Lu}[\\p{L} ]{1,30}/(?:\\p{L}{2,30}/)?"
                            + NAME
                            + "(?: "
                            + NAME
                            + "){1,3}[)\\]]?$");

    /// An agency in brackets behind words without a stop, or behind the caption's sentence.
    private static final Pattern AGENCY =
            Pattern.compile(
                    "(?<=[\\p{L}\\d)])\\.? ?[(\\[]\\p{Lu}[\\p{L}]{1,20}(?:[/ ]\\p{L}{2,20}){0,2}[)\\]]$");

    private static final Pattern SLASH =
            Pattern.compile("(?<=\\p{L})[.]? ?/\\p{L}{3,20}(?:/\\S{2,30})?$");
    private static final int FEW = 25;

    private final Pattern labelled;
    private final Pattern source;
    private final Pattern label;

    public PictureCredits(LanguagePacks packs) {
        String makers = Alternation.ofBylines(packs, "photographer");
        labelled = Pattern.compile("(?<!\\p{L})(?:%s)(?:\\s*[:/]|\\.{3})".formatted(makers), FLAGS);
        source =
                Pattern.compile(
                        "(?<!\\p{L})(?:%s)(?!\\p{L})"
                                .formatted(Alternation.ofBylines(packs, "credit")),
                        Pattern.UNICODE_CASE);
        label =
                Pattern.compile(
                        "^[\\[(]?(?:%s)(?:\\s*[:.–—-]|\\s+\\p{L})"
                                .formatted(Alternation.ofBylines(packs, "caption")),
                        FLAGS);
    }

    /// Whether a line tells who made a picture, or says that it is of one.
    public boolean isCaption(TextLine line) {
        String text = line.text();
        return text.length() <= LONGEST
                && (labelled.matcher(text).find()
                        || AGENCY_AND_PERSON.matcher(text).find()
                        || label.matcher(text).find()
                        || (line.words() <= 2 * FEW && source.matcher(text).find()));
    }

    /// Whether a line looks like a caption where one is likely: above the article.
    public boolean isLikelyCaption(TextLine line) {
        return isCaption(line)
                || (line.words() <= FEW
                        && (AGENCY.matcher(line.text()).find()
                                || SLASH.matcher(line.text()).find()));
    }
}
