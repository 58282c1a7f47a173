package org.demarche.extract;

import java.util.List;
import org.demarche.domain.Reading;

/// A reading with the steps that led to it.
record Found(
        Document document, Cast cast, Agreements agreements, List<Said> said, Reading reading) {}
