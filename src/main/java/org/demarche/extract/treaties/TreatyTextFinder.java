package org.demarche.extract.treaties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.Clause;
import org.demarche.domain.Confidence;
import org.demarche.domain.LifeCycleAct;
import org.demarche.domain.Mention;
import org.demarche.domain.Modality;
import org.demarche.domain.Names;
import org.demarche.domain.Organization;
import org.demarche.domain.Party;
import org.demarche.domain.Span;
import org.demarche.domain.State;
import org.demarche.extract.agreements.Agreements;
import org.demarche.extract.citations.AgreementWords;
import org.demarche.extract.evidence.Evidence;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Slug;
import org.demarche.language.Category;
import org.jspecify.annotations.Nullable;

/// Reads a document that is the text of a treaty: one agreement with all its articles and their
/// paragraphs.
public final class TreatyTextFinder {
    /// Articles of less of the text are quoted in something else.
    private static final double SHARE = 0.3;

    private static final int MANY = 4;
    private static final int LONG_NAME = 80;
    private static final Confidence SURE = Evidence.NAMED_AGREEMENT.confidence();

    private final Document document;
    private final AgreementWords words;
    private final List<Mention> dates;

    /// @param dates the dates that the document names
    public TreatyTextFinder(Document document, AgreementWords words, List<Mention> dates) {
        this.document = document;
        this.words = words;
        this.dates = dates;
    }

    /// The treaty and where its text names its own articles, other agreements and theirs; null if
    /// the document is no treaty.
    public @Nullable Agreements treaty() {
        TreatyOutline outline = new TreatyOutline(document);
        List<TreatyOutline.Part> parts = outline.parts();
        if (parts.isEmpty()) {
            return null;
        }
        Span all = parts.getFirst().span().cover(parts.getLast().span());
        TreatyTitle title = TreatyTitle.of(document, words, outline.begin());
        AgreementKind kind = title.kind();
        if (kind == null || all.length() < SHARE * document.text().length()) {
            return null;
        }
        int articles = document.tokens().at(all.begin());
        List<Party> parties =
                new TreatyParties(document, words)
                        .parties(0, title.end(), articles, document.tokens().at(all.end()));
        TreatySigning signing = TreatySigning.of(document, dates, articles);
        Agreement known = title.known();
        String name = title.words().isEmpty() ? name(kind, parties) : title.words();
        String slug = known == null ? slug(title, kind, parties, name, signing) : known.slug();
        Set<Integer> headings = new HashSet<>();
        parts.forEach(p -> headings.add(p.span().begin()));
        TreatyCitations citations = new TreatyCitations(document, slug, headings);
        TreatyClauses reader = new TreatyClauses(document, words, slug, parties, citations);
        List<Clause> clauses = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>(citations.mentions());
        for (TreatyOutline.Part part : parts) {
            List<Clause> article = reader.clauses(part);
            clauses.addAll(article);
            mentions.add(new Mention(reader.heading(part), article.getFirst()));
        }
        mentions.sort(Comparator.comparing(Mention::span));
        Agreement treaty =
                new Agreement(
                        slug,
                        known == null ? Names.of(name, document.pack().code()) : known.names(),
                        known == null ? List.of() : known.sameAs(),
                        kind,
                        parties.isEmpty() && known != null ? known.parties() : parties,
                        signing.on(),
                        signing.at(),
                        signing.on() == null ? null : AgreementStatus.SIGNED,
                        acts(signing, parties),
                        List.copyOf(title.topics().values()),
                        0,
                        clauses,
                        List.of(new Span(0, all.end())),
                        SURE);
        return new Agreements(List.of(treaty), mentions, List.of());
    }

    private static List<LifeCycleAct> acts(TreatySigning signing, List<Party> parties) {
        return signing.words() == null
                ? List.of()
                : List.of(
                        new LifeCycleAct(
                                AgreementStatus.SIGNED,
                                Modality.ASSERTED,
                                parties,
                                signing.on(),
                                List.of(signing.words()),
                                Evidence.STEP_IN_TEXT.confidence()));
    }

    /// For a text without a title.
    private String name(AgreementKind kind, List<Party> parties) {
        List<String> all = new ArrayList<>();
        parties.forEach(p -> all.add(p.names().in(document.pack().code())));
        usualNoun(kind).ifPresent(all::add);
        return String.join(" – ", all);
    }

    /// What the language calls such an agreement, first of all.
    private Optional<String> usualNoun(AgreementKind kind) {
        return document.pack().entries(Category.AGREEMENT_NOUN).stream()
                .filter(entry -> entry.value().equals(kind.name()))
                .map(entry ->
                        entry.form().substring(0, 1).toUpperCase(Locale.ROOT)
                                + entry.form().substring(1))
                .findFirst();
    }

    private String slug(
            TreatyTitle title,
            AgreementKind kind,
            List<Party> parties,
            String name,
            TreatySigning signing) {
        List<String> slug = new ArrayList<>();
        if (parties.size() < 2 || parties.size() > MANY) {
            String plain = Slug.of(name);
            int cut = plain.length() > LONG_NAME ? plain.lastIndexOf('-', LONG_NAME) : -1;
            slug.add(cut > 0 ? plain.substring(0, cut) : plain);
            if (title.words().isEmpty()) {
                slug.add(Integer.toHexString(document.text().hashCode()));
            }
        } else {
            Set<String> codes = new TreeSet<>();
            parties.forEach(p -> codes.add(code(p)));
            slug.addAll(codes);
            slug.add(kind.name().toLowerCase(Locale.ROOT));
            slug.addAll(new TreeSet<>(title.topics().keySet()));
        }
        if (signing.on() != null) {
            slug.add(Integer.toString(signing.on().year()));
        }
        return String.join("-", slug);
    }

    private static String code(Party party) {
        return switch (party) {
            case State state -> state.code();
            case Organization organization -> organization.slug();
        };
    }
}
