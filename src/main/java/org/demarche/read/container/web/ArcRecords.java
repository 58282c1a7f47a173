package org.demarche.read.container.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.read.container.gzip.GzipMembers.MemberDamage;
import org.jspecify.annotations.Nullable;

/// The records of an ARC file, which web archives wrote before there was WARC: a line with address,
/// server, time, type and length, then what was answered.
final class ArcRecords implements RecordSource {
    /// What the first record is called.
    static final String MAGIC = "filedesc:";

    private static final int LINE = 1 << 14;
    private static final int LEAST = 5;
    private static final int MOST = 10;
    private static final int TIME = 2;
    private static final int TYPE = 3;

    private final RecordSentences sentences;
    private final ArchiveBytes bytes;
    private final List<MemberDamage> damages;
    private int damagesSeen;

    ArcRecords(String name, ArchiveBytes bytes, List<MemberDamage> damages) {
        sentences = new RecordSentences(name);
        this.bytes = bytes;
        this.damages = damages;
    }

    @Override
    public @Nullable ArchiveRecord next() throws IOException {
        bytes.skipBlank();
        long from = bytes.position();
        boolean lost = false;
        while (!bytes.isOver()) {
            String[] fields = bytes.line(LINE).split(" ", -1);
            if (isHeader(fields)) {
                if (lost) {
                    bytes.giveBack(line(fields), 0);
                    return told(sentences.lost(from));
                }
                return record(fields);
            }
            lost = true;
        }
        if (damagesSeen < damages.size()) {
            return sentences.of(damages.get(damagesSeen++));
        }
        return lost ? sentences.lost(from) : null;
    }

    /// What was lost to a damage is told by it.
    private ArchiveRecord told(ArchiveRecord lost) {
        return damagesSeen < damages.size() ? sentences.of(damages.get(damagesSeen++)) : lost;
    }

    private static byte[] line(String[] fields) {
        return (String.join(" ", fields) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isHeader(String[] fields) {
        return fields.length >= LEAST
                && fields.length <= MOST
                && fields[0].indexOf(':') > 0
                && fields[TIME].matches("\\d{8,17}")
                && fields[fields.length - 1].matches("\\d{1,12}");
    }

    private ArchiveRecord record(String[] fields) throws IOException {
        long length = Long.parseLong(fields[fields.length - 1]);
        byte[] block = bytes.take(length, RecordSentences.KEPT);
        boolean cut = block.length < Math.min(length, RecordSentences.KEPT);
        bytes.skipBlank();
        bytes.peek(1);
        boolean damaged = false;
        while (damagesSeen < damages.size()
                && damages.get(damagesSeen).unpacked() < bytes.position()) {
            damaged = true;
            damagesSeen++;
        }
        boolean page = fields[0].startsWith("http");
        String fault = cut ? sentences.cut() : damaged ? sentences.damaged(fields[0]) : null;
        return new ArchiveRecord(
                fields[0],
                page ? ArchiveRecord.RecordKind.RESPONSE : ArchiveRecord.RecordKind.OTHER,
                fields[0],
                fields[TYPE],
                block,
                fault);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
