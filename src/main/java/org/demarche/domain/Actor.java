package org.demarche.domain;

/// Who can say something.
public sealed interface Actor extends Referent permits Party, Person {
    Names names();
}
