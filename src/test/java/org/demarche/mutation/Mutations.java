package org.demarche.mutation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Inputs with faults in them: a seed gives one of [Bases] with one to four faults, the same each
/// time.
final class Mutations {
    private static final int DEEP = 10_000;
    private static final int LONG = 1 << 20;

    private static final List<Base> BASES = Bases.all();

    private static final String[] NESTING = {
        "<div>", "<b><i>", "<table><tr><td>", "[", "{\"a\":", "(", "<ul><li>", "[[{\"text\":["
    };
    private static final String[] REPEATED = {
        "\"",
        "“",
        "'",
        "((",
        "<",
        ">",
        "&",
        "&amp;",
        "<br>",
        "<a href='x'>",
        "--",
        "…",
        "\r",
        "\n",
        "\t",
        "Mr. ",
        "said ",
        "1/2/",
        "WARC/1.0\r\n",
        "From ",
        "\\u0000",
        "\\",
        "\",\"",
        "<!--",
        "<![CDATA[",
        "]]>",
        "%",
        "2025-",
        "، ",
        "中",
        "e\u0301\u0302",
        "😀",
        "\ud800"
    };
    private static final String[] INVISIBLE = {
        "\u200b",
        "\u200f",
        "\u202e",
        "\u2066",
        "\ufeff",
        "\u00ad",
        "\u2028",
        "\u0085",
        "\u001b[31m",
        "\u0007"
    };
    private static final String[] HEADS = {
        "\ufeff",
        "<?xml version=\"9\" encoding=\"EBCDIC\"?>",
        "<!--",
        "HTTP/1.1 200 OK\r\n\r\n",
        "\n\n\n",
        "\u001f\u008b\b",
        "PK\u0003\u0004",
        "%PDF-1.7\n",
        "WARC/1.1\r\n",
        "From x\n",
        "{\"",
        "[{",
        "<!doctype html>",
        "Content-Type: x/y\r\n",
        "BZh9",
        "\u00fd7zXZ\0",
        "---\n",
        "URL,"
    };
    private static final String[] NUMBERS = {
        "0",
        "-1",
        "99999999999999999999",
        "1e999",
        "NaN",
        "2025-13-45",
        "0000-00-00",
        "١٢",
        "4294967296"
    };

    private final Random random;
    private byte[] bytes;

    private Mutations(long seed) {
        random = new Random(seed);
        bytes = new byte[0];
    }

    static Base of(long seed) {
        return new Mutations(seed).mutated();
    }

    private Base mutated() {
        Base base = BASES.get(random.nextInt(BASES.size()));
        bytes = base.bytes().clone();
        int faults = 1 + random.nextInt(4);
        for (int i = 0; i < faults; i++) {
            mutate();
        }
        return new Base(base.suffix(), bytes);
    }

    private void mutate() {
        switch (random.nextInt(16)) {
            case 0, 1 -> flip();
            case 2 -> bytes = Arrays.copyOf(bytes, place());
            case 3 -> replace(place(), place(), new byte[0]);
            case 4 -> insert(chunk());
            case 5 -> insert(new byte[1 + random.nextInt(40)]);
            case 6 -> scatter(INVISIBLE);
            case 7 -> insert(text(NESTING, DEEP));
            case 8 -> insert(text(REPEATED, 1 + random.nextInt(2_000)));
            case 9 -> replace(0, 0, one(HEADS).getBytes(random.nextBoolean() ? UTF_8 : ISO_8859_1));
            case 10 -> numbers();
            case 11 ->
                    insert(
                            "Frühstück für Kraków “ja”"
                                    .getBytes(random.nextBoolean() ? ISO_8859_1 : UTF_16LE));
            case 12 -> splice();
            case 13 -> longLine();
            case 14 -> halves();
            default -> scatter(REPEATED);
        }
    }

    private int place() {
        return random.nextInt(bytes.length + 1);
    }

    private String one(String[] all) {
        return all[random.nextInt(all.length)];
    }

    private byte[] text(String[] all, int times) {
        return one(all).repeat(times).getBytes(UTF_8);
    }

    private byte[] chunk() {
        int from = place();
        return Arrays.copyOfRange(
                bytes, from, Math.min(bytes.length, from + random.nextInt(2_000)));
    }

    private void insert(byte[] more) {
        int at = place();
        replace(at, at, more);
    }

    private void replace(int one, int other, byte[] by) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        byte[] next = new byte[bytes.length - (to - from) + by.length];
        System.arraycopy(bytes, 0, next, 0, from);
        System.arraycopy(by, 0, next, from, by.length);
        System.arraycopy(bytes, to, next, from + by.length, bytes.length - to);
        bytes = next;
    }

    private void flip() {
        for (int i = random.nextInt(30); i >= 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    private void scatter(String[] all) {
        for (int i = random.nextInt(20); i >= 0; i--) {
            insert(one(all).getBytes(UTF_8));
        }
    }

    private void numbers() {
        String text = new String(bytes, ISO_8859_1);
        String junk = new String(one(NUMBERS).getBytes(UTF_8), ISO_8859_1);
        int skipped = random.nextInt(6);
        var next = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean starts =
                    Character.isDigit(text.charAt(i))
                            && (i == 0 || !Character.isDigit(text.charAt(i - 1)));
            if (starts && skipped-- == 0) {
                next.append(junk);
            } else {
                next.append(text.charAt(i));
            }
        }
        bytes = next.toString().getBytes(ISO_8859_1);
    }

    /// Puts a part of another input in.
    private void splice() {
        byte[] own = bytes;
        bytes = BASES.get(random.nextInt(BASES.size())).bytes();
        byte[] other = chunk();
        bytes = own;
        insert(other);
    }

    /// One line of up to a megabyte, seldom, as it takes as long as many others.
    private void longLine() {
        int length = random.nextInt(8) == 0 ? LONG : 20_000;
        String piece = random.nextBoolean() ? "The minister said so and " : one(REPEATED);
        insert(piece.repeat(Math.max(1, length / piece.length())).getBytes(UTF_8));
    }

    private void halves() {
        int at = place();
        byte[] next = new byte[bytes.length];
        System.arraycopy(bytes, at, next, 0, bytes.length - at);
        System.arraycopy(bytes, 0, next, bytes.length - at, at);
        bytes = next;
    }
}
