package org.demarche.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.demarche.store.NamedQuery;
import org.demarche.store.QueryLibrary;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static Properties messages(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(Pages.class.getResourceAsStream("/" + file), file),
                        StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void everyLanguageHasEveryText() throws IOException {
        Properties first = messages("messages.properties");
        String[] languages = first.getProperty("interface.languages").split(",");
        for (int i = 1; i < languages.length; i++) {
            Properties other = messages("messages_" + languages[i] + ".properties");
            assertEquals(first.stringPropertyNames(), other.stringPropertyNames(), languages[i]);
            other.forEach((key, text) -> assertFalse(text.toString().isBlank(), key.toString()));
        }
    }

    @Test
    void aQuestionIsCalledWhatItsQuerySays() throws IOException {
        Properties first = messages("messages.properties");
        for (NamedQuery query : QueryLibrary.bundled().queries()) {
            assertEquals(
                    query.head().summary(),
                    first.getProperty("query.by." + query.name()),
                    query.name());
        }
    }
}
