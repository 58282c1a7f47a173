package org.demarche.extract.statements;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.demarche.domain.Act;
import org.demarche.domain.Form;
import org.demarche.domain.Mention;
import org.demarche.domain.Span;
import org.demarche.domain.StanceKind;
import org.demarche.domain.Statement;
import org.demarche.extract.grammar.SubjectGrammar;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Sentence;
import org.demarche.language.Category;
import org.demarche.language.Complementizer;
import org.demarche.language.LexicalEntry;
import org.demarche.language.ModalityWord;
import org.demarche.language.SmallWord;
import org.demarche.language.StanceSign;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the phrase that governs the name of an agreement or clause: the nearest before it with no
/// other clause between, else one right behind it. For one document.
final class StancePhrases {
    private static final int REACH = 8;
    private static final int REACH_BEHIND = 4;
    private static final int WISH_REACH = 10;
    private static final int NEGATION_REACH = 3;
    private static final Set<SmallWord> DIVIDERS =
            Set.of(SmallWord.RELATIVE, SmallWord.BUT, SmallWord.SUBORDINATOR);
    private static final Set<Act> ASKING = Set.of(Act.APPEAL, Act.REQUEST, Act.THREATEN);

    private final Document document;
    private final Tokens tokens;
    private final BitSet named = new BitSet();

    StancePhrases(Document document, List<Mention> mentions) {
        this.document = document;
        tokens = document.tokens();
        for (Mention mention : mentions) {
            named.set(tokens.at(mention.span().begin()), tokens.at(mention.span().end()));
        }
    }

    /// The phrase by which the statement takes up what is mentioned, null if there is none.
    @Nullable StancePhrase governing(Mention mention, Statement statement) {
        int first = tokens.at(mention.span().begin());
        int end = tokens.at(mention.span().end());
        Sentence sentence = document.sentenceOf(first);
        int low = from(sentence, mention.span(), statement);
        StancePhrase behind = behind(first, end, sentence.end(), low, statement);
        return behind != null ? behind : before(first, low, statement);
    }

    /// The first token that can govern the mention: of a quotation only what stands within it.
    private int from(Sentence sentence, Span mention, Statement statement) {
        boolean quoted = statement.content().contains(mention) && statement.form() == Form.DIRECT;
        return quoted
                ? Math.max(sentence.first(), tokens.at(statement.content().begin()))
                : sentence.first();
    }

    private @Nullable StancePhrase before(int mention, int low, Statement statement) {
        int free = 0;
        for (int i = mention - 1; i >= low && free < REACH; i--) {
            Hit hit = stance(i);
            if (hit != null && hit.end() <= mention) {
                LexicalEntry entry = hit.word(Category.STANCE);
                return entry != null && !entry.has(Trait.SIDE_AFTER)
                        ? phrase(hit, entry, low, statement)
                        : null;
            }
            if (isDivided(i)) {
                return null;
            }
            free += named.get(i) ? 0 : 1;
        }
        return null;
    }

    private @Nullable StancePhrase behind(
            int first, int mention, int to, int low, Statement statement) {
        int free = 0;
        for (int i = mention; i < to && free < REACH_BEHIND; i++) {
            Hit hit = stance(i);
            if (hit != null) {
                LexicalEntry entry = hit.word(Category.STANCE);
                boolean fits =
                        entry != null && entry.has(Trait.SIDE_AFTER) && !isGoverned(first, low);
                return entry != null && fits ? phrase(hit, entry, low, statement) : null;
            }
            if (isDivided(i)) {
                return null;
            }
            free += named.get(i) ? 0 : 1;
        }
        return null;
    }

    private boolean isGoverned(int token, int low) {
        boolean clause =
                token > low
                        && document.entryAt(token - 1, Category.COMPLEMENTIZER) != null
                        && !document.isSmall(
                                token - 1, Set.of(SmallWord.RECIPIENT, SmallWord.TARGET));
        return !clause && new SubjectGrammar(document).isGoverned(token, low);
    }

    /// The longest phrase that begins at the token and tells a stance.
    private @Nullable Hit stance(int token) {
        for (Hit hit : document.hits().get(token)) {
            LexicalEntry entry = hit.word(Category.STANCE);
            if (entry != null && !entry.is(StanceSign.WISH)) {
                return hit;
            }
        }
        return null;
    }

    private boolean isDivided(int token) {
        LexicalEntry that = document.entryAt(token, Category.COMPLEMENTIZER);
        return ",.;:!?".contains(tokens.word(token))
                || that != null && that.is(Complementizer.THAT)
                || document.isSmall(token, DIVIDERS);
    }

    private @Nullable StancePhrase phrase(
            Hit hit, LexicalEntry entry, int low, Statement statement) {
        StanceKind kind = entry.as(StanceKind.class);
        boolean wish = isWished(hit.first(), low) || ASKING.contains(statement.act());
        boolean fits =
                !(entry.has(Trait.NEEDS_WISH) && !wish)
                        && !(entry.has(Trait.NEEDS_OWN) && ASKING.contains(statement.act()))
                        && (kind == StanceKind.INTERPRETS || !isNegated(hit.first(), low));
        return fits ? new StancePhrase(kind, hit.first()) : null;
    }

    private boolean isWished(int token, int low) {
        for (int i = token - 1; i >= Math.max(low, token - WISH_REACH); i--) {
            LexicalEntry modality = document.entryAt(i, Category.MODALITY);
            if (modality != null && modality.is(ModalityWord.PLANNED)) {
                return true;
            }
            for (Hit hit : document.hits().get(i)) {
                LexicalEntry entry = hit.word(Category.STANCE);
                if (entry != null && entry.is(StanceSign.WISH)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNegated(int token, int low) {
        for (int i = token - 1; i >= Math.max(low, token - NEGATION_REACH); i--) {
            LexicalEntry entry = document.entryAt(i, Category.MODALITY);
            if (isDivided(i)) {
                return false;
            }
            if (entry != null && (entry.is(ModalityWord.NEGATED) || isDenial(entry))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDenial(LexicalEntry entry) {
        return entry.is(ModalityWord.DENIED);
    }
}
