package org.demarche.extract.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.domain.Act;
import org.demarche.domain.Span;
import org.jspecify.annotations.Nullable;

/// A sentence of a training text in which those who can act are marked, `{1:…}`, the same number
/// for the same one, with all that they do to each other.
///
/// @param text the sentence without the marks, each of whose code points is a `char`
/// @param parties the marked words by number
/// @param deeds what is done
record MarkedParties(String text, Map<Integer, List<Span>> parties, List<MarkedDeed> deeds) {
    private static final Pattern MARK = Pattern.compile("\\{(\\d):([^{}]+)}");
    private static final Pattern DEED =
            Pattern.compile(" ?(\\d)>(\\d):([A-Z]+):(asserted|negated|planned|conditional|denied)");

    /// What one of the marked ones does to another.
    record MarkedDeed(int source, int target, Act act) {}

    /// @param row the relations (`1>2:ACCUSE:asserted; …` or `-`), a tab and the sentence
    /// @throws IllegalArgumentException if it is none: says what is wrong
    static MarkedParties parse(String row) {
        String[] columns = row.split("\t", -1);
        if (columns.length != 2) {
            throw new IllegalArgumentException(
                    "a row is relations, a tab and a sentence, but this is not: " + row);
        }
        StringBuilder text = new StringBuilder();
        Map<Integer, List<Span>> parties = new HashMap<>();
        Matcher mark = MARK.matcher(columns[1]);
        int done = 0;
        while (mark.find()) {
            text.append(columns[1], done, mark.start());
            parties.computeIfAbsent(Integer.valueOf(mark.group(1)), n -> new ArrayList<>())
                    .add(new Span(text.length(), text.length() + mark.group(2).length()));
            text.append(mark.group(2));
            done = mark.end();
        }
        text.append(columns[1], done, columns[1].length());
        List<MarkedDeed> deeds = new ArrayList<>();
        if (!columns[0].equals("-")) {
            for (String deed : columns[0].split(";")) {
                deeds.add(deed(deed, parties, row));
            }
        }
        return new MarkedParties(text.toString(), parties, deeds);
    }

    private static MarkedDeed deed(String text, Map<Integer, List<Span>> parties, String row) {
        Matcher deed = DEED.matcher(text);
        if (!deed.matches()
                || !parties.containsKey(Integer.valueOf(deed.group(1)))
                || !parties.containsKey(Integer.valueOf(deed.group(2)))
                || !isAct(deed.group(3))) {
            throw new IllegalArgumentException(
                    "\""
                            + text
                            + "\" is no relation between marked parties"
                            + " (1>2:ACCUSE:asserted): "
                            + row);
        }
        return new MarkedDeed(
                Integer.parseInt(deed.group(1)),
                Integer.parseInt(deed.group(2)),
                Act.valueOf(deed.group(3)));
    }

    private static boolean isAct(String name) {
        return Arrays.stream(Act.values()).anyMatch(act -> act.name().equals(name));
    }

    /// What one does to another, null if nothing.
    @Nullable Act act(int source, int target) {
        for (MarkedDeed deed : deeds) {
            if (deed.source() == source && deed.target() == target) {
                return deed.act();
            }
        }
        return null;
    }
}
