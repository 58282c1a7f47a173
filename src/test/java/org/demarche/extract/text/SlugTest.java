package org.demarche.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a name becomes the part of an IRI.
class SlugTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Gunnar Hallsson          | gunnar-hallsson
                    António Guterres         | antonio-guterres
                    Côte d'Ivoire            | cote-divoire
                    U.S. Navy                | us-navy
                    Trinidad & Tobago        | trinidad-tobago
                    Al-Quds                  | al-quds
                    IEU–CEPA 2025            | ieu-cepa-2025
                    Кремль                   | кремль
                    İstanbul                 | istanbul
                    ???                      | x
                    """)
    void isPlain(String name, String slug) {
        assertEquals(slug, Slug.of(name));
    }
}
