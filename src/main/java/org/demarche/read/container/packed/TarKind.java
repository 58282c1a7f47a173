package org.demarche.read.container.packed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.jspecify.annotations.Nullable;

/// A tar archive.
public final class TarKind implements ContentKind {
    private static final int BLOCK = 512;

    @Override
    public boolean isOf(Beginning beginning) {
        byte[] bytes = beginning.bytes();
        if (bytes.length < BLOCK || bytes[0] == 0) {
            return false;
        }
        try {
            return TarUtils.verifyCheckSum(Arrays.copyOf(bytes, BLOCK));
        } catch (IllegalArgumentException e) {
            // There is no number where the sum would be.
            return false;
        }
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        CountedInput packed = new CountedInput(in);
        TarArchiveInputStream archive = new TarArchiveInputStream(packed, "UTF-8");
        return new ArchiveMembers<>(origin, archive, packed, new TarNames(), _ -> true, opener);
    }

    private record TarNames() implements ArchiveMembers.MemberNames<TarArchiveEntry> {
        @Override
        public String of(TarArchiveEntry entry) {
            return entry.getName();
        }

        @Override
        public boolean isFile(TarArchiveEntry entry) {
            return entry.isFile() && !entry.isSymbolicLink() && !entry.isLink();
        }

        @Override
        public @Nullable String obstacle(TarArchiveEntry entry) {
            return null;
        }
    }
}
