package org.demarche.read.export;

import java.io.IOException;
import java.io.InputStream;
import org.demarche.read.content.Beginning;
import org.demarche.read.content.ContentKind;
import org.demarche.read.content.ContentOpener;
import org.demarche.read.content.Contents;
import org.demarche.read.content.Origin;
import org.demarche.read.record.ArticleField;
import org.demarche.read.record.FieldNames;

/// JSON in which the articles do not stand one a line.
public final class JsonRecordsKind implements ContentKind {
    @Override
    public boolean isOf(Beginning beginning) {
        String text = beginning.text();
        if (text.startsWith("[")) {
            String rest = text.substring(1).stripLeading();
            return rest.startsWith("{") || rest.startsWith("[{");
        }
        return text.startsWith("{")
                && text.substring(1).stripLeading().startsWith("\"")
                && !hasOneALine(text);
    }

    /// Whether an object ends with its line, or does not where the next line begins another.
    private static boolean hasOneALine(String text) {
        int depth = 0;
        int quote = -1;
        String key = "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return next(text, i) == '{';
            }
            if (c == '\\' && quote >= 0) {
                i++;
            } else if (c == '"') {
                if (quote >= 0 && depth == 1) {
                    key = text.substring(quote + 1, i);
                }
                quote = quote >= 0 ? -1 : i;
            } else if (quote < 0) {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                if (depth == 2 && (c == '[' || c == '{') && mayBeList(key, text, i)) {
                    return false;
                }
                if (depth <= 0) {
                    int after = text.indexOf('\n', i);
                    String rest = after < 0 ? text.substring(i + 1) : text.substring(i + 1, after);
                    return !rest.contains("{");
                }
            }
        }
        return true;
    }

    private static boolean mayBeList(String key, String text, int at) {
        FieldNames names = FieldNames.BUNDLED;
        if (text.charAt(at) == '{') {
            return names.means(key, ArticleField.LIST);
        }
        return next(text, at) == '{' && (names.means(key, ArticleField.LIST) || !names.knows(key));
    }

    /// The first character behind a place that is no blank, NUL for none.
    private static char next(String text, int at) {
        int i = at + 1;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i < text.length() ? text.charAt(i) : 0;
    }

    @Override
    public Contents open(Origin origin, InputStream in, ContentOpener opener) throws IOException {
        return new JsonRecords(origin, in);
    }
}
