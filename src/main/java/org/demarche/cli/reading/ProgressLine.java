package org.demarche.cli.reading;

import java.time.Duration;
import java.util.Locale;

/// How far the reading is, as a line.
///
/// @param articles how many were read
/// @param bytes how many bytes of the inputs were read for them
/// @param total how many bytes there are, 0 if nobody knows
/// @param since the time since the first article, by which the rest is reckoned
/// @param bytesSince how many of the bytes were read in that time
record ProgressLine(long articles, long bytes, long total, Duration since, long bytesSince) {
    private static final long MEGABYTE = 1_000_000;
    private static final int SHORTEST_BAR = 10;
    private static final int LONGEST_BAR = 40;

    /// The line, as far as there are columns for it.
    String text(int columns) {
        var line = new StringBuilder("Reading: ");
        line.append(number("%,d", articles)).append(articles == 1 ? " article" : " articles");
        boolean isKnown = total > 0 && bytes <= total;
        boolean isLarge = Math.max(bytes, total) >= MEGABYTE;
        line.append(", ").append(size(bytes, isLarge));
        if (isKnown) {
            line.append(" of ").append(size(total, isLarge));
        }
        line.append(isLarge ? " MB" : " kB");
        double seconds = since.toNanos() / 1e9;
        if (articles > 1 && seconds > 0) {
            line.append(", ").append(rate(articles / seconds)).append(" articles/s");
        }
        if (isKnown && bytesSince > 0 && bytes < total) {
            double left = seconds * (total - bytes) / bytesSince;
            line.append(", ").append(time((long) Math.ceil(left))).append(" left");
        }
        if (isKnown) {
            bar(line, columns);
        }
        return line.length() <= columns ? line.toString() : line.substring(0, Math.max(0, columns));
    }

    private void bar(StringBuilder line, int columns) {
        int room = Math.min(LONGEST_BAR, columns - line.length() - 3);
        if (room < SHORTEST_BAR) {
            return;
        }
        int full = (int) (room * bytes / total);
        line.append(" [")
                .append("=".repeat(full))
                .append(full < room ? ">" : "")
                .append(" ".repeat(Math.max(0, room - full - 1)))
                .append(']');
    }

    private static String size(long bytes, boolean isLarge) {
        return isLarge ? number("%,.1f", bytes / 1e6) : number("%,.0f", Math.ceil(bytes / 1e3));
    }

    private static String rate(double rate) {
        return number(rate < 10 ? "%.1f" : "%,.0f", rate);
    }

    private static String time(long seconds) {
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        seconds / 3600,
                        seconds / 60 % 60,
                        seconds % 60);
    }

    private static String number(String format, Object number) {
        return String.format(Locale.ROOT, format, number);
    }
}
