package nl.kring.kringbeeld;

import static nl.kring.kringbeeld.KringFixture.metProfessionals;
import static nl.kring.kringbeeld.KringFixture.yassin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

@DisplayName("De kring als tekening (ontwerp 5.8-5.11)")
class KringbeeldTests {

    @Test
    void dezelfdeMensenGevenTweeKeerDezelfdeTekst() {
        assertThat(breed(yassin())).isEqualTo(breed(yassin()));
        assertThat(smal(yassin())).isEqualTo(smal(yassin()));
    }

    @Test
    void inDeTekeningStaatGeenScriptEnGeenStijl() {
        for (String svg : List.of(breed(yassin()), smal(yassin()), breed(metProfessionals(20)))) {
            assertThat(Tekening.van(svg).alles()).hasSizeGreaterThan(50).allSatisfy(element -> {
                assertThat(element.getTagName()).isNotIn("script", "style", "foreignObject", "image");
                assertThat(element.hasAttribute("style")).isFalse();
                assertThat(attributen(element)).noneMatch(naam -> naam.startsWith("on"));
            });
        }
    }

    @Test
    void tweeTekeningenOpEenPaginaDelenGeenEnkelId() {
        var ids = Stream.of(
                        Kringbeeld.breed("breed", "Yassin", "3 jaar", yassin()),
                        Kringbeeld.smal("smal", "Yassin", yassin()),
                        Kringbeeld.breed("ander", "Noor", "", yassin()))
                .flatMap(svg -> Tekening.van(svg).alles().stream())
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    @Test
    void elkeVerwijzingInDeTekeningKomtAan() {
        var tekening = Tekening.van(breed(yassin()));
        var ids = tekening.alles().stream()
                .map(element -> element.getAttribute("id"))
                .toList();
        assertThat(tekening.elementen("textPath"))
                .hasSize(6)
                .allSatisfy(
                        pad -> assertThat(ids).contains(pad.getAttribute("href").substring(1)));
        assertThat(ids)
                .contains(
                        tekening.svg().getAttribute("aria-labelledby"),
                        tekening.svg().getAttribute("aria-describedby"));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "1a", "a b", "a\"b", "a_b", "é"})
    void eenVoorvoegselDatGeenIdKanZijnIsEenFout(String voorvoegsel) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kringbeeld.breed(voorvoegsel, "Yassin", "3 jaar", yassin()));
    }

    @Test
    @DisplayName("Wie met de tabtoets gaat, gaat van binnen naar buiten (5.11)")
    void mensenStaanInDeTekstVanBinnenNaarBuiten() {
        var omgekeerd = yassin().reversed();
        var ringen = Tekening.van(breed(omgekeerd)).ids().stream()
                .map(id -> omgekeerd.stream()
                        .filter(p -> p.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .map(Kringpersoon::ring)
                .toList();
        assertThat(ringen).hasSize(11).isSorted();
    }

    @Test
    @DisplayName("Een label begint met wat er te zien is (5.11, WCAG 2.5.3)")
    void eenSchermlezerHoortWieWatWaarEnHoeDichtbij() {
        var tekening = Tekening.van(breed(yassin()));
        assertThat(tekening.persoon("bas").label())
                .isEqualTo("Bas, kinderfysio, nog geen ja, Jeugdzorgaanbieder, weten van elkaar");
        assertThat(tekening.persoon("samira").label()).isEqualTo("Samira, moeder, Gezin en eigen netwerk");
        assertThat(tekening.persoon("bas").zichtbaar()).containsExactly("Bas", "kinderfysio", "nog geen ja");
        assertThat(tekening.persoon("bas").link().getAttribute("href")).isEqualTo("/wie-is-wie/bas");
        assertThat(tekening.persoon("bas").initialen().getAttribute("aria-hidden"))
                .isEqualTo("true");
        assertThat(tekening.persoon("bas").initialen().getTextContent()).isEqualTo("Ba");
    }

    @Test
    @DisplayName("Een staat staat er altijd als woord bij, ook naast een lange rol (5.9)")
    void eenLangeRolVerdringtDeStaatNiet() {
        var lang = KringFixture.persoon(
                "l",
                "Lo",
                "Lotte",
                "ambulant begeleider",
                Organisatiesoort.JEUGDZORG,
                Ring.STEMT_AF,
                Staat.NOG_GEEN_JA);
        assertThat(Tekening.van(breed(List.of(lang))).persoon("l").zichtbaar())
                .containsExactly("Lotte", "ambulant…", "nog geen ja");
    }

    @Test
    void deTekeningIsOokInZinnenTeLezen() {
        var tekening = Tekening.van(breed(yassin()));
        assertThat(tekening.svg().getAttribute("role")).isEqualTo("group");
        assertThat(tekening.tekst("title")).isEqualTo("De kring om Yassin");
        assertThat(tekening.tekst("desc"))
                .isEqualTo("Yassin staat in het midden. Het dichtst bij: Samira (moeder), Naima (oma)."
                        + " Werken nauw samen: Joyce (coach, casemanager), Esra (mentor op de groep),"
                        + " Lotte (ambulant begeleider). Stemmen af: Ruben (wijkcoach), Mieke (logopedist)."
                        + " Weten van elkaar: Petra (vorige groep, stapte terug), Bas (kinderfysio, nog geen ja),"
                        + " Fatima (jeugdverpleegkundige), Carlijn (leerkracht, nog geen ja).");
    }

    @Test
    @DisplayName("Smal: alleen namen, en het niveau blijft in het label (5.10)")
    void deSmalleTekeningToontNamenEnVerzwijgtNiets() {
        var ruben = Tekening.van(smal(yassin())).persoon("ruben");
        assertThat(ruben.zichtbaar()).containsExactly("Ruben");
        assertThat(ruben.label()).isEqualTo("Ruben, wijkcoach, Sociaal wijkteam, stemmen af");
    }

    @ParameterizedTest(name = "{0} professionals: {1} getekend, {2}")
    @CsvSource({"0, 0, ", "1, 1, ", "13, 13, ", "14, 14, ", "15, 13, + 2", "20, 13, + 7", "200, 13, + 187"})
    @DisplayName("Meer dan veertien professionals worden er dertien en een getal (5.8)")
    void eenVolleKringHoudtPlaatsVoorNamen(int professionals, int getekend, String rest) {
        for (String svg : List.of(breed(metProfessionals(professionals)), smal(metProfessionals(professionals)))) {
            var tekening = Tekening.van(svg);
            assertThat(tekening.ids()).filteredOn(id -> id.startsWith("p")).hasSize(getekend);
            assertThat(tekening.ids()).contains("moeder");
            if (rest == null) {
                assertThat(tekening.ids()).doesNotContain("meer");
            } else {
                var meer = tekening.persoon("meer");
                assertThat(meer.initialen().getTextContent()).isEqualTo(rest);
                assertThat(meer.label()).isEqualTo(rest + " anderen, lees de kring als lijst");
                assertThat(meer.link().getAttribute("href")).isEqualTo("#" + Kringbeeld.LIJST);
                assertThat(tekening.tekst("desc")).endsWith("Nog " + rest.substring(2) + " mensen staan in de lijst.");
            }
        }
    }

    @Test
    void wieTerugstapteEnWieHetVerstStaatMaaktEerstPlaats() {
        var personen = new ArrayList<>(metProfessionals(15).reversed());
        var p0 = personen.get(14);
        personen.set(14, KringFixture.persoon("p0", "P", "P", "", p0.soort(), p0.ring(), Staat.STAPTE_TERUG));
        assertThat(Tekening.van(breed(personen)).ids())
                .doesNotContain("p0", "p10")
                .contains("p1", "p9", "p11", "p14", "meer");
    }

    @Test
    void wieTweeKeerInDeLijstStaatStaatTweeKeerInDeKring() {
        var esra = yassin().get(3);
        assertThat(Tekening.van(breed(List.of(esra, esra))).ids()).containsExactly("esra", "esra");
    }

    @Test
    @DisplayName("Onder aan de buitenste ring staat de naam boven de vorm, uit de buurt van de rand (5.7)")
    void eenNaamRaaktDeRandNiet() {
        var tekening = Tekening.van(breed(yassin()));
        assertThat(tekening.persoon("fatima").hoogtes()).containsExactly(-45.4, -30.0);
        assertThat(tekening.persoon("mieke").hoogtes()).containsExactly(42.0, 57.4);
        assertThat(tekening.persoon("lotte").hoogtes()).containsExactly(46.0, 61.4, 76.8);
    }

    @Test
    @DisplayName("De naam van een organisatie loopt mee met haar deel van de rand (5.3)")
    void deRandStaatZoalsHetOntwerp() {
        var paden = Tekening.van(breed(yassin())).elementen("path").stream()
                .filter(pad -> pad.getAttribute("class").equals("kring-k-boog")
                        || pad.getAttribute("id").startsWith("kring-"))
                .map(pad -> pad.getAttribute("d"))
                .toList();
        assertThat(paden)
                .hasSize(12)
                .startsWith(
                        "M10.2 -365.9A366 366 0 0 1 362.1 53.5",
                        "M10.5 -375.9A376 376 0 0 1 372 54.9",
                        "M358.5 73.6A366 366 0 0 1 209.6 300.1",
                        "M221.6 317.3A387 387 0 0 0 379.1 77.8");
    }

    @Test
    void wieAlleenInDeKringStaatHeeftDeHeleRand() {
        var boog = Tekening.van(breed(List.of(KringFixture.professional("Ruben", "wijkcoach"))))
                .elementen("path")
                .getFirst();
        assertThat(boog.getAttribute("d")).isEqualTo("M10.2 -365.9A366 366 0 1 1 -10.2 -365.9");
    }

    @ParameterizedTest(name = "{0} staat er als {1}, {2} hoog")
    @CsvSource({
        "Yassin, Yassin, 20, Yassin, 17",
        "Charlotte, Charlotte, 15.1, Charlotte, 11.3",
        "Bartholomeus, Bartholomeus, 11.4, Bartholo…, 11.3",
        "Bartholomeus-Jan, Bartholomeu…, 11.4, Bartholo…, 11.3",
        "'', '', 20, '', 17"
    })
    void deNaamVanHetKindPastInHetMidden(String naam, String breed, String hoog, String smal, String laag) {
        var groot = Tekening.van(Kringbeeld.breed("k", naam, "", yassin()))
                .elementen("tspan")
                .getFirst();
        var klein = Tekening.van(Kringbeeld.smal("k", naam, yassin()))
                .elementen("tspan")
                .getFirst();
        assertThat(groot.getTextContent()).isEqualTo(breed);
        assertThat(groot.getAttribute("font-size")).isEqualTo(hoog);
        assertThat(klein.getTextContent()).isEqualTo(smal);
        assertThat(klein.getAttribute("font-size")).isEqualTo(laag);
    }

    @Test
    void eenKringZonderMensenIsEenKind() {
        var tekening = Tekening.van(breed(List.of()));
        assertThat(tekening.personen()).isEmpty();
        assertThat(tekening.tekst("desc")).isEqualTo("Yassin staat in het midden.");
    }

    private static String breed(List<Kringpersoon> personen) {
        return Kringbeeld.breed("kring", "Yassin", "3 jaar", personen);
    }

    private static String smal(List<Kringpersoon> personen) {
        return Kringbeeld.smal("kring", "Yassin", personen);
    }

    private static List<String> attributen(Element element) {
        var namen = element.getAttributes();
        return IntStream.range(0, namen.getLength())
                .mapToObj(i -> namen.item(i).getNodeName())
                .toList();
    }
}
