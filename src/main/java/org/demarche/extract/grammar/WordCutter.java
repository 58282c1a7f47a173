package org.demarche.extract.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.extract.text.Run;
import org.demarche.language.Category;
import org.demarche.language.CliticKind;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;

/// Makes the words of a grammar out of tokens: abbreviations, numbers and doubled words are one,
/// clitics are words of their own. Shared by all threads.
final class WordCutter {
    private static final int LEAST_HOST = 3;

    private final Map<String, CliticKind> clitics = new HashMap<>();
    private final List<String> endings = new ArrayList<>();

    WordCutter(LanguagePack pack) {
        for (LexicalEntry entry : pack.entries(Category.CLITIC)) {
            CliticKind kind = entry.as(CliticKind.class);
            clitics.put(entry.form(), kind);
            if (kind == CliticKind.ENDING) {
                endings.add(entry.form());
            }
        }
    }

    /// A word and the token with which it begins.
    record CutWord(String form, int token) {}

    /// The words of a run of tokens, in order.
    ///
    /// @param atoms what is one word, in order
    List<CutWord> words(Tokens tokens, Run run, List<Atom> atoms) {
        List<CutWord> words = new ArrayList<>();
        int token = run.first();
        int next = 0;
        while (token < run.end()) {
            while (next < atoms.size() && atoms.get(next).run().first() < token) {
                next++;
            }
            Atom atom = next < atoms.size() ? atoms.get(next) : null;
            if (atom != null && atom.run().first() == token && atom.run().end() <= run.end()) {
                words.add(new CutWord(atom.form(), token));
                token = atom.run().end();
            } else {
                token = cut(tokens, token, run.end(), words);
            }
        }
        return words;
    }

    /// Adds what begins at a token and tells the next one.
    private int cut(Tokens tokens, int token, int limit, List<CutWord> words) {
        int end = glued(tokens, token, limit);
        if (end > token + 1) {
            words.add(new CutWord(joined(tokens, token, end), token));
            return end;
        }
        int apart = apart(tokens, token, limit, words);
        if (apart > token) {
            return apart;
        }
        if (tokens.isWord(token)) {
            String ending = ending(tokens.lower(token));
            if (!ending.isEmpty()) {
                String word = tokens.word(token);
                words.add(new CutWord(word.substring(0, word.length() - ending.length()), token));
                words.add(new CutWord(ending, token));
                return token + 1;
            }
        }
        words.add(new CutWord(plain(tokens.word(token)), token));
        return token + 1;
    }

    /// The end of an abbreviation ("U.S."), a number ("1,000") or a doubled word.
    private static int glued(Tokens tokens, int token, int limit) {
        int end = token + 1;
        if (tokens.isNumber(token)) {
            while (end + 1 < limit
                    && (tokens.is(end, '.') || tokens.is(end, ',') || tokens.is(end, ':'))
                    && tokens.isGlued(end)
                    && tokens.isGlued(end + 1)
                    && tokens.isNumber(end + 1)) {
                end += 2;
            }
            return end;
        }
        if (!tokens.isWord(token)) {
            return end;
        }
        if (tokens.word(token).length() == 1 && tokens.isCapitalised(token)) {
            while (end + 1 < limit
                    && tokens.is(end, '.')
                    && tokens.isGlued(end)
                    && tokens.isGlued(end + 1)
                    && tokens.isWord(end + 1)
                    && tokens.word(end + 1).length() == 1) {
                end += 2;
            }
            boolean dot = end < limit && tokens.is(end, '.') && tokens.isGlued(end);
            return dot && (end > token + 1 || end + 1 < limit) ? end + 1 : end;
        }
        boolean doubled =
                end + 1 < limit
                        && tokens.is(end, '-')
                        && tokens.isGlued(end)
                        && tokens.isGlued(end + 1)
                        && tokens.word(token).length() >= LEAST_HOST
                        && tokens.lower(end + 1).startsWith(tokens.lower(token));
        return doubled ? end + 2 : end;
    }

    private static String joined(Tokens tokens, int first, int end) {
        StringBuilder word = new StringBuilder();
        for (int i = first; i < end; i++) {
            word.append(tokens.word(i));
        }
        return word.toString();
    }

    /// Adds a clitic behind an apostrophe, and the word before it if it lost a letter to it; the
    /// token behind, or `token` if none stands here.
    private int apart(Tokens tokens, int token, int limit, List<CutWord> words) {
        if (token + 1 >= limit || !tokens.isWord(token) && !tokens.isApostrophe(token)) {
            return token;
        }
        if (tokens.isApostrophe(token)) {
            String form = "'" + tokens.lower(token + 1);
            if (tokens.isGlued(token)
                    && tokens.isGlued(token + 1)
                    && clitics.get(form) == CliticKind.APART) {
                words.add(new CutWord(form, token));
                return token + 2;
            }
            return token;
        }
        if (token + 2 < limit
                && tokens.isApostrophe(token + 1)
                && tokens.isGlued(token + 1)
                && tokens.isGlued(token + 2)) {
            String word = tokens.word(token);
            int last = word.length() - 1;
            String form = tokens.lower(token).substring(last) + "'" + tokens.lower(token + 2);
            if (last > 0 && clitics.get(form) == CliticKind.APART) {
                words.add(new CutWord(word.substring(0, last), token));
                words.add(new CutWord(form, token + 1));
                return token + 3;
            }
        }
        return token;
    }

    private String ending(String lower) {
        if (clitics.get(lower) != CliticKind.WHOLE) {
            for (String ending : endings) {
                if (lower.endsWith(ending) && lower.length() >= ending.length() + LEAST_HOST) {
                    return ending;
                }
            }
        }
        return "";
    }

    /// Curved marks are written straight, as treebanks have them.
    private static String plain(String word) {
        return switch (word) {
            case "“", "”", "„" -> "\"";
            case "‘", "’" -> "'";
            case "–", "—" -> "-";
            default -> word;
        };
    }
}
