package org.demarche.read.container;

import java.util.List;
import java.util.regex.Pattern;

/// Lines that are written for machines.
final class CodeLines {
    private static final int LOOKED_AT = 300;

    private static final List<Pattern> CODE =
            List.of(
                    // Blocks, statements and comments of most languages.
                    Pattern.compile(".*[{}]"),
                    Pattern.compile(".*(\\)|\\]|=>|[\"'])[;,{(\\[]"),
                    Pattern.compile("[\\])};,]{1,5}"),
                    Pattern.compile(
                            "(//|/\\*|\\*/|#include|#define|#!|<\\?php|@media|@import|-- ).*"),
                    Pattern.compile(
                            "(\\$|const |let |var |static |final |public |private |protected |int |char"
                                    + " |export |local |my )\\S.*[;,]"),
                    Pattern.compile("(return|throw|break|continue|yield|raise)( [^.]*)?;?"),
                    // Calls and assignments; settings.
                    Pattern.compile(
                            "[\\w.$\\[\\]\"'>-]{1,80}\\s{0,20}(:|\\+|-|\\*|/|\\||\\?|\\.)?=\\s{0,9}\\S.*"),
                    Pattern.compile("[\\w.$]{1,80}\\([^.]*\\)[;,]?"),
                    Pattern.compile("\\[[\\w .:\"-]{1,80}\\]"),
                    // Properties of styles and keys of structures.
                    Pattern.compile("[\\w-]{1,40}\\s?:\\s?[^.:]{1,80};"),
                    Pattern.compile("\"[\\w -]{1,60}\"\\s?:\\s?.{1,200},?"),
                    // Python, shells and databases.
                    Pattern.compile(
                            "(import|from) [\\w.*]{1,60}( (import|as) [\\w.*, ]{1,100})?;?"),
                    Pattern.compile(
                            "(def|class|elif|else|try|except|for|while|if|with)\\b[^.?!]{0,200}:"),
                    Pattern.compile(
                            "(SELECT|INSERT INTO|UPDATE|CREATE (TABLE|INDEX|VIEW)|ALTER TABLE|DROP TABLE|DELETE"
                                    + " FROM|VALUES|FROM|WHERE|JOIN|GROUP BY)\\b.*"),
                    // What tells crawlers where to go.
                    Pattern.compile(
                            "(?i)(user-agent|disallow|allow|sitemap|crawl-delay|host|content-signal|noindex)\\s?:.*"));

    private static final Pattern LOG =
            Pattern.compile(
                    "([\\[(<]?(\\d{4}[-/]\\d\\d[-/]\\d\\d[T ,]{1,2}\\d\\d:\\d\\d|\\d{9,13}[ .])"
                            + "|\\d{1,3}(\\.\\d{1,3}){3} |[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d "
                            + "|\\[?(INFO|DEBUG|WARN|WARNING|ERROR|TRACE)\\b).*");

    private CodeLines() {}

    /// Whether a line is a program's, a style's or a setting's.
    static boolean isCode(String line) {
        String start = line.substring(0, Math.min(line.length(), LOOKED_AT));
        return CODE.stream().anyMatch(p -> p.matcher(start).matches());
    }

    /// Whether a line begins as those of logs do.
    static boolean isLog(String line) {
        return LOG.matcher(line.substring(0, Math.min(line.length(), LOOKED_AT))).matches();
    }
}
