package org.demarche.extract.explain;

import org.demarche.domain.Event;
import org.demarche.domain.Rule;
import org.demarche.extract.text.Document;
import org.demarche.language.Category;

/// Tells which word gave an event away, and who, when and where was read around it. For one
/// document.
record EventReasons(Document document, Told told) {
    Explained explained(Event event) {
        ReasonList reasons = new ReasonList(document);
        reasons.addCue("kind", event.kind().name(), event.basis(), Category.EVENT);
        if (!event.participants().isEmpty()) {
            reasons.add("participants", told.of(event.participants()));
        }
        if (event.on() != null) {
            reasons.add("on", event.on().toString(), Rule.NEAREST_DATE);
        }
        if (event.at() != null) {
            reasons.add("at", told.of(event.at()), Rule.PLACE_BEHIND_WORD);
        }
        reasons.add(event.confidence());
        return new Explained(
                Layer.EVENTS,
                event.passage(),
                event.kind().name(),
                event.confidence().share(),
                reasons.all());
    }
}
