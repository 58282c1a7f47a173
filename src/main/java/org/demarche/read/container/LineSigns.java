package org.demarche.read.container;

import java.util.regex.Pattern;
import org.demarche.read.content.Beginning;

/// What the first lines of files of lines say.
final class LineSigns {
    private static final Pattern INDEX =
            Pattern.compile(
                    "CDX( [A-Za-z]){3,}+\\s|\\S{1,4000} \\d{14} (\\{\"|\\S{1,4000} \\S+/\\S+ ).*");
    private static final Pattern SUBTITLES =
            Pattern.compile(
                    "WEBVTT|\\[Script Info\\]|\\d{1,4}\\s{1,4}\\d{2}:\\d{2}:\\d{2}[.,]\\d{3} --> ");

    private LineSigns() {}

    /// Whether it lists the records of a web archive.
    static boolean isIndex(Beginning beginning) {
        return INDEX.matcher(beginning.text()).lookingAt();
    }

    /// Whether it is what is said in a film, with times.
    static boolean isSubtitles(Beginning beginning) {
        return SUBTITLES.matcher(beginning.text()).lookingAt();
    }
}
