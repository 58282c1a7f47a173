package org.demarche.read.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Bytes become text. Bytes that are UTF-8 are taken for it whatever is said of them; what is said
/// of others counts unless they disprove it; of the rest a detector says what they look like.
public final class TextEncoding {
    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s{0,9}=\\s{0,9}([^>]{1,60})");
    private static final int DECLARED_WITHIN = 8192;

    private TextEncoding() {}

    /// Plain text.
    ///
    /// @param said the encoding that its server says
    public static Decoded plain(byte[] bytes, @Nullable Charset said) {
        String text = text(bytes, said, false);
        if (text != null) {
            return new Decoded.Whole(text);
        }
        Decoded broken = strictly(bytes, StandardCharsets.UTF_8);
        return broken instanceof Decoded.Broken ? broken : new Decoded.Broken(0);
    }

    /// A page: what cannot be told becomes replacement characters.
    public static String page(byte[] bytes, @Nullable Charset said) {
        String text = text(bytes, said, true);
        return text == null ? TextSigns.clean(MixedText.of(bytes).text()) : text;
    }

    /// A first look at bytes that may be cut anywhere.
    public static String sketch(byte[] bytes) {
        Charset wide = WideText.of(bytes);
        if (wide != null) {
            return TextSigns.clean(new String(bytes, wide));
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        StringBuilder sketch = new StringBuilder(text.length());
        long zeros = text.chars().filter(c -> c == 0).count();
        for (int i = text.startsWith("ï»¿") ? 3 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Escapes switch between alphabets, a few zeros are what a fixed length was filled
            // with.
            boolean silent = c == 0x1B || (c == 0 && zeros * 50 <= text.length());
            if (!silent) {
                sketch.append(c == '\f' || c == 0x0B ? '\n' : c);
            }
        }
        return sketch.toString();
    }

    /// A stream of text of two or four bytes a character as the same text in UTF-8, so that nobody
    /// who cuts it into lines or fields needs to know; null for all others.
    ///
    /// @param head its beginning, cut anywhere; the stream has not been read yet
    /// @throws IOException if it cannot be read
    public static @Nullable InputStream narrowed(InputStream in, byte[] head) throws IOException {
        Charset wide = WideText.of(head);
        return wide == null ? null : WideText.narrow(in, wide);
    }

    /// The bytes in one encoding, or where they break it.
    public static Decoded strictly(byte[] bytes, Charset charset) {
        return Decoded.of(bytes, charset);
    }

    /// The charset that a label means, as the web has it; null if nobody knows it.
    public static @Nullable Charset named(@Nullable String name) {
        return EncodingLabel.meaning(name);
    }

    private static @Nullable String text(byte[] bytes, @Nullable Charset said, boolean markup) {
        Charset wide = WideText.of(bytes);
        if (wide != null) {
            return TextSigns.clean(new String(bytes, wide));
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        boolean valid =
                utf8.indexOf('\uFFFD') < 0
                        || strictly(bytes, StandardCharsets.UTF_8) instanceof Decoded.Whole;
        if (valid && utf8.indexOf("\u001B$") < 0) {
            return TextSigns.clean(DoubleEncoding.undone(utf8));
        }
        String other = valid ? EncodingGuess.text(bytes, markup) : other(bytes, said, markup);
        return other == null ? null : TextSigns.clean(other);
    }

    /// The text of bytes that are not all UTF-8.
    private static @Nullable String other(byte[] bytes, @Nullable Charset said, boolean markup) {
        MixedText mixed = MixedText.of(bytes);
        if (mixed.isSure()) {
            return mixed.text();
        }
        Charset server = said == null ? null : EncodingLabel.meaning(said);
        Charset page = markup ? declared(bytes) : null;
        String text = labelled(bytes, server);
        text = text == null ? labelled(bytes, page) : text;
        if (text != null || mixed.isLikely()) {
            return text == null ? mixed.text() : text;
        }
        // Servers say so of everything, but there is nothing in it that could be wrong.
        boolean western = WesternText.CHARSET.equals(server) || WesternText.CHARSET.equals(page);
        text = western ? LabelledText.of(bytes, WesternText.CHARSET) : null;
        return text == null ? EncodingGuess.text(bytes, markup) : text;
    }

    private static @Nullable String labelled(byte[] bytes, @Nullable Charset label) {
        return label == null
                        || label.equals(WesternText.CHARSET)
                        || label.equals(StandardCharsets.UTF_8)
                ? null
                : LabelledText.of(bytes, label);
    }

    private static @Nullable Charset declared(byte[] bytes) {
        int end = Math.min(bytes.length, DECLARED_WITHIN);
        String head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        while (declared.find()) {
            Charset charset = EncodingLabel.meaning(declared.group(1));
            if (charset != null) {
                return charset;
            }
        }
        return null;
    }
}
