package org.demarche.read.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.demarche.read.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GluedSentencesTest {
    private static final GluedSentences GLUED = new GluedSentences(Samples.PACKS);

    /// `_` is where the blank is missing.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rapat itu usai kemarin._Menteri Perdagangan Kenya pulang.",
                "They set a quota._He said no more.",
                "Tiga kapal disita (2/3)._Nelayan dibebaskan pada 2026._Dia menolak.",
                "\"Kami menolak.\"_Menteri itu lalu pergi.",
                "Ia diam._\"Kami menolak,\" katanya.",
                "He left.”_“We stay,” she said.",
                "Apa sebabnya?_Ia tidak tahu._PBB menunggu.",
                "It ended._It's over now.",
            })
    void partsSentences(String marked) {
        assertEquals(marked.replace('_', ' '), GLUED.part(marked.replace("_", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WONSAN, iNews.id - Korea",
                "Laporan Suara.Com, Jakarta",
                "Menurut Detik.Com",
                "The U.S.A. and the D.P.R.K. met in St.Petersburg",
                "No.5 dan No.Polisi 12",
                "Dr.Ahmad dan Prof.Budi",
                "www.contoh.Berita/Halaman.Html",
                "https://contoh.org/Berita.Dunia yang lain",
                "ana.Maria@contoh.org menulis",
                "naik 3.5 persen, 1.200.000 orang",
                "1.Menteri itu datang",
                "berkas laporan.PDF",
            })
    void leavesNamesAddressesAbbreviationsAndNumbers(String line) {
        assertEquals(line, GLUED.part(line));
    }
}
