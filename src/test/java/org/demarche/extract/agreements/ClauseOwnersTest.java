package org.demarche.extract.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// To which agreement an article belongs whose sentence need not tell: that of which the text
/// speaks, not one that is only cited.
class ClauseOwnersTest {
    private static final String ARTICLES =
            """
            en two treaties of one pair are told apart by what they are about
            Chile and Peru signed an [1 extradition treaty] and a [2 fisheries agreement] in Lima.
            The [1 extradition treaty] spares citizens of either side.
            The [2 fisheries agreement] limits nets.
            [1/3 Article 3] of the [1 extradition treaty] names the crimes.
            [2/3 Article 3] of the [2 fisheries agreement] names the nets.

            en a short form in brackets stands for the name from then on
            Ghana and Togo signed a [1 Status of Forces Agreement] (SOFA) in Accra.
            The [1 SOFA] lets Ghanaian troops train in Togo.
            [1/2 Article 2] of the [1 SOFA] says who pays.
            Critics called the [1 SOFA] a gift.

            en two short forms are two agreements
            Japan and Australia signed a [1 Reciprocal Access Agreement] (RAA) in 2022.
            The United States and the Philippines have a [2 Visiting Forces Agreement] (VFA).
            The [1 RAA] was modelled on the [2 VFA].
            [2/5 Article 5] of the [2 VFA] deals with crimes, and [1/4 Article 4] of the [1 RAA]
            deals with entry.

            en what is only cited does not take over
            Norway and Iceland signed a [1 fisheries agreement] in Bergen.
            The [1 agreement], lawyers say, is in line with the
            [2 United Nations Convention on the Law of the Sea].
            Under [1/4 Article 4], boats may follow the fish.
            [1/6 Article 6] of the [1 agreement] sets the quotas.

            en laws and constitutions own their articles
            Greece and Italy signed a [1 maritime boundary agreement].
            [1/2 Article 2] of the [1 agreement] draws the line.
            Article 28 of the Greek constitution gives treaties rank above the law.
            [1/3 Article 3] of the [1 agreement] covers fishing.

            en a list of treaties
            Malta ratified the [1 Rome Statute], the [2 Ottawa Treaty] and the [3 Arms Trade Treaty].
            [1/8 Article 8] of the [1 Rome Statute] lists war crimes.
            The [2 Ottawa Treaty] bans landmines.

            en an organisation's own articles
            Estonia asked for talks under NATO's [1/4 Article 4].
            NATO's [1/5 Article 5] was not discussed.
            [1/6 Article 6] of the [1 North Atlantic Treaty] tells where it holds.

            en citing within what an article says
            Mali and Niger signed a [1 defence pact] in Bamako.
            [1/5 Article 5] of the [1 pact] says that help shall be sent under [2/51 Article 51] of
            the [2 UN Charter].
            [1/6 Article 6] of the [1 pact] says that the [2 UN Charter] comes first.

            en a pointer across paragraphs
            The [1 Indus Waters Treaty] was signed in Karachi in 1960.
            ¶
            Pakistan says the [1 treaty] cannot be suspended.
            ¶
            [1/12 Article 12] of the [1 treaty] says that only a new treaty can end it.

            en three parties
            Kenya, Uganda and Rwanda signed a [1 customs agreement] in Kigali.
            The [1 customs agreement] between Kenya, Uganda and Rwanda cuts red tape.
            [1/7 Article 7] of the [1 agreement] sets a common form.

            en the Charter with a capital
            Uruguay quoted [1/2 Article 2] of the [1 Charter of the United Nations].
            The [1 Charter], it said, leaves no room for conquest.
            [1/33 Article 33] of the [1 Charter] asks for peaceful means.

            en paragraphs of one article
            Panama read [1/4.1 Article 4(1)] and [1/4.2 Article 4(2)] of the [1 Neutrality Treaty]
            aloud.
            The [1 Neutrality Treaty] dates from 1977.

            en described first and named later
            Qatar and Turkey have signed the [1 Doha Pact] – the [1 Qatar-Turkey defence pact] – in
            Doha.
            The [1 defence pact] sets up a joint staff.
            [1/2 Article 2] of the [1 Doha Pact] says where.

            en named as one and the same
            The [1 treaty], known as the [1 Lamu Accord], was signed by Kenya and Tanzania in 2022.
            [1/2 Article 2] of the [1 Lamu Accord] guards the reef.
            The [1 accord] is young.

            en the treaty in focus keeps its articles
            The [1 North Atlantic Treaty] was signed in Washington in 1949.
            [1/5 Article 5] was invoked once.
            Latvia recalled [2/51 Article 51] of the [2 UN Charter].
            [1/4 Article 4] allows consultations.

            en a resolution and an agreement
            The Security Council adopted [1 Resolution 2735].
            Israel and Hamas later signed a [2 ceasefire agreement].
            The [1 resolution] calls for a truce in three phases.
            The [2 agreement] frees the hostages. [2/2 Article 2] of the [2 agreement] names them.

            en the other treaty comes back by its full name
            Angola and Zambia signed a [1 railway agreement].
            Angola and Namibia signed a [2 water agreement].
            [2/1 Article 1] of the [2 water agreement] shares out the Cunene.
            [1/1 Article 1] of the [1 railway agreement] shares out the costs.

            en the preamble cites and the article binds
            Sudan and Chad signed a [1 security pact] in Khartoum.
            The [1 pact], its preamble says, is in line with the [2 UN Charter].
            [1/3 Article 3] of the [1 pact] sends joint patrols to the border.
            [1/4 Article 4] pays them.

            en the name in brackets is the short one
            Zambia and Malawi signed a [1 memorandum of understanding (MoU) on fisheries].
            The [1 MoU] limits nets. Zambia says [1/2 Article 2] of the [1 MoU] shuts the lake in
            March.

            id two treaties of one pair are told apart by what they are about
            Chile dan Peru meneken [1 perjanjian ekstradisi] dan [2 perjanjian perikanan] di Lima.
            [1 Perjanjian ekstradisi] itu melindungi warga masing-masing.
            [2 Perjanjian perikanan] itu membatasi jaring.
            [1/3 Pasal 3] [1 perjanjian ekstradisi] menyebut kejahatan.
            [2/3 Pasal 3] [2 perjanjian perikanan] menyebut jaring.

            id a short form in brackets stands for the name from then on
            Jepang dan Australia meneken [1 Perjanjian Akses Timbal Balik] (RAA) pada 2022.
            [1 RAA] membuka pangkalan bagi pasukan tamu.
            [1/2 Pasal 2] [1 RAA] mengatur biaya.
            Pengamat memuji [1 RAA].

            id what is only cited does not take over
            Norwegia dan Islandia meneken [1 perjanjian perikanan] di Bergen.
            [1 Perjanjian itu], kata pakar, sejalan dengan [2 Konvensi PBB tentang Hukum Laut].
            Menurut [1/4 Pasal 4], kapal boleh mengikuti ikan.
            [1/6 Pasal 6] [1 perjanjian itu] menetapkan kuota.

            id laws and constitutions own their articles
            Yunani dan Italia meneken [1 perjanjian batas maritim].
            [1/2 Pasal 2] [1 perjanjian itu] menarik garis.
            Pasal 28 konstitusi Yunani menempatkan perjanjian di atas undang-undang.
            [1/3 Pasal 3] [1 perjanjian itu] mengatur ikan.

            id a list of treaties
            Malta meratifikasi [1 Statuta Roma], [2 Traktat Ottawa], dan [3 Perjanjian Paris].
            [1/8 Pasal 8] [1 Statuta Roma] merinci kejahatan perang.
            [2 Traktat Ottawa] melarang ranjau darat.

            id an organisation's own articles
            Estonia meminta pembicaraan menurut [1/4 Pasal 4] NATO.
            [1/5 Pasal 5] NATO tidak dibahas.
            [1/6 Pasal 6] [1 Perjanjian Atlantik Utara] menyebut wilayah berlakunya.

            id citing within what an article says
            Mali dan Niger meneken [1 pakta pertahanan] di Bamako.
            [1/5 Pasal 5] [1 pakta itu] menyatakan bahwa bantuan dikirim sesuai [2/51 Pasal 51]
            [2 Piagam PBB].
            [1/6 Pasal 6] [1 pakta itu] menyatakan bahwa [2 Piagam PBB] didahulukan.

            id a pointer across paragraphs
            [1 Perjanjian Perairan Indus] diteken di Karachi pada 1960.
            ¶
            Pakistan menyebut [1 perjanjian itu] tidak dapat ditangguhkan.
            ¶
            [1/12 Pasal 12] [1 perjanjian tersebut] mengatur penggantinya.

            id three parties
            Kenya, Uganda, dan Rwanda meneken [1 perjanjian bea cukai] di Kigali.
            [1 Perjanjian bea cukai] antara Kenya, Uganda, dan Rwanda memangkas birokrasi.
            [1/7 Pasal 7] [1 perjanjian itu] menetapkan formulir bersama.

            id the other treaty comes back by its full name
            Angola dan Zambia meneken [1 perjanjian kereta api].
            Angola dan Namibia meneken [2 perjanjian air].
            [2/1 Pasal 1] [2 perjanjian air] membagi Sungai Cunene.
            [1/1 Pasal 1] [1 perjanjian kereta api] membagi biaya.

            id paragraphs of one article
            Panama membacakan [1/4.1 Pasal 4 ayat (1)] dan [1/4.2 Pasal 4 ayat (2)] [1 Piagam PBB].
            [1/33 Pasal 33] [1 Piagam PBB] juga dibacakan.

            id the older treaty of the same name
            Bhutan dan India meneken [1 perjanjian persahabatan] pada 1949.
            [1 Perjanjian persahabatan 1949] memberi Delhi suara.
            [1/2 Pasal 2] [1 perjanjian itu] sudah diubah.

            id the preamble cites and the article binds
            Sudan dan Chad meneken [1 pakta keamanan] di Khartoum.
            [1 Pakta itu], menurut pembukaannya, sejalan dengan [2 Piagam PBB].
            [1/3 Pasal 3] [1 pakta itu] mengirim patroli bersama.
            [1/4 Pasal 4] membiayainya.

            id the name in brackets is the short one
            Zambia dan Malawi meneken [1 nota kesepahaman (MoU) tentang perikanan].
            [1 MoU tersebut] membatasi jaring. [1/2 Pasal 2] [1 MoU itu] menutup danau pada Maret.

            id the treaty in focus keeps its articles
            [1 Perjanjian Atlantik Utara] diteken di Washington pada 1949.
            [1/5 Pasal 5] sekali dipakai.
            Latvia mengingatkan [2/51 Pasal 51] [2 Piagam PBB].
            [1/4 Pasal 4] membuka konsultasi.
            """;

    static Stream<MarkedArticle> articles() {
        return MarkedArticle.all(ARTICLES);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void articlesBelongToTheAgreementOfTheirNumber(MarkedArticle article) {
        assertEquals(article.marked(), article.read());
    }
}
