package org.demarche.domain;

import org.demarche.domain.names.Names;

/// Who can say something.
public sealed interface Actor extends Referent permits Party, Person {
    Names names();
}
