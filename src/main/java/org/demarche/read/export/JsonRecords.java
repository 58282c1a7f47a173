package org.demarche.read.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;

/// The objects of JSON however it is laid out: in an array, in a list within an object, printed
/// over many lines, one after the other. Never holds more than one of them. What is broken costs
/// itself.
final class JsonRecords implements Contents {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private enum Level {
        LIST,
        WRAPPER
    }

    private final Origin origin;
    private final JsonBytes in;
    private final Deque<Level> levels = new ArrayDeque<>();
    private int number;
    private boolean started;

    JsonRecords(Origin origin, InputStream in) {
        this.origin = origin;
        this.in = new JsonBytes(in);
    }

    @Override
    public @Nullable Raw next() throws IOException {
        if (!started) {
            started = true;
            for (byte b : MARK) {
                if (in.peek() == (b & 0xFF)) {
                    in.next();
                }
            }
        }
        while (true) {
            in.skipBlanks();
            int b = in.peek();
            if (b < 0) {
                return end();
            }
            if (b == '}' || b == ']') {
                in.next();
                levels.poll();
            } else if (levels.peek() == Level.WRAPPER) {
                passMember();
            } else if (b == '{') {
                Raw raw = element();
                if (raw != null) {
                    return raw;
                }
            } else if (b == '[') {
                in.next();
                levels.push(Level.LIST);
            } else if (b == ',' || b == 0x1E) {
                in.next();
            } else {
                return scalar();
            }
        }
    }

    /// What is left when the stream has ended.
    private @Nullable Raw end() {
        if (levels.isEmpty()) {
            return null;
        }
        levels.clear();
        return Raw.unreadable(
                origin.name(),
                "is cut off behind article "
                        + number
                        + ": what stands before is read; get it anew for the rest");
    }

    /// Passes over a member of an object that holds a list, but for what may be one more list.
    private void passMember() throws IOException {
        int b = in.peek();
        if (b == '{') {
            levels.push(Level.WRAPPER);
            in.next();
        } else if (b == '"') {
            in.next();
            while (in.peek() >= 0) {
                int c = in.next();
                if (c == '"') {
                    return;
                }
                if (c == '\\') {
                    in.next();
                }
            }
        } else if (b == '[') {
            in.next();
            in.skipBlanks();
            passArray();
        } else {
            in.next();
        }
    }

    private void passArray() throws IOException {
        int depth = 1;
        while (depth > 0 && in.peek() >= 0) {
            int b = in.peek();
            if (b == '"') {
                passMember();
                continue;
            }
            depth += b == '[' ? 1 : b == ']' ? -1 : 0;
            in.next();
        }
    }

    private @Nullable Raw element() throws IOException {
        JsonElement element = new JsonElement(in, !levels.contains(Level.LIST));
        JsonElement.End end = element.read();
        switch (end) {
            case LIST -> {
                levels.push(Level.WRAPPER);
                levels.push(Level.LIST);
                return null;
            }
            case WRAPPER -> {
                levels.push(Level.WRAPPER);
                return wrapped();
            }
            case LIST_AND_FIRST -> {
                levels.push(Level.WRAPPER);
                levels.push(Level.LIST);
                return record(element.firstOne());
            }
            default -> {}
        }
        if (element.isTooLong()) {
            number++;
            return Raw.tooLong(place(), "an article");
        }
        if (end == JsonElement.End.WHOLE) {
            return record(element.bytes());
        }
        number++;
        if (end == JsonElement.End.CUT) {
            levels.clear();
            return Raw.unreadable(place(), "is cut off in its middle; get it anew");
        }
        return Raw.unreadable(
                place(), "is not valid JSON, perhaps cut in half; write the article anew");
    }

    /// The object in another one in which articles may be, which may be the only one.
    private @Nullable Raw wrapped() throws IOException {
        return in.peek() == '{' ? element() : null;
    }

    private Raw record(byte[] bytes) throws IOException {
        number++;
        in.skipBlanks();
        boolean alone = number == 1 && !levels.contains(Level.LIST) && in.peek() < 0;
        return new Raw.Record(alone ? origin.name() : place(), origin.input(), bytes);
    }

    private Raw scalar() throws IOException {
        number++;
        boolean inList = !levels.isEmpty();
        boolean isText = in.peek() == '"';
        passMember();
        while (in.peek() >= 0 && in.peek() != ',' && in.peek() != ']' && in.peek() != '{') {
            if (!inList || !isText || in.peek() != '\n') {
                in.next();
            } else {
                in.skipBlanks();
                break;
            }
        }
        return Raw.unreadable(
                place(), "is no JSON object; write one object an article, with a field \"text\"");
    }

    private String place() {
        return origin.name() + ", article " + number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
