package org.demarche.extract.offices;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.OrganKind;
import org.demarche.domain.Organization;
import org.demarche.domain.Place;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.domain.World;
import org.demarche.domain.names.Label;
import org.demarche.domain.names.Names;
import org.demarche.extract.names.Naming;
import org.demarche.extract.names.Namings;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.OwnerEnding;
import org.demarche.extract.text.Sense;
import org.demarche.extract.text.Slug;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.language.SmallWord;
import org.demarche.nlp.NameType;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the institutions that every state has, together with the state: "Kementerian Luar Negeri
/// Rusia", "Russia's Foreign Ministry". A government is the state itself.
final class InstitutionFinder {
    private static final String GOVERNMENT = "government";
    private static final double WITH_STATE = 0.95;
    private static final double ALONE = 0.75;
    private static final double COMMON = 0.7;
    private static final int NEAR = 3;

    private final Document document;
    private final Tokens tokens;
    private final Map<String, OrganKind> kinds = new HashMap<>();

    InstitutionFinder(Document document, World world) {
        this.document = document;
        tokens = document.tokens();
        world.institutionKinds().forEach(k -> kinds.put(k.slug(), k));
    }

    /// The names with those that are part of an institution's name made into it.
    List<Naming> withInstitutions(List<Naming> namings) {
        Namings all = new Namings(tokens.size(), namings);
        List<Naming> institutions = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            Hit hit = document.wordAt(token, Category.INSTITUTION);
            if (hit != null) {
                Naming institution = institution(hit, all);
                if (institution != null) {
                    institutions.add(institution);
                    token = institution.end() - 1;
                }
            }
        }
        BitSet taken = new BitSet(tokens.size());
        institutions.forEach(i -> taken.set(i.first(), i.end()));
        List<Naming> result = new ArrayList<>(institutions);
        for (Naming naming : namings) {
            int next = taken.nextSetBit(naming.first());
            if (next < 0 || next >= naming.end()) {
                result.add(naming);
            }
        }
        return result;
    }

    private @Nullable Naming institution(Hit hit, Namings namings) {
        LexicalEntry entry = hit.word(Category.INSTITUTION);
        Naming covering = namings.at(hit.first());
        if (entry == null
                || (covering != null
                        && (covering.end() > hit.end() || covering.first() < hit.first())
                        && !covers(hit, covering)
                        && stateWithin(hit, covering) == null)) {
            return null;
        }
        Naming within = stateWithin(hit, covering);
        Naming after = within != null ? within : state(namings.at(afterGenitive(hit.end())));
        Naming before = state(namings.at(OwnerEnding.before(document, hit.first() - 1)));
        Naming state = after != null ? after : before;
        if (entry.value().equals(GOVERNMENT)) {
            return null;
        }
        if (isSameKnown(covering, hit, state)) {
            return null;
        }
        boolean capitalised = tokens.isCapitalised(hit.first());
        Naming place = capitalised && state == null ? place(namings, hit) : null;
        if (place != null) {
            return ofPlace(Math.min(hit.first(), place.first()), Math.max(hit.end(), place.end()));
        }
        if (state == null && opensSentence(hit)) {
            return null;
        }
        boolean common = !capitalised && (state == null || state.role() != Sense.NameRole.DEMONYM);
        if (common
                && (state != null
                        || !isStates(entry.value())
                        || !isOfficial(hit)
                        || WhoseOffice.pointsBack(document, hit.first()) != null)) {
            return null;
        }
        int first = state != null && state == before ? state.first() : hit.first();
        int end = state != null && state == after ? state.end() : hit.end();
        State of = state == null || !(state.referent() instanceof State s) ? null : s;
        return new Naming(
                first,
                end,
                NameType.ORGANIZATION,
                organization(entry, of, document.words(document.span(first, end))),
                Sense.NameRole.LABEL,
                of == null ? Rule.INSTITUTION_ALONE : Rule.INSTITUTION_WITH_STATE,
                of != null ? WITH_STATE : capitalised ? ALONE : COMMON);
    }

    /// The names with the state from the setting for institutions that stand without; those written
    /// like common words, of which no state can be told, are none.
    List<Naming> withStates(List<Naming> namings, Setting setting) {
        List<Naming> result = new ArrayList<>();
        for (Naming naming : namings) {
            if (naming.referent() instanceof Organization organ
                    && (naming.confidence() == ALONE || naming.confidence() == COMMON)
                    && organ.kind() != null
                    && organ.kind().equals(organ.slug())) {
                Setting.Guess guess = isStates(organ.kind()) ? setting.at(naming.first()) : null;
                if (guess != null) {
                    result.add(naming.of(of(organ, guess.state())));
                } else if (naming.confidence() == ALONE) {
                    result.add(naming);
                }
            } else {
                result.add(naming);
            }
        }
        return result;
    }

    /// Whether a cue or a title stands right beside it.
    private boolean isOfficial(Hit hit) {
        boolean before = false;
        for (int i = Math.max(0, hit.first() - NEAR); i < hit.first() && !before; i++) {
            before =
                    endsAt(i, Category.OFFICE, hit.first())
                            || endsAt(i, Category.REPORT_VERB, hit.first());
        }
        return before
                || hit.end() < tokens.size()
                        && (document.wordAt(hit.end(), Category.OFFICE) != null
                                || document.wordAt(hit.end(), Category.REPORT_VERB) != null);
    }

    private boolean endsAt(int token, Category category, int end) {
        Hit hit = document.wordAt(token, category);
        return hit != null && hit.end() == end;
    }

    private boolean isStates(String kind) {
        OrganKind of = kinds.get(kind);
        return of != null && of.owner() == OrganKind.ActorClass.STATE;
    }

    private Organization of(Organization organ, State state) {
        String slug = state.code() + "-" + organ.slug();
        return new Organization(
                slug, organ.names(), List.of(), organ.kind(), state.id(), List.of());
    }

    /// Whether the dictionaries know the very institution, and the text gives it no other state.
    private static boolean isSameKnown(@Nullable Naming covering, Hit hit, @Nullable Naming state) {
        return covering != null
                && covering.isKnown()
                && covering.first() == hit.first()
                && covering.end() == hit.end()
                && covering.referent() instanceof Organization known
                && (state == null
                        || state.referent() instanceof State s && s.id().equals(known.partOf()));
    }

    /// A common noun whose capital only begins the sentence.
    private boolean opensSentence(Hit hit) {
        return hit.length() == 1
                && document.sentenceOf(hit.first()).first() == hit.first()
                && document.common().contains(tokens.lower(hit.first()));
    }

    /// The place, other than a state, that stands directly behind or before the institution.
    private @Nullable Naming place(Namings namings, Hit hit) {
        Naming after = place(namings.at(hit.end()));
        if (after != null && after.first() == hit.end() && !document.isParted(hit.end())) {
            return after;
        }
        Naming before = place(namings.at(hit.first() - 1));
        return before != null && !document.isParted(hit.first()) ? before : null;
    }

    private static @Nullable Naming place(@Nullable Naming naming) {
        return naming != null && naming.referent() instanceof Place ? naming : null;
    }

    private Naming ofPlace(int first, int end) {
        String words = document.words(document.span(first, end));
        Organization institution =
                new Organization(
                        Slug.of(words),
                        Names.of(words, document.pack().code()),
                        List.of(),
                        null,
                        null,
                        List.of());
        return new Naming(
                first,
                end,
                NameType.ORGANIZATION,
                institution,
                Sense.NameRole.LABEL,
                Rule.INSTITUTION_ALONE,
                ALONE);
    }

    /// A name that the model found and that has the institution and its state in it.
    private static boolean covers(Hit hit, Naming covering) {
        return covering.type() == NameType.ORGANIZATION
                && covering.first() == hit.first()
                && covering.end() <= hit.end();
    }

    /// The state with which a name ends that the model found and that begins with the institution.
    private @Nullable Naming stateWithin(Hit institution, @Nullable Naming covering) {
        int token = afterGenitive(institution.end());
        if (covering == null
                || covering.isKnown()
                || covering.type() != NameType.ORGANIZATION
                || covering.first() != institution.first()
                || token >= covering.end()) {
            return null;
        }
        for (Hit hit : document.hits().get(token)) {
            if (hit.end() == covering.end()
                    && hit.sense() instanceof Sense.Name(State state, var role)) {
                return new Naming(
                        token, hit.end(), NameType.PLACE, state, role, role.rule(), WITH_STATE);
            }
        }
        return null;
    }

    private static @Nullable Naming state(@Nullable Naming naming) {
        return naming != null && naming.referent() instanceof State ? naming : null;
    }

    private int afterGenitive(int token) {
        int at = token;
        while (document.isSmall(at, SmallWord.GENITIVE)
                || document.isSmall(at, SmallWord.DETERMINER)) {
            at++;
        }
        return at;
    }

    private Organization organization(LexicalEntry entry, @Nullable State of, String words) {
        OrganKind kind = kinds.get(entry.value());
        String slug = (of == null ? "" : of.code() + "-") + entry.value();
        List<Label> labels = new ArrayList<>(List.of(new Label(words, document.pack().code())));
        if (kind != null) {
            for (Label label : kind.names().preferred()) {
                if (!label.language().equals(document.pack().code())) {
                    String whose = of == null ? "" : " (" + of.names().in(label.language()) + ")";
                    labels.add(new Label(label.text() + whose, label.language()));
                }
            }
        }
        return new Organization(
                slug,
                Names.of(labels),
                List.of(),
                kind == null ? null : kind.slug(),
                of == null ? null : of.id(),
                List.of());
    }
}
