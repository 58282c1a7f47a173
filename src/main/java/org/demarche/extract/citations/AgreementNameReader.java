package org.demarche.extract.citations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.domain.Agreement;
import org.demarche.domain.AgreementKind;
import org.demarche.domain.Mention;
import org.demarche.domain.PartialDate;
import org.demarche.extract.text.Document;
import org.demarche.extract.text.Headlines;
import org.demarche.extract.text.Hit;
import org.demarche.extract.text.Run;
import org.demarche.extract.text.Sentence;
import org.demarche.language.SmallWord;
import org.demarche.language.Trait;
import org.demarche.nlp.Tokens;
import org.jspecify.annotations.Nullable;

/// Reads how far the name of an agreement goes to both sides of its noun: "the US-Philippines
/// Mutual Defense Treaty (MDT)", "perjanjian tentang kemitraan strategis antara X dan Y".
final class AgreementNameReader {
    private final Document document;
    private final Tokens tokens;
    private final AgreementWords words;
    private final Headlines headlines;
    private final PartyList partyList;
    private final NameBefore before;
    private final NameBehind behind;
    private final NameBrackets brackets;
    private final Map<Integer, Mention> dates = new HashMap<>();

    AgreementNameReader(Document document, AgreementWords words, List<Mention> dates) {
        headlines = new Headlines(document);
        partyList = new PartyList(document, words);
        before = new NameBefore(document, words);
        brackets = new NameBrackets(document, words);
        behind = new NameBehind(document, words, brackets);
        dates.forEach(d -> this.dates.put(d.span().begin(), d));
        this.document = document;
        this.words = words;
        tokens = document.tokens();
    }

    /// The name around a noun; it begins at `from` at the earliest.
    AgreementNamingBuilder around(Hit hit, int from) {
        Sentence sentence = document.sentenceOf(hit.first());
        boolean capital =
                tokens.isCapitalised(hit.first()) && !headlines.capitalisesLongWords(sentence);
        AgreementNamingBuilder name = new AgreementNamingBuilder(hit.run(), hit, capital);
        boolean after = name.noun.has(Trait.NAME_AFTER);
        if (!after) {
            before.read(name, Math.max(from, sentence.first()));
        }
        behind.read(name, sentence.end(), after);
        readYear(name);
        partyList.addTo(name, sentence);
        return name;
    }

    /// The name of a known agreement, with the noun beside it and what follows.
    AgreementNamingBuilder known(Agreement agreement, Run run, @Nullable Hit noun) {
        AgreementNamingBuilder name = new AgreementNamingBuilder(run, noun, true);
        name.known.add(agreement);
        name.sure = true;
        boolean dated = agreement.kind() != AgreementKind.RESOLUTION;
        for (int i = run.first() - 1; dated && i < run.end(); i++) {
            name.year = words.isYear(i) ? Integer.parseInt(tokens.word(i)) : name.year;
        }
        Sentence sentence = document.sentenceOf(run.first());
        brackets.read(name, sentence.end());
        readYear(name);
        partyList.addTo(name, sentence);
        return name;
    }

    /// "kesepakatan nuklir tahun 2015", "the Oslo accords 1993", "the Pact of Paris of 1928".
    private void readYear(AgreementNamingBuilder name) {
        int of =
                name.last < tokens.size() && document.isSmall(name.last, SmallWord.GENITIVE)
                        ? 1
                        : 0;
        if (name.year != 0 || name.last + of >= tokens.size()) {
            return;
        }
        if (of == 1 && words.isYear(name.last + 1)) {
            name.year = Integer.parseInt(tokens.word(name.last + 1));
            name.last += 2;
            return;
        }
        Mention date = dates.get(tokens.begin(name.last + of));
        if (date != null
                && date.refersTo() instanceof PartialDate day
                && (of == 1 || day.month() == 0)) {
            name.year = day.year();
            name.last = tokens.at(date.span().end());
        }
    }
}
