package org.demarche.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence of a training text, its names marked as `{p:…}`, `{o:…}` or `{l:…}`.
///
/// @param text the sentence without the marks
/// @param names the marked names, as runs of `tokens`
record MarkedSentence(String text, Tokens tokens, List<FoundName> names) {
    private static final Pattern MARK = Pattern.compile("\\{([pol]):([^{}]+)}");

    static MarkedSentence parse(String line) {
        StringBuilder text = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        int done = 0;
        while (mark.find()) {
            text.append(line, done, mark.start());
            int begin = text.length();
            text.append(mark.group(2));
            spans.add(new int[] {begin, text.length(), mark.group(1).charAt(0)});
            done = mark.end();
        }
        text.append(line, done, line.length());
        Tokens tokens = Tokens.of(text.toString());
        List<FoundName> names = new ArrayList<>();
        for (int[] span : spans) {
            names.add(
                    new FoundName(tokens.at(span[0]), tokens.at(span[1]), type((char) span[2]), 1));
        }
        return new MarkedSentence(text.toString(), tokens, names);
    }

    private static NameType type(char mark) {
        for (NameType type : NameType.values()) {
            if (type.mark() == mark) {
                return type;
            }
        }
        throw new IllegalArgumentException("no type of name: " + mark);
    }
}
