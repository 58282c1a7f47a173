package org.demarche.read.container.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;
import org.demarche.read.container.gzip.GzipMembers.MemberDamage;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;

/// Opens web archives.
public final class WebArchive {
    private WebArchive() {}

    /// Whether what begins so is a web archive.
    ///
    /// @param begins whether it begins with a text
    public static boolean isOne(Predicate<String> begins) {
        return begins.test(WarcRecords.MAGIC) || begins.test(ArcRecords.MAGIC);
    }

    /// The pages of a web archive.
    ///
    /// @param damages what is met while the stream is unpacked
    public static Contents open(
            String name, InputStream in, List<MemberDamage> damages, ContentOpener opener)
            throws IOException {
        ArchiveBytes bytes = new ArchiveBytes(in);
        bytes.skipBlank();
        RecordSource records =
                bytes.peek(WarcRecords.MAGIC.length()).equals(WarcRecords.MAGIC)
                        ? new WarcRecords(name, bytes, damages)
                        : new ArcRecords(name, bytes, damages);
        return new ArchivedPages(name, records, opener);
    }
}
