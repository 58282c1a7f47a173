package org.demarche.read.scraped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HardWrapsTest {
    private static final List<String> PARAGRAPHS =
            List.of(
                    "Menteri Perdagangan Kenya mengatakan bahwa tarif garam dari negara tetangga akan diturunkan bulan depan setelah perundingan di Nairobi selesai dengan baik.",
                    "\"Petani kami memintanya sejak tahun lalu,\" katanya kepada para wartawan seusai sidang kabinet pada hari Senin.",
                    "Uganda belum menanggapi rencana itu. Pemerintah di Kampala hanya menyebut akan mempelajarinya lebih dahulu.");

    @Test
    void joinsWhatWasBrokenAtAWidth() {
        for (int width = 60; width <= 90; width += 5) {
            assertEquals(PARAGRAPHS, joined(width, "\n\n"));
            assertEquals(PARAGRAPHS, joined(width, "\n"));
        }
    }

    @Test
    void leavesParagraphsAndHeadlinesWhole() {
        List<String> lines =
                List.of(
                        "Kenya Turunkan Tarif Garam dari Negara-Negara Tetangga",
                        "Uganda Belum Menanggapi Rencana Kenya",
                        PARAGRAPHS.getFirst(),
                        "Menu",
                        PARAGRAPHS.getLast());
        assertEquals(lines, HardWraps.joined(lines));
    }

    private static List<String> joined(int width, String gap) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : PARAGRAPHS) {
            int column = 0;
            for (String word : paragraph.split(" ")) {
                if (column > 0 && column + 1 + word.length() > width) {
                    text.append('\n');
                    column = 0;
                } else if (column > 0) {
                    text.append(' ');
                    column++;
                }
                text.append(word);
                column += word.length();
            }
            text.append(gap);
        }
        return HardWraps.joined(text.toString().lines().toList()).stream()
                .filter(l -> !l.isBlank())
                .toList();
    }
}
