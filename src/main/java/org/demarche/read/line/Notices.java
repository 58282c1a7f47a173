package org.demarche.read.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.demarche.language.Category;
import org.demarche.language.LanguagePacks;
import org.demarche.language.LexicalEntry;
import org.demarche.language.NoticeWord;
import org.jspecify.annotations.Nullable;

/// Knows paragraphs in which a site speaks to its reader of consent, registration, subscription or
/// letters. All packs count. Shared by all threads.
public final class Notices {
    private static final int LONGEST = 1_500;
    private static final int FEW_WORDS = 4;
    private static final int OFFERED = 60;

    private final Map<String, List<LexicalEntry>> byFirst = new HashMap<>();

    public Notices(LanguagePacks packs) {
        Map<String, List<LexicalEntry>> all = byFirst;
        packs.all().stream()
                .flatMap(p -> p.entries(Category.NOTICE).stream())
                .forEach(e -> all.computeIfAbsent(first(e.form()), _ -> new ArrayList<>()).add(e));
    }

    private static String first(String form) {
        int end = 0;
        while (end < form.length() && isWord(form.charAt(end))) {
            end++;
        }
        return form.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /// Whether it is one: it says so plainly, or it speaks to the reader and names two things of
    /// such notices. A long paragraph needs more of them.
    public boolean isOne(TextLine line) {
        String text = line.text();
        if (line.words() < FEW_WORDS || text.length() > LONGEST) {
            return false;
        }
        String small = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        Map<Enum<?>, Integer> found = new HashMap<>();
        for (int i = 0; i < small.length(); i++) {
            if (isWord(small.charAt(i)) && (i == 0 || !isWord(small.charAt(i - 1)))) {
                LexicalEntry entry = at(small, i);
                if (entry != null) {
                    found.merge(Objects.requireNonNull(entry.meaning()), 1, Integer::sum);
                    i += entry.form().length() - 1;
                }
            }
        }
        int plain = found.getOrDefault(NoticeWord.PLAIN, 0);
        int data = found.getOrDefault(NoticeWord.DATA, 0);
        int offers = found.getOrDefault(NoticeWord.OFFER, 0);
        boolean spoken = found.containsKey(NoticeWord.READER);
        return (plain > 0 && line.words() <= OFFERED && (spoken || line.words() <= OFFERED / 2))
                || (spoken && data + plain >= 2 + line.words() / OFFERED)
                || (spoken && offers + plain >= 2 && line.words() <= OFFERED);
    }

    /// The longest phrase there.
    private @Nullable LexicalEntry at(String small, int from) {
        int end = from;
        while (end < small.length() && isWord(small.charAt(end))) {
            end++;
        }
        LexicalEntry best = null;
        for (LexicalEntry entry : byFirst.getOrDefault(small.substring(from, end), List.of())) {
            String form = entry.form().toLowerCase(Locale.ROOT);
            int to = from + form.length();
            boolean fits =
                    small.startsWith(form, from)
                            && (to >= small.length() || !isWord(small.charAt(to)));
            if (fits && (best == null || best.form().length() < form.length())) {
                best = entry;
            }
        }
        return best;
    }
}
