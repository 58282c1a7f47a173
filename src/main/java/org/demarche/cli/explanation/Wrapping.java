package org.demarche.cli.explanation;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;

/// Breaks text into lines and gives it styles where the terminal has them.
///
/// @param width the most characters of a line
/// @param styled whether the terminal shows styles
public record Wrapping(int width, boolean styled) {
    /// The words of a text in lines; a word that is longer than a line has one of its own.
    ///
    /// @param first how many characters of the first line are taken
    /// @param indent how many of the others
    List<String> lines(String text, int first, int indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = first;
        for (String word : text.strip().split("\\s+")) {
            boolean begins = line.isEmpty();
            if (!begins && taken + line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                taken = indent;
                begins = true;
            }
            line.append(begins ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    String bold(String text) {
        return styled ? Style.bold.on() + text + Style.bold.off() : text;
    }

    String faint(String text) {
        return styled ? Style.faint.on() + text + Style.faint.off() : text;
    }

    String coloured(String text) {
        return styled ? Style.fg_cyan.on() + text + Style.fg_cyan.off() : text;
    }
}
