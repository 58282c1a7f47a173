package org.demarche.read.container.gzip;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The unpacked bytes of gzip members, one after the other. A damaged member gives what can be
/// unpacked of it and an empty line, and the next that can be unpacked goes on; what was met is
/// remembered. One read never gives bytes of two members.
public final class GzipMembers extends InputStream {
    /// How far back a next member is looked for.
    private static final int KEPT = 1 << 20;

    private static final int CHUNK = 1 << 16;
    private static final int PROBE = 64;
    private static final int TRAILER = 8;

    /// A damage.
    ///
    /// @param unpacked how many bytes had been unpacked when it was met
    /// @param packed where in the packed bytes the member begins, or what is none
    /// @param kind what it is
    public record MemberDamage(long unpacked, long packed, DamageKind kind) {}

    /// What a damage is.
    public enum DamageKind {
        /// The end is missing.
        CUT,
        /// Bytes of a member are wrong.
        WRONG,
        /// Bytes between members belong to none.
        BETWEEN
    }

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final List<MemberDamage> damages = new ArrayList<>();
    private byte[] raw = new byte[2 * CHUNK];
    private long base;
    private int end;
    private int at;
    private int member;
    private boolean within;
    private boolean searching;
    private boolean over;
    private int blanks;
    private long ofMember;
    private long unpacked;

    public GzipMembers(InputStream in) {
        this.in = in;
    }

    /// The damages that were met up to now.
    public List<MemberDamage> damages() {
        return damages;
    }

    /// How many bytes have been unpacked.
    public long unpacked() {
        return unpacked;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            if (blanks > 0) {
                blanks--;
                bytes[from] = '\n';
                unpacked++;
                return 1;
            }
            if (over || (!within && !begin())) {
                over = true;
                return -1;
            }
            int read = unpack(bytes, from, length);
            if (read > 0) {
                unpacked += read;
                ofMember += read;
                return read;
            }
        }
    }

    /// Some bytes of the current member, 0 if it is over, be it for a damage.
    private int unpack(byte[] bytes, int from, int length) throws IOException {
        try {
            while (true) {
                int read = inflater.inflate(bytes, from, length);
                if (read > 0) {
                    crc.update(bytes, from, read);
                    return read;
                }
                if (inflater.finished()) {
                    finish();
                    return 0;
                }
                if (inflater.needsDictionary()) {
                    throw new DataFormatException("a dictionary is needed");
                }
                at = end;
                if (!fill()) {
                    damaged(DamageKind.CUT);
                    return 0;
                }
                inflater.setInput(raw, at, end - at);
            }
        } catch (DataFormatException e) {
            damaged(DamageKind.WRONG);
            return 0;
        }
    }

    private void finish() throws IOException {
        at = end - inflater.getRemaining();
        within = false;
        if (!has(TRAILER)) {
            damaged(DamageKind.CUT);
            return;
        }
        boolean right =
                number(at) == crc.getValue()
                        && number(at + 4) == (inflater.getBytesWritten() & 0xFFFFFFFFL);
        int next = at + TRAILER;
        at = next;
        if (!right) {
            boolean goesOn = !has(MemberHeader.LEAST) || MemberHeader.startsAt(raw, at, end);
            next = at;
            damaged(DamageKind.WRONG);
            if (goesOn) {
                at = next;
            }
        }
    }

    private long number(int place) {
        return (raw[place] & 0xFFL)
                | (raw[place + 1] & 0xFFL) << 8
                | (raw[place + 2] & 0xFFL) << 16
                | (raw[place + 3] & 0xFFL) << 24;
    }

    /// The bytes behind a damage are looked through from the damaged member's beginning, as it may
    /// have swallowed others.
    private void damaged(DamageKind kind) {
        within = false;
        searching = true;
        // What was met at a member's first byte says nothing of the one before.
        damages.add(new MemberDamage(unpacked - (ofMember > 0 ? 1 : 0), base + member, kind));
        blanks = ofMember > 0 ? 2 : 0;
        at = Math.min(end, Math.max(0, member) + 1);
    }

    /// Goes to the next member that can be unpacked.
    private boolean begin() throws IOException {
        while (has(MemberHeader.LEAST) || has(1)) {
            if (MemberHeader.startsAt(raw, at, end) && (!searching || unpacks())) {
                start();
                return true;
            }
            // Tapes and downloads are filled up with these.
            boolean blank = raw[at] == 0 || raw[at] == '\n' || raw[at] == '\r' || raw[at] == ' ';
            if (!blank && !searching) {
                damages.add(new MemberDamage(unpacked, base + at, DamageKind.BETWEEN));
                searching = true;
            }
            at++;
        }
        return false;
    }

    private void start() throws IOException {
        member = at;
        int data = MemberHeader.end(raw, at, end);
        while (data < 0 && end - at < CHUNK && fill()) {
            data = MemberHeader.end(raw, at, end);
        }
        at = data < 0 ? end : data;
        inflater.reset();
        inflater.setInput(raw, at, end - at);
        crc.reset();
        within = true;
        searching = false;
        ofMember = 0;
    }

    /// Whether the first bytes behind a header can be unpacked: the header's bytes are met by
    /// chance, too.
    private boolean unpacks() throws IOException {
        has(MemberHeader.LEAST + 4 * PROBE);
        int data = MemberHeader.end(raw, at, end);
        if (data < 0) {
            return false;
        }
        Inflater probe = new Inflater(true);
        try {
            probe.setInput(raw, data, end - data);
            byte[] some = new byte[PROBE];
            return probe.inflate(some) > 0;
        } catch (DataFormatException e) {
            return false;
        } finally {
            probe.end();
        }
    }

    private boolean has(int wanted) throws IOException {
        while (end - at < wanted) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    /// Reads more behind what is there; what is too far back is given up.
    private boolean fill() throws IOException {
        if (end + CHUNK > raw.length) {
            int from = within || member >= at ? Math.max(member, end - KEPT) : at;
            from = Math.min(from, at);
            int kept = end - from;
            byte[] room = kept + 2 * CHUNK > raw.length ? new byte[2 * kept + 2 * CHUNK] : raw;
            System.arraycopy(raw, from, room, 0, kept);
            raw = room;
            base += from;
            end -= from;
            at -= from;
            member -= from;
        }
        int read = in.read(raw, end, CHUNK);
        end += Math.max(read, 0);
        return read > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
