package org.demarche.domain;

/// Who can enter into relations and agreements, and for whom others speak.
public sealed interface Party extends Actor permits State, Organization {}
