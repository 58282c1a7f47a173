package org.demarche.extract.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.domain.Agreement;
import org.demarche.domain.Clause;
import org.demarche.domain.Mention;
import org.demarche.domain.Modality;
import org.demarche.domain.Span;
import org.demarche.domain.Stance;
import org.demarche.domain.Statement;
import org.demarche.extract.text.Document;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds what statements do with the agreements and clauses that they, or the words that report
/// them, name: invoke, reaffirm, interpret, call broken or want to change them. For one document.
public final class StanceFinder {
    private final Document document;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final StancePhrases phrases;

    /// @param mentions of agreements and clauses, in the order of the text
    public StanceFinder(Document document, List<Mention> mentions) {
        this.document = document;
        tokens = document.tokens();
        this.mentions = mentions;
        phrases = new StancePhrases(document, mentions);
    }

    /// The statements with their stances.
    public List<Said> with(List<Said> said) {
        List<Statement> statements = said.stream().map(Said::statement).toList();
        Map<Integer, List<Stance>> found = new TreeMap<>();
        for (Mention mention : mentions) {
            int index = nearest(mention.span(), statements);
            Stance stance = index < 0 ? null : stance(mention, statements.get(index));
            if (stance != null) {
                add(found.computeIfAbsent(index, _ -> new ArrayList<>()), stance);
            }
        }
        List<Said> all = new ArrayList<>(said);
        found.forEach((i, stances) -> all.set(i, said.get(i).with(stances)));
        return List.copyOf(all);
    }

    /// The shortest statement whose words name it, else the nearest of its sentence; -1 if none.
    private int nearest(Span span, List<Statement> statements) {
        Span sentence = document.sentenceOf(tokens.at(span.begin())).span();
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < statements.size(); i++) {
            Span content = statements.get(i).content();
            long far = content.contains(span) ? 0 : distance(content, span);
            boolean beside = sentence.overlaps(content) && !content.overlaps(span);
            long weight = (far << Integer.SIZE) + content.length();
            if ((far == 0 || beside) && weight < least) {
                best = i;
                least = weight;
            }
        }
        return best;
    }

    private static long distance(Span content, Span span) {
        return span.begin() >= content.end()
                ? span.begin() - content.end() + 1L
                : content.begin() - span.end() + 1L;
    }

    private @Nullable Stance stance(Mention mention, Statement statement) {
        StancePhrase phrase =
                statement.modality() == Modality.DENIED
                        ? null
                        : phrases.governing(mention, statement);
        Span condition = statement.condition();
        return phrase == null
                        || condition != null && condition.contains(tokens.begin(phrase.first()))
                ? null
                : new Stance(phrase.kind(), mention.refersTo());
    }

    /// Each once; of "Article 2 of the treaty" only the article.
    private static void add(List<Stance> stances, Stance stance) {
        if (stances.stream().noneMatch(s -> s.kind() == stance.kind() && covers(s, stance))) {
            stances.removeIf(s -> s.kind() == stance.kind() && covers(stance, s));
            stances.add(stance);
        }
    }

    private static boolean covers(Stance finer, Stance other) {
        return finer.target().id().equals(other.target().id())
                || finer.target() instanceof Clause clause
                        && other.target() instanceof Agreement whole
                        && clause.agreement().equals(whole.slug());
    }
}
