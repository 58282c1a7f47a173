package org.demarche.read.export;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.demarche.read.content.LineBytes;
import org.demarche.read.content.Raw;
import org.demarche.read.encoding.Decoded;
import org.demarche.read.encoding.TextEncoding;
import org.jspecify.annotations.Nullable;

/// The rows of a table, which go on over several lines within quotation marks.
final class TableRows implements Closeable {
    private static final int MOST_LINES = 2_000;

    /// @param text null if it has more bytes than an article may
    /// @param quoted whether quotation marks are about cells, not in them
    record CutRow(int line, @Nullable String text, boolean quoted) {}

    private final LineBytes in;
    private final Deque<byte[]> putBack = new ArrayDeque<>();
    private int line;

    TableRows(InputStream in) {
        this.in = new LineBytes(in);
    }

    /// The next line as it is, without a mark of its encoding; null at the end.
    @Nullable String first() throws IOException {
        byte[] bytes = line();
        while (bytes != null && new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
            bytes = line();
        }
        return bytes == null ? null : text(bytes);
    }

    /// The next row, null after the last.
    @Nullable CutRow next(TableLayout layout) throws IOException {
        byte[] first = line();
        if (first == null) {
            return null;
        }
        int from = line;
        if (first.length > Raw.LIMIT) {
            return new CutRow(from, null, false);
        }
        boolean open = isOpen(first, layout.delimiter(), false);
        if (!open) {
            return new CutRow(from, text(first), true);
        }
        List<byte[]> further = new ArrayList<>();
        long size = first.length;
        while (open && further.size() < MOST_LINES && size <= Raw.LIMIT) {
            byte[] more = line();
            if (more == null) {
                break;
            }
            further.add(more);
            size += more.length + 1;
            if (further.size() == 1 && isRowByItself(first, more, layout)) {
                break;
            }
            open = isOpen(more, layout.delimiter(), true);
        }
        if (open) {
            // Nothing closes the quotation mark: it is but a mark in the text.
            for (int i = further.size() - 1; i >= 0; i--) {
                putBack.push(further.get(i));
                line--;
            }
            return new CutRow(from, text(first), false);
        }
        ByteArrayOutputStream row = new ByteArrayOutputStream((int) size);
        row.writeBytes(first);
        for (byte[] more : further) {
            row.write('\n');
            row.writeBytes(more);
        }
        return new CutRow(from, text(row.toByteArray()), true);
    }

    /// Tables with tabs seldom quote: where both lines have all cells, each is a row.
    private static boolean isRowByItself(byte[] first, byte[] second, TableLayout layout) {
        int tabs = layout.columns().size() - 1;
        return layout.delimiter() == '\t' && count(first) == tabs && count(second) == tabs;
    }

    private static int count(byte[] line) {
        int tabs = 0;
        for (byte b : line) {
            tabs += b == '\t' ? 1 : 0;
        }
        return tabs;
    }

    /// Whether a quotation mark about a cell is open at the line's end.
    private static boolean isOpen(byte[] line, char delimiter, boolean openBefore) {
        boolean open = openBefore;
        boolean start = !openBefore;
        for (int i = 0; i < line.length; i++) {
            byte b = line[i];
            if (b == '"' && open) {
                boolean last = i + 1 == line.length || line[i + 1] == '\r';
                if (!last && line[i + 1] == '"') {
                    i++;
                } else if (last || line[i + 1] == delimiter) {
                    open = false;
                }
            } else if (b == '"' && start) {
                open = true;
            }
            start = !open && b == delimiter;
        }
        return open;
    }

    private byte @Nullable [] line() throws IOException {
        byte[] bytes = putBack.isEmpty() ? in.next() : putBack.pop();
        line += bytes == null ? 0 : 1;
        return bytes;
    }

    private static String text(byte[] bytes) {
        String text =
                TextEncoding.plain(bytes, null) instanceof Decoded.Whole whole
                        ? whole.text()
                        : TextEncoding.sketch(bytes);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
