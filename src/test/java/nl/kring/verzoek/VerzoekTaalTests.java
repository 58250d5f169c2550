package nl.kring.verzoek;

import static nl.kring.Proefstad.ouderVan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.platform.Functie;
import nl.kring.platform.taal.Taal;
import nl.kring.platform.taal.Woorden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Een verzoek in de taal van de ouder: formulier, fouten, dagen en antwoord; wat mensen typten blijft")
class VerzoekTaalTests {
    private static final String WOORDEN = "Er staat dat hij nooit buiten speelt.";
    private static final LocalDate LAATSTE_DAG = LocalDate.of(2026, 12, 24);

    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    private Proefstad.Stad stad;
    private Kindbeeld kind;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, null);
    }

    private Bezoeker.Bezoek ouder(Taal taal) {
        return bezoeker.als(ouderVan(stad, kind)).met("Accept-Language", taal.code());
    }

    private Map<String, String> formulier(VerzoekId id) {
        return new HashMap<>(Map.of(
                "verzoek", id.toString(), "kind", kind.id().toString(), "soort", "VERBETEREN", "woorden", WOORDEN));
    }

    private static void isVertaald(Bezoeker.Antwoord pagina, Taal taal) {
        assertThat(pagina.html())
                .contains("<html lang=\"" + taal.code() + "\" dir=\"" + taal.richting() + "\">")
                .doesNotContain(Woorden.in(taal).zeg("taal.alleennl"));
    }

    @ParameterizedTest
    @EnumSource
    void hetFormulierSpreektDeTaalVanDeOuder(Taal taal) {
        var woorden = Woorden.in(taal);
        var pagina = ouder(taal).get("/mijn/verzoeken/nieuw?kind=" + kind.id());
        isVertaald(pagina, taal);
        assertThat(pagina.tekst())
                .contains(
                        woorden.zeg("verzoek.kop"),
                        woorden.zeg("verzoek.mag", kind.roepnaam()),
                        woorden.zeg("verzoek.wat"),
                        woorden.zeg("verzoek.waarover"),
                        woorden.zeg("verzoek.hint"),
                        woorden.zeg("verzoek.verstuur"),
                        woorden.zeg("verzoek.terug"),
                        woorden.zeg("verzoek.eerder"));
        for (var soort : Verzoeksoort.values()) {
            assertThat(pagina.tekst()).contains(woorden.zegVan("verzoeksoort", soort));
        }
    }

    @ParameterizedTest
    @EnumSource
    void watErMistTeLangIsOfNietMagStaatErInDeTaalVanDeOuder(Taal taal) {
        var woorden = Woorden.in(taal);
        var bezoek = ouder(taal);
        var leeg = formulier(VerzoekId.nieuw());
        leeg.put("soort", "");
        leeg.put("woorden", "");
        var fout = bezoek.post("/mijn/verzoeken", leeg);
        assertThat(fout.status()).isEqualTo(422);
        isVertaald(fout, taal);
        assertThat(fout.tekst())
                .contains(
                        woorden.zeg("verzoek.niet"),
                        woorden.zeg("verzoek.kies"),
                        woorden.zeg("invoer.fout") + " " + woorden.zeg("verzoek.schrijf"));
        assertThat(metWoorden(bezoek, "a".repeat(2001))).contains(woorden.zeg("invoer.telang", 2000, 2001));
        assertThat(metWoorden(bezoek, "a".repeat(20_001))).contains(woorden.zeg("invoer.veeltelang", 2000));
        assertThat(metWoorden(bezoek, "Zijn bsn is 123456782")).contains(woorden.zeg("invoer.bsn"));
        assertThat(metWoorden(bezoek, "Zie 111222333"))
                .contains(woorden.zeg("invoer.bsntwijfel"), woorden.zeg("invoer.geenbsn"));
    }

    private String metWoorden(Bezoeker.Bezoek bezoek, String getypt) {
        var velden = formulier(VerzoekId.nieuw());
        velden.put("woorden", getypt);
        return bezoek.post("/mijn/verzoeken", velden).tekst();
    }

    @ParameterizedTest
    @EnumSource
    void watErAlBinnenIsEnTeVeelVragenOok(Taal taal) {
        var woorden = Woorden.in(taal);
        var bezoek = ouder(taal);
        var velden = formulier(VerzoekId.nieuw());
        assertThat(bezoek.post("/mijn/verzoeken", velden).status()).isEqualTo(302);
        velden.put("woorden", "De datum klopt niet.");
        assertThat(bezoek.post("/mijn/verzoeken", velden).tekst()).contains(woorden.zeg("verzoek.anders", WOORDEN));
        for (var keer = 1; keer < MijnVerzoeken.HOOGSTENS_OPEN; keer++) {
            bezoek.post("/mijn/verzoeken", formulier(VerzoekId.nieuw()));
        }
        assertThat(bezoek.post("/mijn/verzoeken", formulier(VerzoekId.nieuw())).tekst())
                .contains(woorden.zeg("verzoek.teveel", MijnVerzoeken.HOOGSTENS_OPEN));
    }

    @ParameterizedTest
    @EnumSource
    void deDagenEnHetAntwoordOok(Taal taal) {
        var woorden = Woorden.in(taal);
        var bezoek = ouder(taal);
        var id = VerzoekId.nieuw();
        var leeg = bezoek.get("/mijn/verzoeken");
        isVertaald(leeg, taal);
        assertThat(leeg.tekst()).contains(woorden.zeg("verzoek.leeg"), woorden.zeg("verzoek.leegzin"));
        bezoek.post("/mijn/verzoeken", formulier(id));

        var open = bezoek.get("/mijn/verzoeken/" + id);
        isVertaald(open, taal);
        assertThat(open.tekst())
                .contains(
                        woorden.zegVan("verzoeksoort", Verzoeksoort.VERBETEREN),
                        woorden.zeg("verzoek.binnen") + " " + hoort(woorden, LAATSTE_DAG),
                        woorden.zeg("verzoek.dit", kind.naam()),
                        woorden.zeg("verzoek.op", woorden.zeg("datum.vandaag")));
        assertThat(open.html()).contains("dir=\"auto\">" + WOORDEN);
        assertThat(bezoek.get("/mijn/verzoeken").tekst())
                .contains(
                        woorden.zeg("verzoek.vroeg"),
                        woorden.zeg("verzoek.uitleg"),
                        woorden.zeg("verzoek.over", kind.naam(), woorden.zeg("datum.vandaag")),
                        hoort(woorden, LAATSTE_DAG));

        var pia = proefstad.mens(stad.gemeente(), "Pia", Functie.PRIVACY_OFFICER, stad.wijkteam(), null, null);
        var officer = bezoeker.als(pia).met("Accept-Language", taal.code());
        assertThat(officer.get("/verzoeken/" + id).html()).contains("<html lang=\"nl\" dir=\"ltr\">");
        officer.post("/verzoeken/" + id + "/verlengen", Map.of("tot", "1-2-2027", "reden", "Drie mensen zoeken."));
        var langer = bezoek.get("/mijn/verzoeken/" + id);
        assertThat(langer.tekst()).contains(hoort(woorden, LocalDate.of(2027, 2, 1)), woorden.zeg("verzoek.langer"));
        assertThat(langer.html()).contains("<q lang=\"nl\" dir=\"auto\">Drie mensen zoeken.</q>");

        officer.post("/verzoeken/" + id + "/antwoord", Map.of("uitkomst", "NIET", "antwoord", "Dit blijft."));
        var antwoord = bezoek.get("/mijn/verzoeken/" + id);
        isVertaald(antwoord, taal);
        assertThat(antwoord.tekst())
                .contains(
                        woorden.zegVan("uitkomst", Uitkomst.NIET),
                        woorden.zeg("verzoek.schreef", woorden.zeg("datum.vandaag")),
                        woorden.zeg("verzoek.oneens"));
        assertThat(antwoord.html()).contains("lang=\"nl\" dir=\"auto\">Dit blijft.");
        assertThat(bezoek.get("/mijn/verzoeken").tekst()).contains(woorden.zeg("verzoek.isantwoord"));
    }

    private static String hoort(Woorden woorden, LocalDate dag) {
        return woorden.zeg("verzoek.hoort", woorden.dag(dag, ProefKlok.VANDAAG));
    }
}
