package org.demarche.extract.explain;

import java.util.List;
import org.demarche.domain.Reading;
import org.demarche.extract.agreements.Agreements;
import org.demarche.extract.offices.Cast;
import org.demarche.extract.statements.Said;
import org.demarche.extract.text.Document;

/// A reading with the steps that led to it.
public record Found(
        Document document, Cast cast, Agreements agreements, List<Said> said, Reading reading) {}
