package nl.kring.kringbeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.stream.IntStream;
import nl.kring.platform.taal.Woorden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Waar iedereen staat (ontwerp 5.3-5.7)")
class IndelingTests {

    /** Computed by the reference of the design; the order is the order of drawing. */
    private static final String YASSIN_BREED = """
            samira -79.1 -76.4
            naima 81.7 -73.6
            joyce 68.2 -168.7
            esra 178 -37.8
            lotte -181 -19
            mieke 205.6 138.7
            ruben -150.4 197.2
            petra 235.9 -198
            fatima 137.7 266.5
            bas -306.3 -32.2
            carlijn -118.7 -284.2
            """;

    private static final String YASSIN_SMAL = """
            samira -55.2 -55.2
            naima 55.2 -55.2
            joyce 49.9 -137.2
            esra 126.4 -73
            petra 143.8 25.4
            mieke 93.8 111.8
            fatima 0 146
            ruben -93.8 111.8
            lotte -143.8 25.4
            bas -126.4 -73
            carlijn -49.9 -137.2
            """;

    private static final String VEERTIEN_BREED = """
            a -89 -64.7
            b 0 -118
            c 91.2 -61.5
            d 96.4 -154.3
            e 189.5 -13.3
            n -153.3 98.1
            g -160.5 -85.9
            f 214.8 -124
            k 212.4 128
            j -87.3 232.1
            i -158.9 -190.4
            l 132.2 269.3
            h -271.6 -145.3
            m -4.1 -308
            """;

    private static final String VOLLE_GROEP_BREED = """
            s 16.4 -116.9
            p1 117 -139.4
            p2 180.2 -25.3
            p3 168.7 68.2
            p5 95 164.5
            p6 -150.9 101.8
            p4 -56.6 -173
            p0 -306.4 -31
            """;

    @ParameterizedTest(name = "{0} mensen")
    @ValueSource(ints = {3, 6, 9, 11, 14})
    void niemandStaatOverEenAnderHeen(int aantal) {
        var personen = KringFixture.veertien().subList(0, aantal);
        assertThat(indeling(personen).plekken()).hasSize(aantal);
        assertThat(indeling(personen).overlap()).isZero();
    }

    @Test
    void deKringVanYassinStaatZoalsHetOntwerp() {
        assertThat(plekken(Kringbeeld.breed("k", "Yassin", "3 jaar", KringFixture.yassin())))
                .isEqualTo(YASSIN_BREED);
    }

    @Test
    void deSmalleKringVanYassinStaatZoalsHetOntwerp() {
        assertThat(plekken(Kringbeeld.smal("k", "Yassin", KringFixture.yassin())))
                .isEqualTo(YASSIN_SMAL);
    }

    @Test
    void veertienMensenStaanZoalsHetOntwerp() {
        assertThat(plekken(Kringbeeld.breed("k", "Yassin", "3 jaar", KringFixture.veertien())))
                .isEqualTo(VEERTIEN_BREED);
    }

    @Test
    @DisplayName("Helpt schuiven niet, dan wijken de labels van de niveaus (5.7)")
    void deLabelsWijkenVoorEenVolleGroep() {
        var personen = KringFixture.volleGroep();
        assertThat(indeling(personen).labels().getFirst().punt().x()).isCloseTo(-44, offset(.1));
        assertThat(indeling(personen).overlap()).isZero();
        assertThat(plekken(Kringbeeld.breed("k", "Yassin", "3 jaar", personen))).isEqualTo(VOLLE_GROEP_BREED);
    }

    @Test
    @DisplayName("Elke soort krijgt een taartpunt naar aantal, met de klok mee vanaf twaalf uur (5.3)")
    void elkeOrganisatieKrijgtEenEigenDeelVanDeRand() {
        var wiggen = indeling(KringFixture.yassin()).wiggen();
        assertThat(wiggen)
                .extracting(Wig::soort)
                .containsExactly(
                        Organisatiesoort.KINDEROPVANG,
                        Organisatiesoort.PAS,
                        Organisatiesoort.JGZ,
                        Organisatiesoort.WIJKTEAM,
                        Organisatiesoort.JEUGDZORG,
                        Organisatiesoort.ONDERWIJS);
        assertThat(wiggen.getFirst().bereik()).isEqualTo(new Bereik(-90, 10));
        assertThat(wiggen.getLast().bereik().eind()).isCloseTo(270, offset(1e-9));
    }

    @Test
    @DisplayName("Een taartpunt is nooit smaller dan een naam nodig heeft; de rest schikt in (5.3)")
    void eenEenlingTussenVelenHoudtPlaats() {
        var personen = IntStream.range(0, 14)
                .mapToObj(i -> KringFixture.persoon(
                        "p" + i,
                        "P",
                        "Naam",
                        "",
                        Organisatiesoort.values()[Math.max(1, i - 6)],
                        Ring.STEMT_AF,
                        Staat.ACTIEF))
                .toList();
        var breedtes = indeling(personen).wiggen().stream()
                .map(wig -> Math.round(wig.bereik().grootte() * 10) / 10.0)
                .toList();
        assertThat(breedtes).containsExactly(160.2, 33.3, 33.3, 33.3, 33.3, 33.3, 33.3);
    }

    @Test
    @DisplayName("Ouders staan boven het kind (5.4)")
    void hetGezinStaatAltijdInDeBovensteHelft() {
        var tekening = Tekening.van(Kringbeeld.breed("k", "Yassin", "3 jaar", KringFixture.veertien()));
        assertThat(List.of("a", "b", "c"))
                .allSatisfy(id -> assertThat(tekening.persoon(id).y()).isNegative());
    }

    @Test
    void alsHetTeVolWordtGaanNamenVoorRollen() {
        var druk = KringFixture.metProfessionals(14).stream()
                .map(p -> p.ring() == Ring.GEZIN
                        ? p
                        : KringFixture.persoon(
                                p.id(),
                                p.initialen(),
                                p.naam(),
                                "ambulant begeleider",
                                Organisatiesoort.KINDEROPVANG,
                                Ring.NAUW_SAMEN,
                                Staat.NOG_GEEN_JA))
                .toList();
        var tekening = Tekening.van(Kringbeeld.breed("k", "Yassin", "3 jaar", druk));
        assertThat(tekening.persoon("p3").zichtbaar()).containsExactly("Naam3", "nog geen ja");
        assertThat(tekening.persoon("p3").label()).startsWith("Naam3, ambulant begeleider, nog geen ja");
    }

    private static Indeling indeling(List<Kringpersoon> personen) {
        return Schikking.van(Gezelschap.van(personen), Maat.BREED, Woorden.nederlands())
                .indeling();
    }

    private static String plekken(String svg) {
        var plekken = new StringBuilder();
        Tekening.van(svg)
                .personen()
                .forEach(
                        p -> plekken.append(p.id()).append(' ').append(p.plek()).append('\n'));
        return plekken.toString();
    }
}
