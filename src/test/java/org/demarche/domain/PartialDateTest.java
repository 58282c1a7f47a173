package org.demarche.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates are as precise as they were written.
class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-07", "2025-07-12", "0987", "2024-02-29", "1999-12-31"})
    void whatIsReadIsWrittenAgain(String iso) {
        assertEquals(iso, PartialDate.parse(iso).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "2025-7",
                "2025-13",
                "2025-00",
                "2025-02-30",
                "2025-07-00",
                "0000",
                "2025/07",
                "2025-07/12",
                "20a5",
                "2025-07-12T",
                "-2025",
                "٢٠٢٥"
            })
    void whatIsNoDateIsRefused(String iso) {
        assertThrows(DateTimeException.class, () -> PartialDate.parse(iso));
    }

    @Test
    void aMonthRunsFromItsFirstDayToItsLast() {
        PartialDate month = PartialDate.parse("2024-02");
        assertEquals(LocalDate.of(2024, 2, 1), month.earliest());
        assertEquals(LocalDate.of(2024, 2, 29), month.latest());
    }
}
