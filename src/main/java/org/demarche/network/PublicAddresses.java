package org.demarche.network;

import java.net.Inet4Address;
import java.net.InetAddress;

/// Which addresses of the internet belong to everybody: what lies in a network of one's own must
/// not be reached because a stranger's page or request leads there.
public final class PublicAddresses {
    private PublicAddresses() {}

    /// Whether it is a global unicast address; none that embeds another one counts.
    public static boolean isOne(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return address instanceof Inet4Address
                ? isPublic(first, second, bytes[2] & 0xff)
                : isPublic(first, second, bytes);
    }

    /// The ranges of RFC 6890 that the JDK does not know, and what is reserved.
    private static boolean isPublic(int first, int second, int third) {
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 192 && second == 88 && third == 99)
                && !(first == 198 && (second == 18 || second == 19))
                && !(first == 198 && second == 51 && third == 100)
                && !(first == 203 && second == 0 && third == 113);
    }

    /// Of 2000::/3, without Teredo and its neighbours (2001::/23), documentation and 6to4.
    private static boolean isPublic(int first, int second, byte[] bytes) {
        int third = bytes[2] & 0xff;
        boolean special = first == 0x20 && second == 0x01 && third < 2;
        boolean example =
                first == 0x20 && second == 0x01 && third == 0x0d && bytes[3] == (byte) 0xb8;
        boolean sixToFour = first == 0x20 && second == 0x02;
        return first >> 5 == 1 && !special && !example && !sixToFour;
    }
}
