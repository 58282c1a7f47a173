package org.demarche.domain;

import java.util.List;

/// What is known before any article is read: the gazetteer of the extractor.
///
/// @param nameFamilies spellings of one given or family name each, the usual one first
public record World(
        List<State> states,
        List<Organization> organizations,
        List<Place> places,
        List<Person> persons,
        List<Office> offices,
        List<Tenure> tenures,
        List<Agreement> agreements,
        List<OrganKind> officeKinds,
        List<OrganKind> institutionKinds,
        List<List<String>> nameFamilies) {
    public World {
        states = List.copyOf(states);
        organizations = List.copyOf(organizations);
        places = List.copyOf(places);
        persons = List.copyOf(persons);
        offices = List.copyOf(offices);
        tenures = List.copyOf(tenures);
        agreements = List.copyOf(agreements);
        officeKinds = List.copyOf(officeKinds);
        institutionKinds = List.copyOf(institutionKinds);
        nameFamilies = List.copyOf(nameFamilies);
    }
}
