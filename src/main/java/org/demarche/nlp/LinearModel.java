package org.demarche.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The weights of a model as OpenNLP keeps it, laid out so that a feature costs one look into
/// memory where its maps of strings cost eight: a feature is known by 64 bits of its own. Made
/// without a string a feature, as a model has half a million. Shared by all threads.
final class LinearModel {
    private static final String ITERATIVE_SCALING = "GIS";
    private static final long MIXER = 0x9E3779B97F4A7C15L;

    private final List<String> outcomes;

    // Outcomes for which a feature has weights: many features share a list.
    private final int[][] patterns;
    private final double[] weights;

    // Open addressing, at most half full, two places a feature: its bits, then, with the number of
    // its pattern from 1 on in the upper half, where its weights begin.
    private final long[] table;
    private final int shift;

    private LinearModel(ByteBuffer in) {
        if (text(in).equals(ITERATIVE_SCALING)) {
            in.getInt();
            in.getDouble();
        }
        String[] names = new String[in.getInt()];
        for (int i = 0; i < names.length; i++) {
            names[i] = text(in);
        }
        outcomes = List.of(names);
        patterns = new int[in.getInt()][];
        int[] sharing = new int[patterns.length];
        for (int i = 0; i < patterns.length; i++) {
            pattern(text(in), i, sharing);
        }
        int features = in.getInt();
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * features);
        shift = Long.SIZE - bits;
        table = new long[2 << bits];
        int start = 0;
        for (int i = 0; i < patterns.length; i++) {
            for (int left = sharing[i]; left > 0; left--) {
                long key = key(in);
                int place = place(key);
                table[place] = key;
                table[place + 1] = (long) (i + 1) << Integer.SIZE | start;
                start += patterns[i].length;
            }
        }
        weights = new double[start];
        in.asDoubleBuffer().get(weights);
    }

    /// @throws IOException if it is damaged
    static LinearModel read(byte[] bytes) throws IOException {
        try {
            return new LinearModel(ByteBuffer.wrap(bytes));
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | NegativeArraySizeException e) {
            throw new IOException("the model is damaged", e);
        }
    }

    /// @throws IOException if it cannot be read or is damaged
    static LinearModel read(InputStream in) throws IOException {
        return read(in.readAllBytes());
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[Short.toUnsignedInt(in.getShort())];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// @param words how many features share it, then its outcomes
    private void pattern(String words, int index, int[] sharing) {
        String[] numbers = words.split(" ");
        sharing[index] = Integer.parseInt(numbers[0]);
        patterns[index] = new int[numbers.length - 1];
        for (int i = 1; i < numbers.length; i++) {
            patterns[index][i - 1] = Integer.parseInt(numbers[i]);
        }
    }

    /// The bits of a feature in Java's own UTF-8.
    private static long key(ByteBuffer in) {
        long key = begin();
        int end = Short.toUnsignedInt(in.getShort()) + in.position();
        byte[] bytes = in.array();
        int at = in.position();
        while (at < end) {
            int first = bytes[at++];
            if (first >= 0) {
                key = then(key, (char) first);
            } else if ((first & 0xE0) == 0xC0) {
                key = then(key, (char) ((first & 0x1F) << 6 | bytes[at++] & 0x3F));
            } else {
                int second = bytes[at++] & 0x3F;
                key = then(key, (char) ((first & 0xF) << 12 | second << 6 | bytes[at++] & 0x3F));
            }
        }
        in.position(end);
        return end(key);
    }

    /// The bits of a feature before its first sign; [#then] adds to them and [#end] makes them a
    /// key.
    static long begin() {
        return 1;
    }

    static long then(long key, char sign) {
        long mixed = (key ^ sign) * MIXER;
        return mixed ^ mixed >>> 32;
    }

    static long then(long key, String signs) {
        long mixed = key;
        for (int i = 0; i < signs.length(); i++) {
            mixed = then(mixed, signs.charAt(i));
        }
        return mixed;
    }

    static long end(long key) {
        return key * MIXER;
    }

    List<String> outcomes() {
        return outcomes;
    }

    /// Adds the weights of a feature, if it has any, to those of the outcomes.
    void add(long feature, double[] sums) {
        long found = table[place(feature) + 1];
        if (found != 0) {
            int weight = (int) found;
            for (int outcome : patterns[(int) (found >>> Integer.SIZE) - 1]) {
                sums[outcome] += weights[weight++];
            }
        }
    }

    void add(String feature, double[] sums) {
        add(end(then(begin(), feature)), sums);
    }

    /// Where a feature stands, or would.
    private int place(long key) {
        int place = 2 * (int) (key >>> shift);
        while (table[place + 1] != 0 && table[place] != key) {
            place = place + 2 & table.length - 1;
        }
        return place;
    }
}
