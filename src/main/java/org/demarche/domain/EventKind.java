package org.demarche.domain;

/// What kind of event a text tells of.
public enum EventKind {
    MEETING,
    VISIT,
    CALL,
    SUMMIT,
    DIALOGUE,
    SIGNING,
    EXERCISE,
    DEPLOYMENT,
    CONFERENCE,
    ATTACK
}
