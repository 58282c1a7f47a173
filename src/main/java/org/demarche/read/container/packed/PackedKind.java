package org.demarche.read.container.packed;

import io.airlift.compress.v3.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.content.Raw;
import org.tukaani.xz.XZInputStream;

/// What one program packed. What can be unpacked of damaged data is read, and then the damage is
/// told.
///
/// @param magic the first bytes
public record PackedKind(String magic, Unpacker unpacker) implements ContentKind {
    private static final int XZ_KILOBYTES = 100 << 10;
    private static final int Z_KILOBYTES = 16 << 10;
    private static final int START = 16;

    public static final ContentKind BZIP2 =
            new PackedKind("BZh", in -> new BZip2CompressorInputStream(in, true));
    public static final ContentKind XZ =
            new PackedKind("\u00fd7zXZ\0", in -> new XZInputStream(in, XZ_KILOBYTES));
    public static final ContentKind ZSTANDARD =
            new PackedKind("(\u00b5/\u00fd", ZstdInputStream::new);
    public static final ContentKind LZ4 =
            new PackedKind("\u0004\"M\u0018", in -> new FramedLZ4CompressorInputStream(in, true));

    /// What the old program `compress` packed.
    public static final ContentKind COMPRESS =
            new PackedKind("\u001f\u009d", in -> new ZCompressorInputStream(in, Z_KILOBYTES));

    /// Makes a stream of what is unpacked.
    public interface Unpacker {
        /// @throws IOException if the beginning is wrong
        InputStream of(InputStream packed) throws IOException;
    }

    @Override
    public boolean isOf(Beginning beginning) {
        return beginning.hasMagic(magic);
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        CountedInput packed = new CountedInput(in);
        InputStream stream;
        try {
            stream = unpacker.of(packed);
        } catch (IOException | RuntimeException e) {
            in.close();
            return Contents.of(
                    Raw.unreadable(
                            origin.name(), "is damaged: its packed data are wrong; get it anew"));
        }
        UnpackedStream unpacked = new UnpackedStream(stream, packed);
        byte[] start = unpacked.readNBytes(START);
        String fault = unpacked.fault();
        if (start.length == 0 && fault != null) {
            unpacked.close();
            return Contents.of(Raw.unreadable(origin.name(), fault));
        }
        Contents inner =
                opener.open(
                        origin, new SequenceInputStream(new ByteArrayInputStream(start), unpacked));
        return new SalvagedContents(origin.name(), inner, unpacked, unpacked::fault);
    }
}
