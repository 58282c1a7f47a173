package org.demarche.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.demarche.read.content.Complaint;
import org.demarche.read.fetch.WebAddress;
import org.jspecify.annotations.Nullable;

/// The inputs in order: what somebody named, and in a folder's place the files in it, sorted. Of a
/// million files only the names are kept. Hidden files and linked folders are left out; a pipe, a
/// device or a socket is read only if somebody names it. Safe for many threads.
final class InputNames {
    static final String STANDARD_INPUT = "-";

    private final Iterator<String> given;
    private final Deque<Folder> walked = new ArrayDeque<>();
    private final Deque<InputName> returned = new ArrayDeque<>();

    private final ArgumentPaths paths = new ArgumentPaths();

    /// Whether nothing was found in the folder that was named.
    private boolean isEmpty;

    InputNames(List<String> given) {
        this.given = given.iterator();
    }

    /// A folder and what is left of the names in it.
    private record Folder(Path path, Iterator<Path> names) {}

    /// The next, null after the last.
    synchronized @Nullable InputName next() {
        InputName next = returned.poll();
        while (next == null && (!walked.isEmpty() || given.hasNext())) {
            next = walked.isEmpty() ? named(given.next()) : walked(walked.getFirst());
        }
        return next;
    }

    /// Takes one back, to be the next again.
    synchronized void takeBack(InputName name) {
        returned.addFirst(name);
    }

    private @Nullable InputName named(String argument) {
        if (argument.equals(STANDARD_INPUT) || WebAddress.isOne(argument)) {
            return new InputName(argument, null, null);
        }
        try {
            Path path = paths.of(argument);
            isEmpty = true;
            return Files.isDirectory(path) ? entered(path) : InputName.of(path);
        } catch (InvalidPathException e) {
            return InputName.unreadable(argument, Complaint.of(new NoSuchFileException(argument)));
        }
    }

    private @Nullable InputName walked(Folder folder) {
        if (folder.names.hasNext()) {
            return found(folder.path.resolve(folder.names.next()));
        }
        walked.removeFirst();
        return walked.isEmpty() && isEmpty
                ? InputName.unreadable(
                        folder.path.toString(), "has no files in it; name a folder with articles")
                : null;
    }

    private @Nullable InputName found(Path path) {
        if (Files.isDirectory(path)) {
            return entered(path);
        }
        isEmpty = false;
        return Files.exists(path) && !Files.isRegularFile(path)
                ? InputName.unreadable(
                        path.toString(),
                        "is a pipe, a device or a socket, not a file; name it by itself to have it"
                                + " read")
                : InputName.of(path);
    }

    private @Nullable InputName entered(Path folder) {
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, InputNames::isWanted)) {
            for (Path file : files) {
                names.add(file.getFileName());
            }
        } catch (IOException e) {
            return unreadable(folder, e);
        } catch (DirectoryIteratorException e) {
            return unreadable(folder, new IOException(e));
        }
        Collections.sort(names);
        walked.addFirst(new Folder(folder, names.iterator()));
        return null;
    }

    private InputName unreadable(Path folder, IOException fault) {
        isEmpty = false;
        return InputName.unreadable(folder.toString(), Complaint.of(fault));
    }

    /// Whether a file in a folder is read.
    static boolean isWanted(Path file) {
        return !String.valueOf(file.getFileName()).startsWith(".")
                && !(Files.isSymbolicLink(file) && Files.isDirectory(file));
    }
}
