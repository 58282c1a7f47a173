package org.demarche.extract.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which words of an article mean one agreement, and which mean two: two treaties are never one,
/// and one treaty is never two.
class CoreferenceTest {
    private static final String ARTICLES =
            """
            en one treaty, named in many ways
            Fiji and Tonga signed a [1 security treaty] in Suva on Friday.
            The [1 Fiji-Tonga security treaty] covers ships and aircraft.
            Under the [1 treaty], each side opens its ports. The [1 pact] was years in the making.
            "The [1 treaty] is good for both," Tonga's prime minister said.

            en two treaties on one matter are told apart by their parties
            Kenya signed a [1 border treaty] with Uganda in 2019 and a [2 border treaty] with
            Ethiopia in 2021.
            The [1 Kenya-Uganda border treaty] draws a line through the lake.
            The [2 Kenya-Ethiopia border treaty] follows the hills.

            en any treaty is no treaty
            Any treaty must be registered with the United Nations.
            Bhutan and Nepal signed a [1 transit treaty] in Thimphu.
            No treaty is for ever, but this [1 treaty] runs for thirty years.

            en the older treaty of the same name
            Bhutan and India signed a [1 friendship treaty] in 1949.
            In 2007 they signed a new one.
            The [1 1949 friendship treaty] gave Delhi a say abroad.

            en whose is whose
            Serbia has a [1 free trade agreement] with China; Croatia has none.
            Beijing praised the [1 agreement].
            [1 Serbia's free trade agreement] with China entered into force in July 2024.

            en a communique and a treaty of one pair
            Brazil and Peru signed a [1 border treaty] and issued a [2 joint communique].
            The [2 communique] praises the Amazon.
            The [1 treaty] names the rivers.

            en a memorandum and a pact
            Ethiopia and Djibouti signed a [1 memorandum of understanding on ports] in January.
            Somalia and Egypt answered with a [2 defence pact] in August.
            The [1 memorandum] grants a berth.
            The [2 defence pact] lets Cairo send troops.

            en a pact that is denied
            Kyrgyzstan said it had signed no pact with Tajikistan.
            Tajikistan and Uzbekistan signed a [1 border treaty] in Khujand.
            The [1 border treaty] shuts no road.

            en a bare noun reaches back over a sentence that names none
            Cyprus and Lebanon signed a [1 maritime boundary agreement] in Beirut.
            Both presidents smiled. Fishermen cheered.
            The [1 agreement] ends years of talks.

            en the same words for another pair
            Malta and Italy signed a [1 tax treaty]. Malta and Spain signed a [2 tax treaty], too.
            The [1 Malta-Italy tax treaty] exempts fishermen.
            The [2 Malta-Spain tax treaty] does not.

            en a charter flight is no charter and a wage deal no treaty
            A charter flight took the envoys to Suva.
            There, Fiji and Samoa signed a [1 tax treaty].
            The [1 tax treaty] takes effect next year. Unions praised it.

            id one treaty, named in many ways
            Fiji dan Tonga meneken [1 perjanjian keamanan] di Suva pada Jumat.
            [1 Perjanjian keamanan Fiji-Tonga] mencakup kapal dan pesawat.
            Menurut [1 perjanjian tersebut], kedua pihak membuka pelabuhan.
            "[1 Perjanjian itu] baik bagi keduanya," kata perdana menteri Tonga.

            id two treaties on one matter are told apart by their parties
            Kenya meneken [1 perjanjian perbatasan] dengan Uganda pada 2019 dan
            [2 perjanjian perbatasan] dengan Etiopia pada 2021.
            [1 Perjanjian perbatasan Kenya-Uganda] menarik garis di danau.
            [2 Perjanjian perbatasan Kenya-Etiopia] mengikuti perbukitan.

            id a resolution and an agreement
            Dewan Keamanan PBB mengadopsi [1 Resolusi 2735].
            Israel dan Hamas kemudian meneken [2 kesepakatan gencatan senjata].
            [1 Resolusi itu] menyerukan tiga tahap.
            [2 Kesepakatan itu] membebaskan sandera.

            id a memorandum and a pact
            Etiopia dan Djibouti meneken [1 nota kesepahaman tentang pelabuhan] pada Januari.
            Somalia dan Mesir membalas dengan [2 pakta pertahanan] pada Agustus.
            [1 Nota kesepahaman itu] memberi dermaga.
            [2 Pakta pertahanan] itu mengirim pasukan Kairo.

            id any treaty is no treaty
            Setiap perjanjian harus didaftarkan ke PBB.
            Bhutan dan Nepal meneken [1 perjanjian transit] di Thimphu.
            [1 Perjanjian itu] berlaku tiga puluh tahun.

            id a communique and a treaty of one pair
            Brasil dan Peru meneken [1 perjanjian perbatasan] dan mengeluarkan [2 komunike bersama].
            [2 Komunike itu] memuji Amazon.
            [1 Perjanjian itu] menyebut sungai-sungai.

            id a bare noun reaches back over a sentence that names none
            Siprus dan Lebanon meneken [1 perjanjian batas maritim] di Beirut.
            Kedua presiden tersenyum. Nelayan bersorak.
            [1 Perjanjian tersebut] mengakhiri perundingan panjang.

            id a deal on wages and a protocol of health are none
            Serikat pekerja dan pabrik itu mencapai kesepakatan upah.
            Protokol kesehatan diperketat ketika Fiji dan Samoa meneken [1 perjanjian pajak] di Suva.
            [1 Perjanjian pajak] itu berlaku tahun depan.

            id the same words for another pair
            Malta dan Italia meneken [1 perjanjian pajak]. Malta dan Spanyol juga meneken
            [2 perjanjian pajak].
            [1 Perjanjian pajak Malta-Italia] membebaskan nelayan.
            [2 Perjanjian pajak Malta-Spanyol] tidak.

            id a name by topic alone means the known one
            Penyelesaian sengketa diatur dalam [1 Perjanjian Perairan Indus] antara India dan
            Pakistan.
            [1 Perjanjian air] itu bertahan melewati tiga perang.
            India kini menangguhkan [1 perjanjian itu].
            """;

    static Stream<MarkedArticle> articles() {
        return MarkedArticle.all(ARTICLES);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void wordsMeanTheAgreementOfTheirNumber(MarkedArticle article) {
        assertEquals(article.marked(), article.read());
    }
}
