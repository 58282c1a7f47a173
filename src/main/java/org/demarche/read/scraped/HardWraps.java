package org.demarche.read.scraped;

import java.util.ArrayList;
import java.util.List;

/// Joins the lines of a text that was broken at a fixed width, as mails, wires and PDF files are. A
/// line goes on in the next if the next one's first word had no place in it.
final class HardWraps {
    private static final int NARROWEST = 45;
    private static final int WIDEST = 110;
    private static final int ENOUGH = 3;
    private static final int SLACK = 2;

    private HardWraps() {}

    /// The lines, blank ones too, or the paragraphs that they were broken from.
    static List<String> joined(List<String> lines) {
        int width = width(lines);
        if (width == 0) {
            return lines;
        }
        boolean marked = lines.stream().filter(l -> l.isBlank() || indent(l) > 1).count() > 1;
        List<String> joined = new ArrayList<>();
        String before = "";
        for (String line : lines) {
            if (!joined.isEmpty()
                    && goesOn(before, line, width)
                    && (marked || isOpen(before.stripTrailing()) || beginsSmall(line))) {
                String text = joined.getLast().stripTrailing();
                joined.set(joined.size() - 1, text + ' ' + line.strip());
            } else {
                joined.add(line);
            }
            before = line;
        }
        return joined;
    }

    /// The width at which the text was broken; 0 if it was not.
    private static int width(List<String> lines) {
        int broken = 0;
        int whole = 0;
        int width = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            if (line.length() > WIDEST) {
                whole++;
            } else if (line.length() >= NARROWEST && isOpen(line) && beginsSmall(next)) {
                broken++;
                width = Math.max(width, line.length());
            }
        }
        return broken >= ENOUGH && broken > 2 * whole ? width : 0;
    }

    private static boolean goesOn(String line, String next, int width) {
        String text = line.stripTrailing();
        String word = next.strip();
        boolean indented = indent(next) > indent(line) && indent(next) > 1;
        if (text.isBlank() || word.isEmpty() || indented || text.length() > width + SLACK) {
            return false;
        }
        int blank = word.indexOf(' ');
        int first = blank < 0 ? word.length() : blank;
        boolean full = text.length() >= NARROWEST - 10 && text.length() + 1 + first > width;
        return full && (beginsSmall(next) || text.length() >= NARROWEST);
    }

    private static boolean isOpen(String line) {
        return ".?!:\"”".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private static boolean beginsSmall(String line) {
        String text = line.strip();
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
