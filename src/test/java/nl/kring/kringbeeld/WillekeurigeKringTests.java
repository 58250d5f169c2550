package nl.kring.kringbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

@DisplayName("Welke mensen er ook in staan, de kring laat zich tekenen")
class WillekeurigeKringTests {

    private static final List<String> NAMEN = List.of(
            "Bo",
            "Joyce",
            "Anne-Sophie",
            "Bartholomeus van der Meulen-de Wit",
            "سميرة",
            "👩‍👧",
            "<b>&\"'",
            "İpek",
            "李");

    private static final List<String> ROLLEN = List.of(
            "",
            "oma",
            "wijkcoach",
            "ambulant begeleider passende kinderopvang",
            "jeugdverpleegkundige",
            "x".repeat(300));

    /** The seed stands in the name of the test: put it in this list to see a failure again. */
    static LongStream zaden() {
        var nieuw = new SecureRandom();
        return LongStream.concat(
                LongStream.rangeClosed(1, 60),
                LongStream.generate(nieuw::nextLong).limit(60));
    }

    @ParameterizedTest(name = "zaad {0}")
    @MethodSource("zaden")
    void iedereenStaatErOfIsMeegeteld(long zaad) {
        var toeval = new Random(zaad);
        var personen = kring(toeval, 1 + toeval.nextInt(20));
        for (String svg : List.of(
                Kringbeeld.breed("k", "Yassin", "3 jaar", personen), Kringbeeld.smal("k", "Yassin", personen))) {
            assertThat(svg).doesNotContain("NaN", "Infinity", "null", "\"-0\"", "-0 ");
            var tekening = Tekening.van(svg);
            assertThat(aantal(tekening)).isEqualTo(personen.size());
            assertThat(tekening.ids()).doesNotHaveDuplicates();
            var vak = vak(tekening);
            for (var persoon : tekening.personen()) {
                assertThat(vak.overlap(omtrek(persoon)))
                        .as("%s op %s, binnen %s", persoon.id(), persoon.plek(), vak)
                        .isGreaterThan(oppervlak(omtrek(persoon)) - 1e-6);
            }
        }
    }

    private static int aantal(Tekening tekening) {
        return tekening.personen().stream()
                .mapToInt(persoon -> persoon.id().equals("meer")
                        ? Integer.parseInt(persoon.initialen().getTextContent().substring(2))
                        : 1)
                .sum();
    }

    private static Doos vak(Tekening tekening) {
        var maten = List.of(tekening.svg().getAttribute("viewBox").split(" ")).stream()
                .map(Double::valueOf)
                .toList();
        return new Doos(maten.get(0), maten.get(1), maten.get(0) + maten.get(2), maten.get(1) + maten.get(3));
    }

    /** The shape with the ring that shows the focus, and the thickness of that ring. */
    private static Doos omtrek(Tekening.Persoon persoon) {
        var focus = (Element) persoon.g().getElementsByTagName("circle").item(0);
        double middellijn = 3 + 2 * Double.parseDouble(focus.getAttribute("r"));
        return Doos.rond(new Punt(persoon.x(), persoon.y()), middellijn, middellijn);
    }

    private static double oppervlak(Doos doos) {
        return doos.overlap(doos);
    }

    private static List<Kringpersoon> kring(Random toeval, int aantal) {
        var personen = new ArrayList<Kringpersoon>();
        for (int i = 0; i < aantal; i++) {
            var ring = een(toeval, List.of(Ring.values()));
            var soort = ring == Ring.GEZIN
                    ? Organisatiesoort.GEZIN
                    : een(toeval, List.of(Organisatiesoort.values()).subList(1, 9));
            personen.add(KringFixture.persoon(
                    "id" + i,
                    een(toeval, NAMEN),
                    een(toeval, NAMEN),
                    een(toeval, ROLLEN),
                    soort,
                    ring,
                    een(toeval, List.of(Staat.values()))));
        }
        return personen;
    }

    private static <T> T een(Random toeval, List<T> keuzes) {
        return keuzes.get(toeval.nextInt(keuzes.size()));
    }
}
