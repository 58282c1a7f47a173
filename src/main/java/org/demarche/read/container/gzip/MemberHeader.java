package org.demarche.read.container.gzip;

/// The header of a gzip member (RFC 1952).
final class MemberHeader {
    /// The least bytes of one.
    static final int LEAST = 10;

    private static final int CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private MemberHeader() {}

    /// Whether bytes at a place may be the beginning of a member.
    static boolean startsAt(byte[] bytes, int at, int end) {
        return at + LEAST <= end
                && bytes[at] == 0x1F
                && bytes[at + 1] == (byte) 0x8B
                && bytes[at + 2] == 8
                && (bytes[at + 3] & RESERVED) == 0;
    }

    /// Where the packed data begin behind a header, negative if the bytes end before.
    static int end(byte[] bytes, int at, int end) {
        int flags = bytes[at + 3];
        int place = at + LEAST;
        if ((flags & EXTRA) != 0) {
            if (place + 2 > end) {
                return -1;
            }
            place += 2 + (bytes[place] & 0xFF) + ((bytes[place + 1] & 0xFF) << 8);
        }
        for (int flag : new int[] {NAME, COMMENT}) {
            if ((flags & flag) != 0) {
                while (place < end && bytes[place] != 0) {
                    place++;
                }
                place++;
            }
        }
        place += (flags & CRC) == 0 ? 0 : 2;
        return place <= end ? place : -1;
    }
}
