package org.demarche.extract.text;

import java.text.Normalizer;
import java.util.Locale;

/// The part of an IRI that is made of a name: plain small letters, digits and hyphens.
public final class Slug {
    private Slug() {}

    /// The slug of a name; of a name without Latin letters the letters themselves.
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.append(c);
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && "'’‘`.".indexOf(c) < 0) {
                gap = true;
            }
        }
        return slug.isEmpty() ? "x" : slug.toString();
    }
}
