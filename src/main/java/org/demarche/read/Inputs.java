package org.demarche.read;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.demarche.read.container.ContentReader;
import org.demarche.read.container.CountedStream;
import org.demarche.read.content.Complaint;
import org.demarche.read.content.Contents;
import org.demarche.read.content.LinkFollower;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.demarche.read.encoding.TextEncoding;
import org.demarche.read.fetch.WebAddress;
import org.jspecify.annotations.Nullable;

/// The contents of all inputs, in order, one at a time: files, folders (walked in sorted order,
/// hidden files and linked folders left out), addresses and `-` for the standard input. What cannot
/// be read comes as [Raw.Unreadable] in its place, whatever the fault, and the rest goes on.
///
/// For one thread; [#bytesRead()], [#bytesTotal()] and [#withoutCurrent(String)] may be asked from
/// others.
public final class Inputs implements Iterator<Raw>, Closeable {
    private static final ContentReader CONTENTS = new ContentReader();

    private final Following following;
    private final ContentReader contents;
    private final InputStream standardInput;
    private final List<String> arguments;
    private final InputNames names;
    private final AtomicLong bytesRead;
    private volatile String name = "";
    private volatile boolean isLeft;
    private @Nullable Contents current;

    /// How many contents of the current input were taken.
    private int taken;

    /// Whether the last thing that came of the current input was a fault of a program.
    private boolean isFaulty;

    private @Nullable Raw ahead;

    public Inputs(List<String> arguments, InputStream standardInput) {
        this(arguments, standardInput, Following.NONE);
    }

    /// @param following how they reach into the web
    public Inputs(List<String> arguments, InputStream standardInput, Following following) {
        this.following = following;
        contents = new ContentReader(following.linked());
        this.arguments = List.copyOf(arguments);
        this.standardInput = standardInput;
        names = new InputNames(this.arguments);
        bytesRead = new AtomicLong();
    }

    private Inputs(Inputs before, Raw first) {
        following = before.following;
        contents = before.contents;
        arguments = before.arguments;
        standardInput = before.standardInput;
        names = before.names;
        bytesRead = before.bytesRead;
        ahead = first;
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
        } catch (RuntimeException | LinkageError | AssertionError | VirtualMachineError e) {
            return Raw.unreadable(name, Complaint.ofProgram(e));
        }
    }

    /// How many bytes of the inputs have been read, as they are stored.
    public long bytesRead() {
        return bytesRead.get();
    }

    /// How many bytes there are in all, empty if an input does not tell before it is read.
    public OptionalLong bytesTotal() {
        return InputSizes.total(arguments);
    }

    /// What is left of the inputs without the one whose reading does not come back; this one then
    /// has no more.
    ///
    /// @param complaint a sentence that goes on after the name of the one that is left out
    public Inputs withoutCurrent(String complaint) {
        isLeft = true;
        return new Inputs(this, Raw.unreadable(name, complaint));
    }

    @Override
    public boolean hasNext() {
        boolean isThere = true;
        while (ahead == null && isThere && !isLeft) {
            try {
                isThere = advance();
            } catch (IOException e) {
                ahead = Raw.unreadable(name, Complaint.of(e));
                abandon();
            } catch (RuntimeException | LinkageError | AssertionError | VirtualMachineError e) {
                ahead = Raw.unreadable(faulty(), Complaint.ofProgram(e));
                if (current == null || isFaulty || e instanceof OutOfMemoryError) {
                    abandon();
                }
                isFaulty = true;
            }
        }
        return ahead != null && !isLeft;
    }

    /// Opens the next input or takes the next content of the open one.
    ///
    /// @return whether there may be more
    private boolean advance() throws IOException {
        if (current != null) {
            ahead = current.next();
            if (ahead == null) {
                close();
            }
            taken++;
            isFaulty = false;
            return true;
        }
        InputName next = names.next();
        if (next != null && isLeft) {
            names.takeBack(next);
        } else if (next != null) {
            name = next.text();
            taken = 0;
            isFaulty = false;
            current = open(next);
        }
        return next != null;
    }

    /// The name of the content at fault, by its number if it is not the first of its input.
    private String faulty() {
        return taken == 0 ? name : name + ", content " + (taken + 1) + ",";
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
        } catch (IOException | RuntimeException afterwards) {
            current = null;
        }
    }

    private Contents open(InputName input) throws IOException {
        String complaint = input.complaint();
        Path path = input.path();
        if (complaint != null) {
            return Contents.of(Raw.unreadable(name, complaint));
        }
        if (path == null && input.text().equals(InputNames.STANDARD_INPUT)) {
            name = "standard input";
            return contents.open(
                    Origin.named(name, InputNames.STANDARD_INPUT), counted(standardInput));
        }
        if (path == null) {
            LinkFollower named = following.named();
            return named == null
                    ? new WebAddress(name, bytesRead).contents(contents)
                    : named.follow(name, contents);
        }
        if (!Files.isReadable(path) && Files.exists(path)) {
            throw new AccessDeniedException(name);
        }
        String last = String.valueOf(path.getFileName());
        return contents.open(Origin.named(name, last), counted(Files.newInputStream(path)));
    }

    private InputStream counted(InputStream in) {
        return new CountedStream(in, bytesRead);
    }
}
