package org.demarche.read.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Guesses what bytes are that say nothing of themselves: ICU's detector, and what it does not
/// know.
final class EncodingGuess {
    private static final int SURE = 10;
    private static final int ENOUGH = 1 << 16;
    private static final String THAI = "x-windows-874";
    private static final String DOS = "IBM866";
    private static final String RUSSIAN = "KOI8-R";

    /// Has the letters of the Russian one and more of them.
    private static final String UKRAINIAN = "KOI8-U";

    private EncodingGuess() {}

    /// The text of the likeliest encoding in which the bytes make words; null if there is none.
    ///
    /// @param markup whether tags among the words are to be passed over
    static @Nullable String text(byte[] bytes, boolean markup) {
        HighBytes high = new HighBytes(bytes);
        String told =
                high.isThai()
                        ? read(bytes, THAI)
                        : high.isCyrillicOfDos() ? read(bytes, DOS) : null;
        if (told != null) {
            return told;
        }
        if (high.areFew()) {
            String western = WesternText.decode(bytes);
            if (LetterPatterns.arePlausible(western)) {
                return western;
            }
        }
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(markup);
        byte[] sample = bytes.length > ENOUGH ? Arrays.copyOf(bytes, ENOUGH) : bytes;
        for (CharsetMatch match : detector.setText(sample).detectAll()) {
            String text = match.getConfidence() < SURE ? null : read(bytes, match.getName());
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String read(byte[] bytes, String name) {
        Charset charset = EncodingLabel.meaning(name.equals(RUSSIAN) ? UKRAINIAN : name);
        return charset == null || charset.name().startsWith("UTF")
                ? null
                : LabelledText.of(bytes, charset);
    }
}
