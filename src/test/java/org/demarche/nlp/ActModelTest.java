package org.demarche.nlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.language.LanguagePack;
import org.demarche.language.LanguagePacks;
import org.junit.jupiter.api.Test;

class ActModelTest {
    private static List<ActExample> examples() {
        List<ActExample> examples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            examples.add(new ActExample("ACCUSE", "top=blame", "number=" + i % 3));
            examples.add(new ActExample("AID", "top=send", "number=" + i % 3));
            examples.add(new ActExample(ActExample.NOTHING, "top=border", "number=" + i % 3));
        }
        return examples;
    }

    @Test
    void theSameExamplesGiveTheSameBytes() throws IOException {
        assertArrayEquals(ActTrainer.model(examples()), ActTrainer.model(examples()));
    }

    @Test
    void everyBundledLanguageHasOneWhoseLikelihoodsAreShares() {
        for (LanguagePack pack : LanguagePacks.bundled().all()) {
            ActModel model = ActModel.of(pack);
            assertNotNull(model, pack.code());
            Map<String, Double> likelihoods = model.likelihoods(new String[] {"deed=ACCUSE"});
            assertEquals(1, likelihoods.values().stream().mapToDouble(d -> d).sum(), 1e-6);
            assertEquals(17, likelihoods.size(), "sixteen acts and none");
            assertTrue(
                    likelihoods.getOrDefault("ACCUSE", 0.0) > likelihoods.getOrDefault("AID", 0.0));
        }
    }
}
