package org.demarche.read.container.packed;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.encoding.Decoded;
import org.demarche.read.encoding.TextEncoding;
import org.jspecify.annotations.Nullable;

/// A ZIP archive; of a packed web archive (WACZ) only the records are taken.
public final class ZipKind implements ContentKind {
    private static final String MAGIC = "PK\3\4";
    private static final String SPANNED = "PK00PK\3\4";
    private static final String OLD_NAMES = "IBM437";

    @Override
    public boolean isOf(Beginning beginning) {
        return beginning.hasMagic(MAGIC) || beginning.hasMagic(SPANNED);
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) {
        CountedInput packed = new CountedInput(in);
        ZipArchiveInputStream archive = new ZipArchiveInputStream(packed, OLD_NAMES, true, true);
        boolean web = origin.input().endsWith(".wacz");
        return new ArchiveMembers<>(
                origin,
                archive,
                packed,
                new ZipNames(archive),
                name -> !web || name.startsWith("archive/"),
                opener);
    }

    private record ZipNames(ZipArchiveInputStream archive)
            implements ArchiveMembers.MemberNames<ZipArchiveEntry> {
        /// Many programs write UTF-8 and do not say so.
        @Override
        public String of(ZipArchiveEntry entry) {
            byte[] raw = entry.getRawName();
            return raw != null
                            && TextEncoding.strictly(raw, StandardCharsets.UTF_8)
                                    instanceof Decoded.Whole whole
                    ? whole.text()
                    : entry.getName();
        }

        @Override
        public boolean isFile(ZipArchiveEntry entry) {
            return !entry.isDirectory() && !entry.isUnixSymlink();
        }

        @Override
        public @Nullable String obstacle(ZipArchiveEntry entry) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                return "is encrypted; unpack the archive and give the folder";
            }
            return archive.canReadEntryData(entry)
                    ? null
                    : "is packed in a way that only other programs know; unpack the archive and"
                            + " give the folder";
        }
    }
}
