package org.demarche.web.execution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.demarche.web.guard.Refusal;
import org.demarche.web.guard.SendingLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SpoolTest {
    private static SpoolSpace space(long memory, long answer, long disk) {
        return new SpoolSpace(
                new SendingLimits(
                        1_000,
                        memory,
                        answer,
                        disk,
                        1,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1)));
    }

    private static byte[] read(Spool spool) throws IOException, InterruptedException {
        var all = new ByteArrayOutputStream();
        byte[] some = new byte[77];
        for (int n = spool.read(0, some); n >= 0; n = spool.read(all.size(), some)) {
            all.write(some, 0, n);
        }
        return all.toByteArray();
    }

    @Test
    void whatGoesInComesOutFromMemoryAndFromAFile() throws Exception {
        SpoolSpace space = space(1 << 20, 1 << 20, 1 << 20);
        for (int size : new int[] {0, 1, 999, 1_000, 1_001, 50_000}) {
            byte[] bytes = new byte[size];
            new Random(size).nextBytes(bytes);
            try (Spool spool = new Spool(space)) {
                for (int at = 0; at < size; at += 100) {
                    spool.sink().write(bytes, at, Math.min(100, size - at));
                }
                spool.end(null);
                assertEquals(size > 1_000, space.disk() > 0);
                assertEquals(Optional.of((long) size), spool.held());
                assertArrayEquals(bytes, read(spool));
            }
            assertEquals(0, space.disk());
            assertEquals(0, space.memory());
        }
    }

    @Test
    void aSmallAnswerThatFailsIsNeverSeen() throws IOException {
        try (Spool spool = new Spool(space(1 << 20, 1 << 20, 1 << 20))) {
            spool.sink().write(new byte[500]);
            spool.end(new Refusal(503, "Too slow."));
            assertEquals("Too slow.", assertThrows(Refusal.class, spool::held).sentence());
        }
    }

    @Test
    void aLargeAnswerIsSeenBeforeItsEndAndThenBreaksOff() throws Exception {
        try (Spool spool = new Spool(space(1 << 20, 1 << 20, 1 << 20))) {
            spool.sink().write(new byte[5_000]);
            assertEquals(Optional.empty(), spool.held());
            assertEquals(100, spool.read(0, new byte[100]));
            spool.end(new Refusal(503, "Too slow."));
            assertThrows(Refusal.class, () -> spool.read(100, new byte[100]));
        }
    }

    @Test
    void roomIsBounded() throws IOException {
        try (Spool spool = new Spool(space(1 << 20, 2_000, 1 << 20))) {
            spool.sink().write(new byte[2_000]);
            Refusal large = assertThrows(Refusal.class, () -> spool.sink().write(1));
            assertEquals(400, large.status());
        }
        SpoolSpace full = space(500, 1 << 20, 3_000);
        try (Spool one = new Spool(full);
                Spool other = new Spool(full)) {
            one.sink().write(new byte[400]);
            other.sink().write(new byte[400]);
            assertEquals(400, full.memory());
            assertEquals(400, full.disk(), "no memory left for the second");
            Refusal busy = assertThrows(Refusal.class, () -> other.sink().write(new byte[2_900]));
            assertEquals(503, busy.status());
        }
        assertEquals(0, full.memory());
        assertEquals(0, full.disk());
    }

    @Test
    void nobodyWritesForAClientThatHasLeft() {
        Spool spool = new Spool(space(1 << 20, 1 << 20, 1 << 20));
        spool.close();
        assertTrue(
                assertThrows(Refusal.class, () -> spool.sink().write(new byte[10]))
                        .sentence()
                        .contains("left"));
    }
}
