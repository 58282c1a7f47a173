package org.demarche.graph.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.demarche.domain.Article;

/// The path of an article's IRI: the words of its address with a hash of it, or a hash of its text.
final class ArticleName {
    private static final int READABLE = 80;
    private static final int ADDRESS_DIGITS = 12;
    private static final int TEXT_DIGITS = 16;

    private ArticleName() {}

    static String of(Article article) {
        String url = article.url();
        return url == null || url.isBlank()
                ? "article/" + hash(article.body().original(), TEXT_DIGITS)
                : "article/" + readable(url) + hash(url, ADDRESS_DIGITS);
    }

    private static String readable(String url) {
        int scheme = url.indexOf("://");
        int begin = scheme < 0 ? 0 : scheme + 3;
        StringBuilder words = new StringBuilder(READABLE + 1);
        for (int i = begin; i < url.length() && words.length() < READABLE; i++) {
            char c = url.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                words.append((char) (c + 'a' - 'A'));
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.') {
                words.append(c);
            } else if (c == '?' || c == '#') {
                break;
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != '-') {
                words.append('-');
            }
        }
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '-') {
            words.append('-');
        }
        return words.toString();
    }

    private static String hash(String text, int digits) {
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, digits / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
