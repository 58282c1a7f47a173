package org.demarche.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.AgreementStatus;
import org.demarche.domain.Mention;
import org.demarche.domain.PartialDate;
import org.demarche.domain.Party;
import org.demarche.domain.Place;
import org.demarche.language.Category;
import org.demarche.language.LexicalEntry;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads who proposed, signed, ratified or left an agreement, when and where, out of the sentences
/// that name it: each such phrase goes to the agreement nearest to it.
final class AgreementStepFinder {
    private static final int REACH = 16;
    private static final int FAR = 18;
    private static final int MODAL = 3;

    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;
    private final PartyList partyList;
    private final List<Mention> dates;

    AgreementStepFinder(
            Document document, AgreementWords words, PartyList partyList, List<Mention> dates) {
        this.document = document;
        this.words = words;
        this.partyList = partyList;
        this.dates = dates;
        tokens = document.tokens();
    }

    /// The steps by the naming in whose sentence they stand.
    Map<AgreementNaming, List<AgreementStep>> steps(List<AgreementNaming> namings) {
        Map<AgreementNaming, List<AgreementStep>> steps = new LinkedHashMap<>();
        for (Sentence sentence : document.sentences()) {
            List<AgreementNaming> here =
                    namings.stream()
                            .filter(n ->
                                    n.first() >= sentence.first() && n.first() < sentence.end())
                            .toList();
            int token = here.isEmpty() ? sentence.end() : sentence.first();
            while (token < sentence.end()) {
                Hit hit = document.wordAt(token, Category.AGREEMENT_STATUS);
                token = hit == null ? token + 1 : hit.end();
                AgreementNaming naming = hit == null ? null : nearest(hit, here);
                if (hit != null && naming != null) {
                    for (LexicalEntry entry : entries(hit)) {
                        AgreementStep step = step(hit, entry, naming, sentence);
                        if (step != null) {
                            steps.computeIfAbsent(naming, n -> new ArrayList<>()).add(step);
                        }
                    }
                }
            }
        }
        return steps;
    }

    private List<LexicalEntry> entries(Hit longest) {
        List<LexicalEntry> entries = new ArrayList<>();
        for (Hit hit : document.hits().get(longest.first())) {
            LexicalEntry entry = hit.word(Category.AGREEMENT_STATUS);
            if (entry != null && hit.end() == longest.end()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static @Nullable AgreementNaming nearest(Hit hit, List<AgreementNaming> here) {
        AgreementNaming nearest = null;
        int least = FAR;
        for (AgreementNaming naming : here) {
            if (hit.first() < naming.last() && naming.first() < hit.end()) {
                if (hit.first() >= naming.end()) {
                    return naming;
                }
                continue;
            }
            int distance =
                    naming.first() >= hit.end()
                            ? naming.first() - hit.end()
                            : hit.first() - naming.last() + 1;
            if (distance < least) {
                least = distance;
                nearest = naming;
            }
        }
        return nearest;
    }

    private @Nullable AgreementStep step(
            Hit hit, LexicalEntry entry, AgreementNaming naming, Sentence sentence) {
        if (entry.has("target", "after") && naming.first() < hit.first()) {
            return null;
        }
        String only = entry.attribute("kind");
        if (only != null
                && naming.kind() != AgreementKind.RESOLUTION
                && !AgreementNaming.fits(AgreementKind.valueOf(only), naming.kind())) {
            return null;
        }
        AgreementStatus status = AgreementStatus.valueOf(entry.value());
        String modality = modality(hit, sentence);
        // "before the year 2025 ends"
        boolean ofDate =
                status == AgreementStatus.TERMINATED
                        && hit.first() > 0
                        && tokens.isNumber(hit.first() - 1);
        if (modality.equals("negated") || ofDate) {
            return null;
        }
        List<Party> parties = parties(hit, entry, naming, sentence);
        if (entry.has("announced", "yes") || !modality.isEmpty()) {
            boolean early = status.compareTo(AgreementStatus.SIGNED) <= 0;
            return early ? bare(AgreementStatus.PROPOSED, false, parties) : null;
        }
        if (status != AgreementStatus.SIGNED) {
            return bare(status, entry.has("party", "yes"), parties);
        }
        Mention date = date(hit, sentence);
        PartialDate on = date != null && date.refersTo() instanceof PartialDate d ? d : null;
        boolean inferred = date != null && !document.words(date.span()).matches(".*\\d{4}.*");
        int distance = date == null ? FAR : distance(date, hit);
        return new AgreementStep(
                status,
                false,
                parties,
                on,
                inferred,
                naming.kind() == AgreementKind.RESOLUTION ? null : place(hit, sentence),
                distance);
    }

    private static AgreementStep bare(AgreementStatus status, boolean leaves, List<Party> parties) {
        return new AgreementStep(status, leaves, parties, null, false, null, FAR);
    }

    /// The modality of the word right before, the empty string if the step is simply told.
    private String modality(Hit hit, Sentence sentence) {
        String found = "";
        for (int at = hit.first() - 1;
                at >= Math.max(sentence.first(), hit.first() - MODAL);
                at--) {
            LexicalEntry entry = document.entryAt(at, Category.MODALITY);
            if (tokens.is(at, ',')) {
                break;
            }
            boolean could = words.isPhrase(at, "possible") || words.isPhrase(at, "duty");
            if (could && found.isEmpty()) {
                found = "possible";
            }
            if (entry != null && (found.isEmpty() || entry.value().equals("negated"))) {
                found = entry.value();
            }
        }
        boolean purpose =
                hit.first() > sentence.first() && document.isFunction(hit.first() - 1, "purpose");
        return found.isEmpty() && purpose ? "planned" : found;
    }

    private List<Party> parties(
            Hit hit, LexicalEntry entry, AgreementNaming naming, Sentence sentence) {
        boolean signs = entry.value().equals("SIGNED") || entry.has("announced", "yes");
        if (naming.parties().size() > 1
                || entry.has("third", "yes")
                || !(signs || entry.value().equals("NEGOTIATED"))) {
            return List.of();
        }
        Set<Party> found = new LinkedHashSet<>();
        if (document.isFunction(hit.end() < tokens.size() ? hit.end() : -1, "agent")) {
            partyList.parties(hit.end() + 1, sentence.end(), 4, found);
        } else if (naming.first() >= hit.end()) {
            subjects(hit, sentence, found);
        }
        found.addAll(found.isEmpty() ? List.of() : naming.parties());
        return signs || found.size() > 1 ? List.copyOf(found) : List.of();
    }

    private void subjects(Hit hit, Sentence sentence, Set<Party> found) {
        int begin = sentence.first();
        for (int i = begin; i < hit.first(); i++) {
            if (document.wordAt(i, Category.REPORT_VERB) != null
                    || document.wordAt(i, Category.COMPLEMENTIZER) != null) {
                begin = i + 1;
                found.clear();
            }
            boolean dateline = tokens.is(i, ':') || (words.isHyphen(i) && !tokens.isGlued(i));
            if (dateline) {
                begin = i + 1;
                found.clear();
            }
            AgreementWords.Partner partner = words.actorAt(i);
            boolean aside =
                    i > begin
                            && (document.isFunction(i - 1, "place")
                                    || document.isFunction(i - 1, "target")
                                    || document.isFunction(i - 1, "source")
                                    || document.isFunction(i - 1, "topic"));
            if (partner != null && !aside && words.isCertain(partner)) {
                found.add(partner.party());
            }
        }
    }

    private @Nullable Mention date(Hit hit, Sentence sentence) {
        Mention nearest = null;
        for (Mention date : dates) {
            if (sentence.span().contains(date.span())
                    && distance(date, hit) <= REACH
                    && (nearest == null || distance(date, hit) < distance(nearest, hit))) {
                nearest = date;
            }
        }
        return nearest;
    }

    private int distance(Mention date, Hit hit) {
        int first = tokens.at(date.span().begin());
        return first >= hit.end()
                ? first - hit.end()
                : hit.first() - tokens.at(date.span().end()) + 1;
    }

    private @Nullable Place place(Hit hit, Sentence sentence) {
        int end = Math.min(sentence.end(), hit.end() + REACH);
        for (int i = hit.end(); i + 1 < end; i++) {
            Place place = document.isFunction(i, "place") ? words.placeAt(i + 1) : null;
            if (place != null) {
                return place;
            }
        }
        return null;
    }
}
