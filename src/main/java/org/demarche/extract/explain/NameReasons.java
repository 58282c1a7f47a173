package org.demarche.extract.explain;

import java.util.Locale;
import org.demarche.domain.Mention;
import org.demarche.domain.Referent;
import org.demarche.domain.Rule;
import org.demarche.domain.State;
import org.demarche.extract.evidence.Why;
import org.demarche.extract.names.Naming;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.text.Document;
import org.jspecify.annotations.Nullable;

/// Tells by which route words came to name a state, an organisation, a place or a person. For one
/// document.
final class NameReasons {
    private final Document document;
    private final Cast cast;
    private final Told told;

    NameReasons(Document document, Cast cast) {
        this.document = document;
        this.cast = cast;
        told = new Told(document.pack().code());
    }

    /// The naming behind a mention, null if it is one of a date or agreement.
    @Nullable Naming naming(Mention mention) {
        Naming naming = cast.namings().at(document.tokens().at(mention.span().begin()));
        return naming != null
                        && naming.referent() != null
                        && naming.referent().id().equals(mention.refersTo().id())
                        && document.span(naming.run()).equals(mention.span())
                ? naming
                : null;
    }

    Explained explained(Naming naming, Referent referent) {
        ReasonList reasons = new ReasonList(document);
        boolean looks = naming.rule() == Rule.MODEL_OF_NAMES;
        reasons.add(looks ? naming.type().name().toLowerCase(Locale.ROOT) : "", naming.why());
        State owner = cast.governments().stateOf(referent);
        for (Why why : naming.whose()) {
            boolean owned = why.rule().part().equals(Rule.OWNER_BESIDE_OFFICE.part());
            reasons.add(owned && owner != null ? told.of(owner) : "", why);
        }
        return new Explained(
                FindingKind.NAMES,
                document.span(naming.run()),
                told.of(referent),
                naming.confidence(),
                reasons.all());
    }
}
