package org.demarche.read.container.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.demarche.read.container.gzip.GzipMembers.DamageKind;
import org.demarche.read.container.gzip.GzipMembers.MemberDamage;
import org.jspecify.annotations.Nullable;

/// The records of a WARC file. A damaged one costs itself: the next is where the next line begins
/// one, whatever lengths say.
final class WarcRecords implements RecordSource {
    static final String MAGIC = "WARC/";

    /// How many bytes of a block are kept: an article and the header of its answer.
    static final int KEPT = RecordSentences.KEPT;

    /// Lengths that are wrong by the line ends between records are wrong for nobody.
    private static final int LINE_ENDS = 8;

    private static final byte[] NEXT = "\nWARC/1.".getBytes(StandardCharsets.ISO_8859_1);
    private static final int TAIL = 64;

    /// The bytes between a block and the next record.
    private static final int BETWEEN = 4;

    /// What stands in records' headers and nowhere else.
    private static final String FIELD = "\nWARC-";

    private final RecordSentences sentences;
    private final ArchiveBytes bytes;
    private final List<MemberDamage> damages;
    private final Deque<ArchiveRecord> ready = new ArrayDeque<>();
    private int damagesSeen;
    private int number;

    /// @param damages what is met while the bytes are unpacked
    WarcRecords(String name, ArchiveBytes bytes, List<MemberDamage> damages) {
        sentences = new RecordSentences(name);
        this.bytes = bytes;
        this.damages = damages;
    }

    @Override
    public @Nullable ArchiveRecord next() throws IOException {
        while (ready.isEmpty()) {
            boolean found = findRecord();
            addDamages(bytes.position(), found);
            if (found) {
                ready.add(record());
            } else if (ready.isEmpty()) {
                return null;
            }
        }
        return ready.poll();
    }

    /// Goes to the next record; bytes that belong to none are told once.
    private boolean findRecord() throws IOException {
        bytes.skipBlank();
        long from = bytes.position();
        int damagesBefore = damages.size();
        boolean lost = false;
        while (!bytes.isOver() && !isAtRecord()) {
            bytes.takeLine(new ByteArrayOutputStream(), 0);
            lost = true;
        }
        if (lost && damages.size() == damagesBefore && damagesSeen == damagesBefore) {
            ready.add(sentences.lost(from));
        }
        return !bytes.isOver();
    }

    private boolean isAtRecord() throws IOException {
        return bytes.peek(MAGIC.length() + 1).startsWith(MAGIC);
    }

    /// Tells of the damages that belong to no record that was read.
    private void addDamages(long before, boolean found) {
        for (; damagesSeen < damages.size(); damagesSeen++) {
            MemberDamage damage = damages.get(damagesSeen);
            if (damage.unpacked() > before && found) {
                return;
            }
            ready.add(sentences.of(damage));
        }
    }

    private ArchiveRecord record() throws IOException {
        number++;
        bytes.line(TAIL);
        RecordHeader header = RecordHeader.read(bytes, MAGIC + "1.");
        List<String> types = header.all("warc-type");
        String uri = header.first("warc-target-uri");
        String address = uri == null ? null : uri.replaceAll("^<|>$", "");
        String place = address == null ? String.valueOf(number) : address;
        String said = header.first("content-length");
        boolean counted = said != null && said.matches("\\d{1,15}");
        ContentBlock block =
                counted && said != null
                        ? counted(Long.parseLong(said))
                        : new ContentBlock(upToNext(), 0, bytes.position());
        boolean cut = block.missing() > LINE_ENDS && !isWhole(block.bytes());
        bytes.skipBlank();
        bytes.peek(1);
        boolean damaged = false;
        for (; damagesSeen < damages.size(); damagesSeen++) {
            MemberDamage damage = damages.get(damagesSeen);
            if (damage.unpacked() >= block.end() + BETWEEN) {
                break;
            }
            damaged = true;
            cut = cut || damage.kind() == DamageKind.CUT;
        }
        String fault = null;
        if (damaged || cut) {
            fault = cut && bytes.isOver() ? sentences.cut() : sentences.damaged(place);
        } else if (types.size() != 1 || !counted) {
            fault = sentences.headless(place, types.size() > 1, counted);
        }
        ArchiveRecord.RecordKind kind =
                types.size() == 1 ? kind(types.getFirst()) : ArchiveRecord.RecordKind.OTHER;
        String type = header.first("content-type");
        return new ArchiveRecord(
                place, kind, address, type == null ? "" : type, block.bytes(), fault);
    }

    private static ArchiveRecord.RecordKind kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "response" -> ArchiveRecord.RecordKind.RESPONSE;
            case "resource" -> ArchiveRecord.RecordKind.RESOURCE;
            case "conversion" -> ArchiveRecord.RecordKind.CONVERSION;
            default -> ArchiveRecord.RecordKind.OTHER;
        };
    }

    /// @param missing how many bytes it is shorter than was said
    /// @param end where it ends in the archive
    @SuppressWarnings("ArrayRecordComponent")
    private record ContentBlock(byte[] bytes, long missing, long end) {}

    /// A block of a length, unless no record comes after it: then it ends where the next begins.
    private ContentBlock counted(long length) throws IOException {
        if (isAtRecord()) {
            return new ContentBlock(new byte[0], length, bytes.position());
        }
        byte[] block = bytes.take(Math.min(length, KEPT), KEPT);
        if (block.length < length || !isFollowed()) {
            // Its beginning may be cut by the block's end.
            byte[] after = bytes.peek(NEXT.length).getBytes(StandardCharsets.ISO_8859_1);
            byte[] both = Arrays.copyOf(block, block.length + after.length);
            System.arraycopy(after, 0, both, block.length, after.length);
            int next = nextWithin(both);
            if (next >= 0 && next + 1 < block.length) {
                bytes.giveBack(block, next + 1);
                return new ContentBlock(
                        Arrays.copyOf(block, next), length - next, bytes.position());
            }
        }
        if (length > KEPT) {
            long rest = length - block.length;
            while (rest > 0 && !bytes.isOver() && !isAtRecord()) {
                long from = bytes.position();
                bytes.takeLine(new ByteArrayOutputStream(), 0);
                rest -= bytes.position() - from;
            }
            return new ContentBlock(block, Math.max(rest, 0), bytes.position());
        }
        long end = bytes.position();
        if (block.length < length || isFollowed()) {
            return new ContentBlock(block, length - block.length, end);
        }
        int damagesBefore = damages.size();
        byte[] more = upToNext();
        if (damages.size() > damagesBefore) {
            return new ContentBlock(block, 0, end);
        }
        String text = new String(more, StandardCharsets.ISO_8859_1);
        if (isWhole(block) || text.contains(FIELD)) {
            if (text.strip().length() > LINE_ENDS) {
                ready.add(sentences.lost(end));
            }
            return new ContentBlock(block, 0, bytes.position());
        }
        byte[] all = Arrays.copyOf(block, Math.min(KEPT, block.length + more.length));
        System.arraycopy(more, 0, all, block.length, all.length - block.length);
        return new ContentBlock(all, 0, bytes.position());
    }

    /// Whether a record or nothing comes next.
    private boolean isFollowed() throws IOException {
        String after = bytes.peek(TAIL).stripLeading();
        return after.isEmpty() || after.startsWith(MAGIC);
    }

    /// What comes before the next line that begins a record.
    private byte[] upToNext() throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        while (!bytes.isOver() && !isAtRecord()) {
            bytes.takeLine(block, KEPT);
        }
        return block.toByteArray();
    }

    private static int nextWithin(byte[] block) {
        for (int i = 0; i + NEXT.length <= block.length; i++) {
            if (block[i] == '\n'
                    && Arrays.equals(block, i, i + NEXT.length, NEXT, 0, NEXT.length)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a block that is too short ends as a page does.
    private static boolean isWhole(byte[] block) {
        int from = Math.max(0, block.length - TAIL);
        return new String(block, from, block.length - from, StandardCharsets.ISO_8859_1)
                .stripTrailing()
                .toLowerCase(Locale.ROOT)
                .endsWith("</html>");
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
