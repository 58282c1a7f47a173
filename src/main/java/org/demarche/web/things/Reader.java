package org.demarche.web.things;

import org.demarche.web.explore.FindingTexts;
import org.demarche.web.findings.Bodies;
import org.demarche.web.findings.Ledger;

/// What the parts of a page are made of: the store, the findings, the names of things. For one
/// thread, inside a read transaction.
public record Reader(StoredFacts facts, FindingTexts texts, Ledger ledger, ReaderWords naming) {
    public Bodies bodies() {
        return new Bodies(facts.store(), naming.addresses().prefixes().base());
    }

    public Cards cards() {
        return new Cards(facts, texts, ledger, naming);
    }
}
