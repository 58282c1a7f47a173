package org.demarche.read.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Bytes become text, by the mark at their beginning, what is said of them, or what they look like.
public final class TextEncoding {
    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([-\\w:.]+)");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int DECLARED_WITHIN = 4096;
    private static final int SURE = 40;

    private TextEncoding() {}

    /// Plain text: UTF-8, or what the bytes clearly are in another encoding.
    public static Decoded plain(byte[] bytes, @Nullable Charset said) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return strictly(bytes, marked);
        }
        Decoded decoded = strictly(bytes, said == null ? StandardCharsets.UTF_8 : said);
        if (decoded instanceof Decoded.Broken && said == null && SingleByte.fits(bytes)) {
            return strictly(bytes, WINDOWS);
        }
        return decoded;
    }

    /// A page: broken bytes become replacement characters.
    public static String page(byte[] bytes, @Nullable Charset said) {
        Charset marked = marked(bytes);
        if (marked == null) {
            marked = said == null ? declared(bytes) : said;
        }
        if (marked == null) {
            marked = guessed(bytes);
        }
        return unmarked(new String(bytes, marked));
    }

    /// A first look at bytes that may be cut anywhere.
    public static String sketch(byte[] bytes) {
        Charset marked = marked(bytes);
        return unmarked(new String(bytes, marked == null ? StandardCharsets.ISO_8859_1 : marked))
                .replaceFirst("^\u00EF\u00BB\u00BF", "");
    }

    /// The bytes in one encoding, or where they break it.
    public static Decoded strictly(byte[] bytes, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        return result.isError()
                ? new Decoded.Broken(in.position())
                : new Decoded.Whole(unmarked(out.flip().toString()));
    }

    /// The charset of a name, null if nobody knows it.
    public static @Nullable Charset named(@Nullable String name) {
        try {
            return name == null ? null : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        int end = Math.min(bytes.length, DECLARED_WITHIN);
        String head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return null;
        }
        Charset charset = named(declared.group(1));
        // Latin-1 on the web means its superset, and what could be read to say UTF-16 was not.
        if (charset == null || charset.name().startsWith("UTF-16")) {
            return null;
        }
        return charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset;
    }

    private static Charset guessed(byte[] bytes) {
        if (strictly(bytes, StandardCharsets.UTF_8) instanceof Decoded.Whole) {
            return StandardCharsets.UTF_8;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        CharsetMatch match = detector.setText(bytes).detect();
        Charset charset =
                match == null || match.getConfidence() < SURE ? null : named(match.getName());
        return charset == null ? WINDOWS : charset;
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
