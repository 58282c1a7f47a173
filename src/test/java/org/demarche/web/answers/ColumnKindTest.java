package org.demarche.web.answers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnKindTest {
    @ParameterizedTest
    @EnumSource
    void whatAnAnswerHasIsToldInWords(ColumnKind kind) {
        var texts = ResourceBundle.getBundle("messages", Locale.ROOT);
        assertTrue(texts.containsKey("query.column." + kind.name()), kind.name());
    }
}
