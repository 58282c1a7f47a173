package org.demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleBatchTest {
    @TempDir Path folder;

    private Store store;
    private final Hands clock = new Hands();

    /// A clock that stands until it is moved.
    private static final class Hands extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void open() {
        store = Store.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private long stored() {
        return StoreTest.count(store, "?s ?p ?o");
    }

    @Test
    void articlesWaitUntilTheyAreEnough() {
        ArticleBatch batch = new ArticleBatch(store, 25, Duration.ofSeconds(5), clock);
        batch.add(StoreTest.article(1, 10, "a"));
        batch.add(StoreTest.article(2, 10, "b"));
        assertEquals(0, stored());
        batch.add(StoreTest.article(3, 10, "c"));
        assertEquals(30, stored());
        assertEquals(3, batch.changed());
    }

    @Test
    void theFirstArticleOfASlowInputDoesNotWaitLongerThanTheLimit() {
        ArticleBatch batch = new ArticleBatch(store, Duration.ofSeconds(5), clock);
        batch.add(StoreTest.article(1, 10, "a"));
        clock.now = clock.now.plusSeconds(4);
        batch.add(StoreTest.article(2, 10, "b"));
        batch.flushIfDue();
        assertEquals(0, stored());
        clock.now = clock.now.plusSeconds(1);
        batch.flushIfDue();
        assertEquals(20, stored());
        clock.now = clock.now.plusSeconds(60);
        batch.add(StoreTest.article(3, 10, "c"));
        assertEquals(20, stored(), "the limit counts from the first that waits");
    }

    @Test
    void closingWritesTheRestAndTheSameAgainChangesNothing() {
        for (int expected = 1; expected >= 0; expected--) {
            ArticleBatch batch = new ArticleBatch(store, Duration.ofSeconds(5), clock);
            batch.add(StoreTest.article(1, 10, "a"));
            batch.close();
            assertEquals(expected, batch.changed());
        }
        assertEquals(10, stored());
    }
}
