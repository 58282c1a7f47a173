package org.demarche.read;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.demarche.read.container.ContentReader;
import org.demarche.read.container.CountedStream;
import org.demarche.read.content.Complaint;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.demarche.read.encoding.TextEncoding;
import org.demarche.read.fetch.WebAddress;
import org.jspecify.annotations.Nullable;

/// The contents of all inputs, in order, one at a time: files, folders (walked in sorted order,
/// hidden files and linked folders left out), addresses and `-` for the standard input. What cannot
/// be read comes as [Raw.Unreadable] in its place, and the rest goes on.
///
/// For one thread; only [#bytesRead()] may be asked from others.
public final class Inputs implements Iterator<Raw>, Closeable {
    private static final String STANDARD_INPUT = "-";
    private static final ContentReader CONTENTS = new ContentReader();

    private final InputStream standardInput;
    private final List<String> arguments;

    /// The arguments, and before them what is left of the folders that are being walked.
    private final Deque<Iterator<String>> waiting = new ArrayDeque<>();

    private final AtomicLong bytesRead = new AtomicLong();
    private String name = "";
    private @Nullable Contents current;
    private @Nullable Raw ahead;

    public Inputs(List<String> arguments, InputStream standardInput) {
        this.arguments = List.copyOf(arguments);
        waiting.add(this.arguments.iterator());
        this.standardInput = standardInput;
    }

    /// One content that somebody hands over as bytes, as what it is by itself and the end of its
    /// name.
    ///
    /// @param name how messages name it
    /// @param address where it was fetched from
    /// @param charset what its server said; one that is not known counts as not said
    public static Raw single(
            String name, @Nullable String address, @Nullable String charset, byte[] bytes) {
        Charset said = TextEncoding.named(charset);
        try (Contents contents =
                CONTENTS.open(
                        new Origin(name, name, address, said), new ByteArrayInputStream(bytes))) {
            Raw first = contents.next();
            if (first == null) {
                return Raw.unreadable(name, "has nothing in it; give an article");
            }
            return contents.next() == null
                    ? first
                    : Raw.unreadable(
                            name, "holds more than one article; give one, or use demarche ingest");
        } catch (IOException e) {
            return Raw.unreadable(name, Complaint.of(e));
        }
    }

    /// How many bytes of the inputs have been read, as they are stored.
    public long bytesRead() {
        return bytesRead.get();
    }

    /// How many bytes there are in all, empty if an input does not tell before it is read.
    public OptionalLong bytesTotal() {
        long total = 0;
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT) || WebAddress.isOne(argument)) {
                return OptionalLong.empty();
            }
            try (Stream<Path> files = Files.walk(Path.of(argument))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    total += Files.size(file);
                }
            } catch (IOException | UncheckedIOException | InvalidPathException e) {
                // Whoever reads it will be told why.
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(total);
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && (current != null || isWaiting())) {
            try {
                if (current == null) {
                    name = waiting.getFirst().next();
                    current = open(name);
                }
                ahead = current.next();
                if (ahead == null) {
                    close();
                }
            } catch (IOException e) {
                ahead = Raw.unreadable(name, Complaint.of(e));
                abandon();
            }
        }
        return ahead != null;
    }

    private boolean isWaiting() {
        while (!waiting.isEmpty() && !waiting.getFirst().hasNext()) {
            waiting.removeFirst();
        }
        return !waiting.isEmpty();
    }

    @Override
    public Raw next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        Raw next = ahead;
        ahead = null;
        return next;
    }

    /// Ends the reading of the current input.
    @Override
    public void close() throws IOException {
        if (current != null) {
            Contents done = current;
            current = null;
            done.close();
        }
    }

    /// The fault that was met first is the one to tell.
    @SuppressWarnings("EmptyCatch")
    private void abandon() {
        try {
            close();
        } catch (IOException afterwards) {
            current = null;
        }
    }

    private Contents open(String input) throws IOException {
        if (input.equals(STANDARD_INPUT)) {
            name = "standard input";
            return CONTENTS.open(Origin.named(name, "-"), counted(standardInput));
        }
        if (WebAddress.isOne(input)) {
            return new WebAddress(input, bytesRead).contents(CONTENTS);
        }
        Path path;
        try {
            path = Path.of(input);
        } catch (InvalidPathException e) {
            throw (IOException) new NoSuchFileException(input).initCause(e);
        }
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (!Files.isReadable(path) && Files.exists(path)) {
            throw new AccessDeniedException(input);
        }
        String last = String.valueOf(path.getFileName());
        return CONTENTS.open(Origin.named(input, last), counted(Files.newInputStream(path)));
    }

    /// Puts the files of a folder before what waits; of a million of them only the names are kept.
    private Contents folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            String[] names =
                    files.filter(f -> !String.valueOf(f.getFileName()).startsWith("."))
                            .filter(f -> !(Files.isSymbolicLink(f) && Files.isDirectory(f)))
                            .map(Path::getFileName)
                            .sorted()
                            .map(Path::toString)
                            .toArray(String[]::new);
            waiting.addFirst(
                    Arrays.stream(names).map(n -> folder.resolve(n).toString()).iterator());
        }
        return () -> null;
    }

    private InputStream counted(InputStream in) {
        return new CountedStream(in, bytesRead);
    }
}
