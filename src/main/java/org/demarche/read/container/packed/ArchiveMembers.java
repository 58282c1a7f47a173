package org.demarche.read.container.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.jspecify.annotations.Nullable;

/// The contents of an archive's members, one after the other, as they stream by. Members that
/// systems hide from people are passed over.
final class ArchiveMembers<E extends ArchiveEntry> implements Contents {
    private static final int MOST = 1_000_000;

    /// MemberNames of files that file managers leave behind, and those that begin with a dot.
    private static final Pattern HIDDEN =
            Pattern.compile(
                    "(^|.*[/\\\\])(__MACOSX|Thumbs\\.db|desktop\\.ini|\\.[^/\\\\.][^/\\\\]*)([/\\\\].*|$)");

    /// How members of a kind of archive are known.
    interface MemberNames<E> {
        /// The whole name within the archive.
        String of(E entry);

        /// Whether it is a file, not a folder or link.
        boolean isFile(E entry);

        /// Why it cannot be read, as a sentence that goes on after its name; null if it can be.
        @Nullable String obstacle(E entry);
    }

    private final Origin origin;
    private final ArchiveInputStream<E> archive;
    private final UnpackedStream unpacked;
    private final MemberNames<E> names;
    private final Predicate<String> wanted;
    private final ContentOpener opener;
    private @Nullable Contents current;
    private int number;
    private boolean over;

    /// Whether the current member can be read to its end.
    private boolean readable;

    /// @param packed what the archive reads
    /// @param wanted which members are not passed over, by their names
    ArchiveMembers(
            Origin origin,
            ArchiveInputStream<E> archive,
            CountedInput packed,
            MemberNames<E> names,
            Predicate<String> wanted,
            ContentOpener opener) {
        this.origin = origin;
        this.archive = archive;
        unpacked = new UnpackedStream(archive, packed);
        this.names = names;
        this.wanted = wanted;
        this.opener = opener;
    }

    @Override
    public @Nullable Raw next() throws IOException {
        while (!over) {
            if (current != null) {
                Raw raw = current.next();
                if (raw != null) {
                    return raw;
                }
                current.close();
                current = null;
            }
            Raw wrong = advance();
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    /// Opens the next member; tells why there is none.
    private @Nullable Raw advance() throws IOException {
        if (readable) {
            // Not by the archive, which would unpack without end.
            unpacked.skip(Long.MAX_VALUE);
        }
        readable = false;
        if (unpacked.fault() != null) {
            return last(unpacked.fault());
        }
        E entry;
        try {
            entry = archive.getNextEntry();
        } catch (IOException | RuntimeException e) {
            return last("is damaged behind its member " + number + "; get it anew");
        }
        if (entry == null) {
            over = true;
            return number > 0 ? null : Raw.unreadable(origin.name(), "has no files in it");
        }
        if (++number > MOST) {
            return last("has more than " + MOST + " members; unpack it and give the folder");
        }
        String name = names.of(entry);
        if (!names.isFile(entry) || HIDDEN.matcher(name).matches() || !wanted.test(name)) {
            return null;
        }
        Origin part = origin.part(name);
        String obstacle = names.obstacle(entry);
        if (obstacle != null) {
            return Raw.unreadable(part.name(), obstacle);
        }
        readable = true;
        current = opener.open(part, new Member(unpacked));
        return null;
    }

    private Raw last(@Nullable String fault) {
        over = true;
        return Raw.unreadable(origin.name(), String.valueOf(fault));
    }

    /// A member ends without ending the archive.
    private static final class Member extends FilterInputStream {
        Member(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The next member comes from the same stream.
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
