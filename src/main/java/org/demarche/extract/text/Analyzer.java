package org.demarche.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.domain.Article;
import org.demarche.domain.Interruption;
import org.demarche.domain.Span;
import org.demarche.domain.World;
import org.demarche.extract.evidence.Calibration;
import org.demarche.language.AbbreviationKind;
import org.demarche.language.Category;
import org.demarche.language.LanguagePack;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.CommonWords;
import org.demarche.nlp.FoundName;
import org.demarche.nlp.NameModel;
import org.demarche.nlp.SentenceSplitter;
import org.demarche.nlp.Tokens;

/// Turns an article into a document: everything that needs no understanding. One a language, shared
/// by all threads.
public final class Analyzer {
    /// Longer lines are cut: some steps take time with the square of a paragraph's length.
    private static final int LONGEST_PARAGRAPH = 20_000;

    /// Characters without a blank; the model of sentences takes time with the square of them.
    private static final int LONGEST_WORD = 1_000;

    /// Tokens; longer sentences are cut, for others take time with the square of their length.
    private static final int LONGEST_SENTENCE = 400;

    private final LanguagePack pack;
    private final Calibration calibration;
    private final Lexicon lexicon;
    private final SentenceSplitter splitter;
    private final NameModel names;
    private final CommonWords common;
    private final QuotationFinder quotations;
    private final Set<String> titles = new HashSet<>();

    public Analyzer(LanguagePack pack, World world, Calibration calibration) {
        this.calibration = calibration;
        this.pack = pack;
        lexicon = Gazetteer.lexicon(pack, world);
        splitter = new SentenceSplitter(pack);
        names = new NameModel(pack);
        common = CommonWords.of(pack);
        quotations = new QuotationFinder(pack);
        for (LexicalEntry entry : pack.entries(Category.ABBREVIATION)) {
            if (entry.is(AbbreviationKind.TITLE)) {
                titles.add(entry.form());
            }
        }
    }

    public Document document(Article article) {
        String text = article.body().flat();
        Tokens tokens = Tokens.of(text);
        List<List<Hit>> hits = hits(lexicon, tokens);
        List<Span> paragraphs = paragraphs(text);
        boolean[] starts = new boolean[tokens.size()];
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Interruption.check();
            sentences(text, tokens, i, paragraphs.get(i), starts, sentences);
        }
        List<int[]> runs = sentences.stream().map(s -> new int[] {s.first(), s.end()}).toList();
        List<FoundName> found = names.names(tokens, runs, starts, classes(tokens, hits));
        return new Document(
                article,
                pack,
                calibration,
                text,
                tokens,
                paragraphs,
                List.copyOf(sentences),
                hits,
                found,
                common,
                new Brackets(tokens));
    }

    private static List<List<Hit>> hits(Lexicon lexicon, Tokens tokens) {
        List<List<Hit>> hits = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            hits.add(lexicon.at(tokens, i));
        }
        return hits;
    }

    /// What the dictionaries say of each token, for the model of names.
    public static String[] classes(Lexicon lexicon, Tokens tokens) {
        return classes(tokens, hits(lexicon, tokens));
    }

    private static String[] classes(Tokens tokens, List<List<Hit>> hits) {
        String[] classes = new String[tokens.size()];
        Arrays.fill(classes, "");
        for (int i = 0; i < classes.length; i++) {
            for (Hit hit : hits.get(i)) {
                String letter = Gazetteer.letter(hit.sense());
                if (!letter.isEmpty()) {
                    for (int t = i; t < hit.end() && classes[t].isEmpty(); t++) {
                        classes[t] = letter;
                    }
                    break;
                }
            }
        }
        return classes;
    }

    /// Lines that are not blank, without the blanks around them; what is too long is cut.
    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            int most = most(text, begin, end);
            boolean cut = most < end;
            end = most;
            int first = begin;
            int last = end;
            while (first < last && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                paragraphs.add(new Span(first, last));
            }
            begin = cut ? end : end + 1;
        }
        return paragraphs;
    }

    /// Where a paragraph ends at the latest: a blank before it is too long, else within a word that
    /// is too long itself.
    private static int most(String text, int begin, int end) {
        int blank = begin;
        for (int i = begin; i < Math.min(end, begin + LONGEST_PARAGRAPH + 1); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                blank = i;
            } else if (i - blank >= LONGEST_WORD) {
                return i;
            }
        }
        boolean whole = end - begin <= LONGEST_PARAGRAPH;
        return whole ? end : blank > begin ? blank : begin + LONGEST_PARAGRAPH;
    }

    private void sentences(
            String text,
            Tokens tokens,
            int paragraph,
            Span span,
            boolean[] starts,
            List<Sentence> sentences) {
        List<Quotation> quoted = quotations.quotations(text, span);
        int begin = -1;
        List<Span> parts =
                splitter.sentences(text.substring(span.begin(), span.end()), span.begin());
        for (int i = 0; i < parts.size(); i++) {
            Span part = parts.get(i);
            int first = tokens.at(part.begin());
            if (first < starts.length) {
                starts[first] = true;
            }
            begin = begin < 0 ? part.begin() : begin;
            int end = part.end();
            boolean last = i + 1 == parts.size();
            if (!last
                    && (isWithin(quoted, end) || continues(text, part, parts.get(i + 1).begin()))) {
                continue;
            }
            Span whole = new Span(begin, last ? Math.max(end, span.end()) : end);
            Run run = new Run(tokens.at(whole.begin()), tokens.at(whole.end()));
            if (!run.isEmpty()) {
                add(tokens, paragraph, run, whole, quoted, sentences);
            }
            begin = -1;
        }
    }

    /// Adds a sentence; one that is too long in parts.
    private static void add(
            Tokens tokens,
            int paragraph,
            Run run,
            Span whole,
            List<Quotation> quoted,
            List<Sentence> sentences) {
        int first = run.first();
        int begin = whole.begin();
        while (first < run.end()) {
            int next = cut(tokens, first, run.end());
            int end = next == run.end() ? whole.end() : tokens.end(next - 1);
            Span part = new Span(begin, end);
            int from = from(quoted, begin);
            List<Quotation> own = quoted.subList(from, Math.max(from, from(quoted, end)));
            sentences.add(
                    new Sentence(
                            sentences.size(),
                            paragraph,
                            new Run(first, next),
                            part,
                            List.copyOf(own)));
            first = next;
            begin = end;
        }
    }

    /// Behind the last semicolon, else comma, of the second half of what is too long, else where
    /// that ends.
    private static int cut(Tokens tokens, int first, int end) {
        if (end - first <= LONGEST_SENTENCE) {
            return end;
        }
        int most = first + LONGEST_SENTENCE;
        for (char mark : new char[] {';', ','}) {
            for (int i = most - 1; i > most - LONGEST_SENTENCE / 2; i--) {
                if (tokens.is(i, mark)) {
                    return i + 1;
                }
            }
        }
        return most;
    }

    /// The first quotation that begins at or behind a place.
    private static int from(List<Quotation> quotations, int at) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).outer().begin() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// None of the quotations of a paragraph is within another.
    private static boolean isWithin(List<Quotation> quotations, int end) {
        int before = from(quotations, end) - 1;
        return before >= 0 && end < quotations.get(before).outer().end();
    }

    /// A small letter begins no sentence, and neither does the name behind a title or an initial.
    private boolean continues(String text, Span part, int next) {
        if (Character.isLowerCase(text.charAt(next))) {
            return true;
        }
        int word = part.end() - 1;
        while (word > part.begin()
                && !Character.isWhitespace(text.charAt(word - 1))
                && text.charAt(word - 1) != '(') {
            word--;
        }
        String last = text.substring(word, part.end());
        boolean initial =
                last.length() == 2
                        && last.charAt(1) == '.'
                        && Character.isUpperCase(last.charAt(0));
        return initial && part.length() > 2 || titles.contains(last);
    }
}
