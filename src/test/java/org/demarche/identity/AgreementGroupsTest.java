package org.demarche.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.demarche.domain.names.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is told of many agreements at once is what all pairs of them tell.
class AgreementGroupsTest {
    private static final List<String> WORDS = List.of("sea", "trade", "border", "peace");
    private static final List<String> TIMES =
            List.of("2024", "2025", "2025-03", "2025-03-04", "2025-04");
    private static final List<String> FAMILIES =
            List.of("agreement", "agreement", "declaration", "memorandum", "resolution");

    private static AgreementFacts facts(int number, Random random) {
        return new AgreementFacts(
                NodeFactory.createURI("https://example.org/" + number),
                Set.of("a", "b"),
                some(FAMILIES, 1 + random.nextInt(8) / 7, random),
                some(TIMES, random.nextInt(8) / 4 * (1 + random.nextInt(6) / 5), random),
                some(TIMES.subList(0, 2), random.nextInt(6) / 5, random),
                some(WORDS, random.nextInt(4), random),
                random.nextInt(4) == 0 ? Set.of(new Label("trade", "en")) : Set.of(),
                Set.of(new Label("sea and trade", "en")),
                random.nextInt(7) == 0);
    }

    private static Set<String> some(List<String> all, int count, Random random) {
        Set<String> some = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void thoseThatAreOneAreSoInPairs(int size) {
        Random random = new Random(size);
        int one = 0;
        for (int round = 0; round < 20_000; round++) {
            List<AgreementFacts> some = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                some.add(facts(i, random));
            }
            boolean pairs =
                    some.stream().allMatch(a -> some.stream().allMatch(b -> a == b || a.canBe(b)));
            assertEquals(pairs, AgreementFacts.areOne(some), some::toString);
            one += pairs ? 1 : 0;
        }
        assertTrue(one > 20, "sets that are one: " + one);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12, 40})
    void likeAreTheLikeOfAllPairs(int size) {
        Random random = new Random(size);
        for (int round = 0; round < 200; round++) {
            List<List<AgreementFacts>> classes = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                classes.add(List.of(facts(i, random)));
            }
            LikeAgreements like = new LikeAgreements(classes);
            for (int i = 0; i < size; i++) {
                Set<Integer> expected = new TreeSet<>();
                for (int j = 0; j < size; j++) {
                    if (i != j && classes.get(i).getFirst().isLike(classes.get(j).getFirst())) {
                        expected.add(j);
                    }
                }
                assertEquals(expected, like.of(i));
            }
        }
    }
}
