package org.demarche.extract.treaties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.demarche.extract.Bundled;
import org.demarche.extract.ReadingLines;
import org.junit.jupiter.api.Test;

/// A treaty says who shall do what, for whom and when; what a party may do is no duty.
class TreatyDutiesTest {
    private static List<String> duties(String language, String text) {
        return new ReadingLines(Bundled.reading(language, text)).duties();
    }

    @Test
    void ofATreatyInEnglish() {
        assertEquals(
                List.of(
                        "FJI+TON: inform the other Party of accidents | FJI+TON | -",
                        "FJI+TON: Neither Party shall levy fees | - | -",
                        "FJI: provide training to Tonga | TON | if Tonga so requests",
                        "FJI+TON: send help as provided for in Article 1 | - | If a ship is in danger",
                        "FJI+TON: may not refuse shelter | - | -"),
                duties(
                        "en",
                        """
                        Treaty between Fiji and Tonga on Maritime Safety

                        Fiji and Tonga have agreed as follows:

                        Article 1

                        Purpose

                        (1) Each Party shall inform the other Party of accidents.
                        (2) Neither Party shall levy fees.
                        (3) Fiji shall provide training to Tonga if Tonga so requests.

                        Article 2

                        1. If a ship is in danger, the Parties shall send help as provided for in Article 1.
                        2. A Party may not refuse shelter.
                        3. Each Party shall have the right to board its own ships.

                        Article 3

                        Each Party may give notice, and this Treaty shall lapse after a year.
                        """));
    }

    @Test
    void ofATreatyInIndonesian() {
        assertEquals(
                List.of(
                        "FJI+TON: memberitahu Pihak lainnya | FJI+TON | -",
                        "FJI+TON: tidak boleh memungut biaya | - | -",
                        "FJI: memberikan pelatihan kepada Tonga | TON | jika Tonga memintanya",
                        "FJI+TON: mengirim bantuan | - | Apabila sebuah kapal dalam bahaya"),
                duties(
                        "id",
                        """
                        Perjanjian antara Fiji dan Tonga tentang Keselamatan Pelayaran

                        Fiji dan Tonga telah menyepakati hal-hal sebagai berikut:

                        Pasal 1

                        Tujuan

                        (1) Setiap Pihak wajib memberitahu Pihak lainnya.
                        (2) Para Pihak tidak boleh memungut biaya.
                        (3) Fiji wajib memberikan pelatihan kepada Tonga jika Tonga memintanya.

                        Pasal 2

                        1. Apabila sebuah kapal dalam bahaya, Para Pihak wajib mengirim bantuan.
                        2. Setiap Pihak berhak menaiki kapalnya sendiri.

                        Pasal 3

                        Perjanjian ini mulai berlaku pada tanggal penandatanganan.
                        """));
    }
}
