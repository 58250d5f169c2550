package nl.kring.gesprek.web;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kring.Bezoeker;
import nl.kring.Bezoeker.Antwoord;
import nl.kring.Bezoeker.Bezoek;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.gesprek.GesprekFixture;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.GesprekPlannen;
import nl.kring.platform.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Het scherm van een gesprek")
class GesprekschermTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    ProefKlok klok;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    GesprekPlannen plannen;

    private GesprekFixture wereld;
    private GesprekId id;
    private Bezoek joyce;

    @BeforeEach
    void joyceHeeftVandaagEenEersteGesprek() {
        wereld = GesprekFixture.maak(proefstad, eigenaar, als);
        id = wereld.eerste(plannen);
        joyce = bezoeker.als(wereld.stad.joyce());
    }

    @AfterEach
    void zetDeKlokTerug() {
        klok.terug();
    }

    private String adres() {
        return "/gesprekken/" + id;
    }

    private static String verborgen(Antwoord pagina, String veld) {
        var gevonden =
                Pattern.compile("name=\"" + veld + "\"[^>]*value=\"([^\"]*)\"").matcher(pagina.html());
        assertThat(gevonden.find()).as("veld " + veld).isTrue();
        return gevonden.group(1);
    }

    private List<String> aanwezigen(Antwoord pagina, String... namen) {
        var ids = wereld.zie(String.class, """
                select d.deelnemer_id::text from gesprek.deelnemer d
                  left join organisatie.medewerker m on m.medewerker_id = d.medewerker_id
                  left join kind.ouder o on o.ouder_id = d.ouder_id
                 where d.gesprek_id = ? and coalesce(m.roepnaam, o.roepnaam) = any (?)
                """, id.waarde(), namen);
        ids.forEach(deelnemer -> assertThat(pagina.html()).contains("value=\"" + deelnemer + "\""));
        return ids;
    }

    /** Everything but the date, as Joyce would type it. */
    private Map<String, Object> zonderDatum(Antwoord pagina) {
        var velden = new HashMap<String, Object>();
        velden.put("formulier", verborgen(pagina, "formulier"));
        velden.put("versie", verborgen(pagina, "versie"));
        velden.put("aanwezig", aanwezigen(pagina, "Samira", "Ruben", "Joyce"));
        velden.put("plaats", "THUIS");
        velden.put("doel-0-soort", "ERBIJ_HOREN");
        velden.put("doel-0-woorden", "Ik wil dat hij meedoet 🌱 مع الأطفال");
        velden.put("doel-0-zien", "Hij blijft aan tafel.");
        velden.put("doel-0-van", wereld.samira().persoon());
        velden.put("actie-0-wat", "Twee plaatjes laten zien");
        velden.put("actie-0-wie", wereld.stad.joyce().persoon());
        velden.put("actie-0-datum", "4-12-2026");
        return velden;
    }

    @Test
    void opDeDagZelfStaatHetFormulierKlaar() {
        var pagina = joyce.get(adres());
        assertThat(pagina.status()).isEqualTo(200);
        assertThat(pagina.tekst())
                .contains(
                        "Eerste gesprek over Yassin",
                        "Dinsdag 24 november, 8.00 uur",
                        "Wie waren erbij?",
                        "Karim en Samira kozen dit zelf.",
                        "Wanneer praten jullie weer?",
                        "Eén van de vijf klaar",
                        "di 5 januari, 8.00 uur",
                        "week van 18 januari");
        assertThat(pagina.html()).doesNotContain("style=\"", "onclick");
    }

    @Test
    void allesWatOntbreektStaatErInEenKeerEnHetGetypteBlijft() {
        var pagina = joyce.get(adres());
        var antwoord = joyce.post(
                adres() + "/afronden",
                Map.of(
                        "formulier",
                        verborgen(pagina, "formulier"),
                        "versie",
                        verborgen(pagina, "versie"),
                        "actie-0-wat",
                        "Bellen met 'oma' & <opa>",
                        "datum",
                        "31-2-2027"));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst())
                .containsSubsequence(
                        "Nog acht dingen, dan is het gesprek klaar",
                        "Kruis de ouder aan die erbij was.",
                        "Kies waar het gesprek was.",
                        "Schrijf minstens één doel op",
                        "Kies wie dit doet.",
                        "Kies op welke dag dit klaar is.",
                        "Deze datum bestaat niet.");
        assertThat(antwoord.html()).contains("Bellen met &#39;oma&#39; &amp; &lt;opa>", "value=\"31-2-2027\"");
        // and the next visit still has it
        assertThat(joyce.get(adres()).html()).contains("value=\"31-2-2027\"");
    }

    @Test
    @DisplayName("R-BO-04: alleen de datum ontbreekt nog, en het scherm zegt wat, waarom en hoe verder")
    void nogEenDing() {
        var antwoord = joyce.post(adres() + "/afronden", zonderDatum(joyce.get(adres())));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.html()).contains("<title>Nog 1 ding: eerste gesprek over Yassin – Kring</title>");
        assertThat(antwoord.tekst())
                .contains(
                        "Nog één ding, dan is het gesprek klaar",
                        "Kies een datum voor het voortgangsgesprek . Zo weet Samira wanneer jullie weer praten.",
                        "Vier van de vijf klaar",
                        "Joyce is de collega die erbij hoort.",
                        "Eén doel in Samira’s woorden",
                        "Eén afspraak met naam en datum",
                        "Kies een datum. Weet je de dag nog niet? Kies dan een week.",
                        "‘Ik wil dat hij meedoet 🌱 مع الأطفال’",
                        "vrijdag 4 december");
    }

    @Test
    void metEenDatumIsHetGesprekKlaarEnTweeKeerSturenMaaktNietsDubbel() {
        var velden = zonderDatum(joyce.get(adres()));
        velden.put("datum", "19-1-2027");
        velden.put("tijd", "13.00");
        for (var keer = 0; keer < 2; keer++) {
            var antwoord = joyce.post(adres() + "/afronden", velden);
            assertThat(antwoord.status()).isEqualTo(302);
            assertThat(antwoord.naar()).isEqualTo(adres() + "?afgesloten");
        }
        assertThat(joyce.get(adres() + "?afgesloten").tekst())
                .contains("Het gesprek is afgesloten. De ouders kunnen het nu lezen.");
        assertThat(joyce.get(adres() + "?gepland").tekst()).doesNotContain("is gepland");
        assertThat(joyce.get(adres()).tekst())
                .doesNotContain("is afgesloten")
                .contains(
                        "Wie waren erbij?",
                        "Karim moeder · was er niet bij",
                        "Doel 1 · erbij horen",
                        "Dinsdag 19 januari 2027, 13.00 uur");
        assertThat(joyce.get("/gesprekken").tekst())
                .contains("Voortgangsgesprek over Yassin", "Eerste gesprek over Yassin");
    }

    @Test
    void voorHetBeginIsErEenZinBijHetVeldEnBlijftHetGetypteStaan() {
        eigenaar.jdbc()
                .sql("update gesprek.gesprek set tijd = '20:45' where gesprek_id = :id")
                .param("id", id.waarde())
                .update();
        var velden = zonderDatum(joyce.get(adres()));
        velden.put("datum", "19-1-2027");
        velden.put("tijd", "13.00");
        var antwoord = joyce.post(adres() + "/afronden", velden);
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst())
                .contains("Dit gesprek begint dinsdag 24 november, 20.45 uur. Daarna kun je het afsluiten.");
        assertThat(antwoord.html()).contains("id=\"aanwezig-fout\"");
        assertThat(joyce.get(adres() + "?vastleggen").html()).contains("value=\"19-1-2027\"");
    }

    @Test
    void bewarenGaatVanzelfMetEenStukjePagina() {
        var pagina = joyce.get(adres());
        klok.zetOp(VANDAAG.atTime(13, 52).atZone(klok.getZone()).toInstant());
        var antwoord = joyce.htmx(adres() + "/concept", zonderDatum(pagina));
        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(antwoord.tekst()).isEqualTo("bewaard om 13.52 uur");
        assertThat(antwoord.html()).doesNotContain("<html", "<main").contains("hx-swap-oob");
        assertThat(joyce.get(adres()).tekst()).contains("bewaard om 13.52 uur", "Vier van de vijf klaar");
    }

    @Test
    void zonderScriptKomtErEenRegelBij() {
        var velden = zonderDatum(joyce.get(adres()));
        velden.put("knop", "doel-erbij");
        var naar = joyce.post(adres() + "/concept", velden).naar();
        assertThat(naar)
                .isEqualTo(adres() + "?vastleggen&formulier=" + velden.get("formulier") + "&open=doel-1#doel-1");
        assertThat(verborgen(joyce.get(naar.replaceAll("#.*", "")), "formulier"))
                .isEqualTo(velden.get("formulier"));
        assertThat(joyce.get(naar.replaceAll("#.*", "")).html())
                .contains("name=\"doel-1-woorden\"", "Hij blijft aan tafel.");
    }

    @Test
    void eenVoorstelKiezenVultDeDatumIn() {
        var velden = zonderDatum(joyce.get(adres()));
        velden.put("knop", "op:2027-01-19T13:00");
        assertThat(joyce.post(adres() + "/concept", velden).naar()).endsWith("#vervolg");
        assertThat(joyce.get(adres()).html()).contains("value=\"19-1-2027\"", "value=\"13.00\"");
        velden.put("knop", "op:2027-01-18");
        velden.put("versie", "999");
        joyce.post(adres() + "/concept", velden);
        assertThat(joyce.get(adres()).html())
                .contains("value=\"18-1-2027\"")
                .containsPattern("name=\"week\" value=\"ja\" checked");
    }

    @Test
    void rondHetTrajectAfVraagtHoeHetAfliep() {
        var velden = zonderDatum(joyce.get(adres()));
        velden.put("knop", "einde");
        joyce.post(adres() + "/concept", velden);
        var pagina = joyce.get(adres());
        assertThat(pagina.tekst()).contains("Hoe loopt het traject af?", "Kies toch een datum voor een gesprek");
        var af = zonderDatum(pagina);
        af.put("einde", "ja");
        assertThat(joyce.post(adres() + "/afronden", af).tekst()).contains("Kies hoe het traject afloopt.");
        af.put("afloop", "OUDERS_STOPPEN");
        assertThat(joyce.post(adres() + "/afronden", af).status()).isEqualTo(302);
        assertThat(joyce.get(adres()).tekst()).contains("Het traject is afgerond", "De ouders willen stoppen");
    }

    @Test
    void tweeDieTegelijkSchrijvenZienElkaarsWoordenEnNietsIsWeg() {
        var esra = bezoeker.als(wereld.stad.esra());
        var vanJoyce = zonderDatum(joyce.get(adres()));
        var vanEsra = zonderDatum(esra.get(adres()));
        vanJoyce.put("doel-0-woorden", "Wat Joyce hoorde");
        vanEsra.put("doel-0-woorden", "Wat Esra hoorde");
        joyce.htmx(adres() + "/concept", vanJoyce);

        assertThat(esra.htmx(adres() + "/concept", vanEsra).tekst()).contains("nog niet bewaard");
        var metDatum = new HashMap<>(vanEsra);
        metDatum.put("datum", "19-1-2027");
        assertThat(esra.post(adres() + "/afronden", vanEsra).status()).isEqualTo(409);
        var botsing = esra.post(adres() + "/afronden", metDatum);
        assertThat(botsing.status()).isEqualTo(409);
        assertThat(botsing.tekst())
                .contains(
                        "Joyce heeft dit gesprek intussen gewijzigd",
                        "Doel 1, in woorden van de ouders Wat Joyce hoorde",
                        "‘Wat Esra hoorde’");
        // she has seen it, and goes on with her own words
        metDatum.put("versie", verborgen(botsing, "versie"));
        assertThat(esra.post(adres() + "/afronden", metDatum).status()).isEqualTo(302);
    }

    @Test
    void wieTikteTerwijlEenAnderAfslootKanHetOvernemen() {
        var esra = bezoeker.als(wereld.stad.esra());
        var vanEsra = zonderDatum(esra.get(adres()));
        vanEsra.put("doel-0-woorden", "Wat Esra hoorde");
        vanEsra.put("datum", "19-1-2027");
        var vanJoyce = zonderDatum(joyce.get(adres()));
        vanJoyce.put("datum", "19-1-2027");
        joyce.post(adres() + "/afronden", vanJoyce);

        var teLaat = esra.post(adres() + "/afronden", vanEsra);
        assertThat(teLaat.status()).isEqualTo(409);
        assertThat(teLaat.tekst()).contains("Joyce heeft dit gesprek intussen afgesloten", "Wat Esra hoorde");
    }

    @Test
    void tienMegabyteInEenVeldKrijgtEenAntwoordEnHetBeginBlijftStaan() {
        var velden = zonderDatum(joyce.get(adres()));
        velden.put("doel-0-woorden", "b".repeat(10_000_000));
        var antwoord = joyce.post(adres() + "/afronden", velden);
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.html().length()).isLessThan(100_000);
        assertThat(antwoord.html()).contains("Dit is veel te lang. Gebruik hoogstens 1000 tekens.", "b".repeat(1000));
    }

    private static final String ONZICHTBAAR = "a\u0000b\u200Bc \u202Ed 🌱 مع الأطفال";
    private static final String ZICHTBAAR = "abc d 🌱 مع الأطفال";

    @Test
    @DisplayName("Tekens die niemand ziet geven geen storing: zij vallen weg, en al het andere blijft")
    void onzichtbareTekensVallenWegBijHetAfronden() {
        var velden = zonderDatum(joyce.get(adres()));
        velden.put("doel-0-woorden", ONZICHTBAAR);
        velden.put("doel-0-zien", ONZICHTBAAR);
        velden.put("actie-0-wat", ONZICHTBAAR);
        velden.put("actie-1-wat", "\u0000\u200B");
        velden.put("datum", "1-12-2026");
        velden.put("reden", "\u0000\u200B");
        var zonderReden = joyce.post(adres() + "/afronden", velden);
        assertThat(zonderReden.status()).isEqualTo(422);
        assertThat(zonderReden.html()).contains("مع الأطفال");
        velden.put("reden", ONZICHTBAAR);
        velden.put("versie", verborgen(zonderReden, "versie"));
        assertThat(joyce.post(adres() + "/afronden", velden).status()).isEqualTo(302);
        for (var plek : List.of("traject.doel.woorden", "traject.doel.zichtbaar_aan", "traject.actie.wat")) {
            assertThat(wereld.lees(plek, "traject_id = ?", wereld.traject.waarde()))
                    .as(plek)
                    .containsExactly(ZICHTBAAR);
        }
        assertThat(wereld.lees("gesprek.gesprek.eerder_reden", "volgt_op = ?", id.waarde()))
                .containsExactly(ZICHTBAAR);
    }

    @Test
    void onzichtbareTekensVallenWegBijHetAfsluitenVanHetTraject() {
        var velden = zonderDatum(joyce.get(adres()));
        velden.put("einde", "ja");
        velden.put("afloop", "VERHUISD");
        velden.put("toelichting", "x".repeat(2001));
        var teLang = joyce.post(adres() + "/afronden", velden);
        assertThat(teLang.status()).isEqualTo(422);
        velden.put("versie", verborgen(teLang, "versie"));
        velden.put("toelichting", ONZICHTBAAR);
        assertThat(joyce.post(adres() + "/afronden", velden).status()).isEqualTo(302);
        assertThat(wereld.lees("traject.traject.afloop_toelichting", "traject_id = ?", wereld.traject.waarde()))
                .containsExactly(ZICHTBAAR);
    }

    @Test
    void onzichtbareTekensVallenWegBijHetPlannenEnAfzeggen() {
        var pad = "/trajecten/" + wereld.traject + "/gesprekken";
        var wie = wereld.stad.joyce().persoon();
        var velden = new HashMap<String, Object>(Map.of(
                "gesprek", Ids.nieuw(), "soort", "VOORTGANG", "duur", "60", "datum", "8-12-2026", "tijd", "9.30"));
        velden.putAll(Map.of("plaats", "LOCATIE", "wie", wie, "akkoord", "ja", "tolk", ONZICHTBAAR));
        velden.put("reden-" + wie, "\u0000\u200B");
        var zonderReden = joyce.post(pad, velden);
        assertThat(zonderReden.status()).isEqualTo(422);
        assertThat(zonderReden.tekst()).contains("Schrijf op waarom deze persoon erbij is.");
        velden.put("reden-" + wie, "x".repeat(10_000_000));
        assertThat(joyce.post(pad, velden).status()).isEqualTo(422);
        velden.put("reden-" + wie, ONZICHTBAAR);
        assertThat(joyce.post(pad, velden).status()).isEqualTo(302);
        assertThat(wereld.lees(
                        "gesprek.deelnemer.reden",
                        "gesprek_id = ?::uuid and medewerker_id = ?",
                        velden.get("gesprek").toString(),
                        wie))
                .containsExactly(ZICHTBAAR);
        assertThat(joyce.post(adres() + "/afzeggen", Map.of("reden", "\u200B\u0000"))
                        .status())
                .isEqualTo(422);
        assertThat(joyce.post(adres() + "/afzeggen", Map.of("reden", ONZICHTBAAR))
                        .status())
                .isEqualTo(302);
        assertThat(wereld.lees("gesprek.gesprek.afgezegd_reden", "gesprek_id = ?", id.waarde()))
                .containsExactly(ZICHTBAAR);
    }

    @Test
    void eenOuderLeestHetZelfdeMetUEnVerzetHetVoorIedereen() {
        var samira = bezoeker.als(wereld.samira());
        var pagina = samira.get(adres());
        assertThat(pagina.status()).isEqualTo(200);
        assertThat(pagina.tekst())
                .contains("Bij u thuis", "Ik wil een andere dag", "Ruben wijkcoach Denkt mee.")
                .doesNotContain("Sluit het gesprek af", "Leg het gesprek vast");
        var formulier = samira.get(adres() + "/verzetten");
        var antwoord = samira.post(
                adres() + "/verzetten",
                Map.of("volgnummer", verborgen(formulier, "volgnummer"), "datum", "1-12-2026", "tijd", "15.30"));
        assertThat(antwoord.naar()).isEqualTo(adres() + "?verzet");
        assertThat(samira.get(antwoord.naar()).html())
                .containsPattern(
                        "(?s)role=\"status\"[^>]*>.*Het gesprek is verzet naar dinsdag 1 december, 15.30 uur.");
        assertThat(bezoeker.als(wereld.stad.ruben()).get(adres()).tekst()).contains("Dinsdag 1 december, 15.30 uur");
    }

    @Test
    void eenDagInHetVerledenKrijgtEenZinBijHetVeld() {
        var samira = bezoeker.als(wereld.samira());
        var antwoord =
                samira.post(adres() + "/verzetten", Map.of("volgnummer", "0", "datum", "1-1-2020", "tijd", "15.30"));
        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.html()).contains("id=\"datum-fout\"", "value=\"1-1-2020\"");
    }

    @Test
    void hetAgendabestandIsTeHalenEnZegtNietsOverHetKind() {
        var antwoord = joyce.get(adres() + "/agenda.ics");
        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(antwoord.koppen().get("content-type").getFirst()).startsWith("text/calendar");
        assertThat(antwoord.koppen().get("content-disposition").getFirst()).contains("uitnodiging.ics");
        assertThat(antwoord.html()).contains("BEGIN:VEVENT").doesNotContain("Yassin", "Samira");
    }

    @Test
    void onbekendEnNietVanJouGevenHetzelfdeAntwoord() {
        var vreemde = bezoeker.als(wereld.stad.vreemde());
        var verboden = vreemde.get(adres());
        var onbekend = vreemde.get("/gesprekken/" + Ids.nieuw());
        assertThat(verboden.status()).isEqualTo(404);
        assertThat(verboden.zonderToeval()).isEqualTo(onbekend.zonderToeval());
        assertThat(vreemde.get("/gesprekken/geen-id").status()).isEqualTo(404);
    }

    @Test
    void plannenVraagtAllesInEenKeerEnHoudtHetGetypte() {
        var pagina = joyce.get("/trajecten/" + wereld.traject + "/gesprekken/nieuw?soort=VOORTGANG");
        assertThat(pagina.tekst()).contains("Voortgangsgesprek plannen over Yassin", "Waarom is Ruben erbij?");
        var velden = new HashMap<String, Object>(
                Map.of("gesprek", verborgen(pagina, "gesprek"), "soort", "VOORTGANG", "duur", "60"));
        velden.put("tijd", "25.00");
        var nogNiet = joyce.post("/trajecten/" + wereld.traject + "/gesprekken", velden);
        assertThat(nogNiet.status()).isEqualTo(422);
        assertThat(nogNiet.tekst()).contains("Deze tijd bestaat niet.");
        velden.put("tijd", "9.30");
        nogNiet = joyce.post("/trajecten/" + wereld.traject + "/gesprekken", velden);
        assertThat(nogNiet.tekst())
                .containsSubsequence(
                        "Kies een dag.",
                        "Kies de plek die de ouders willen.",
                        "Vraag minstens één professional erbij.",
                        "Vraag eerst aan de ouders");
        velden.put("datum", "8-12-2026");
        velden.put("plaats", "LOCATIE");
        velden.put("wie", wereld.stad.joyce().persoon());
        velden.put("reden-" + wereld.stad.joyce().persoon(), "Houdt alles bij elkaar.");
        velden.put("akkoord", "ja");
        var gepland = joyce.post("/trajecten/" + wereld.traject + "/gesprekken", velden);
        assertThat(gepland.naar()).isEqualTo("/gesprekken/" + velden.get("gesprek") + "?gepland");
        assertThat(joyce.get(gepland.naar()).tekst())
                .contains("Dinsdag 8 december, 9.30 uur", "De Proeflinde", "Houdt alles bij elkaar.");
    }

    @Test
    void wieAlsTweedeWilPlannenZietHetGesprekVanDeEerste() {
        var esra = bezoeker.als(wereld.stad.esra());
        var naar = esra.get("/trajecten/" + wereld.traject + "/gesprekken/nieuw?soort=EERSTE")
                .naar();
        assertThat(naar).isEqualTo(adres() + "?al");
    }

    @Test
    void deLijstToontWatKomtMetPlekEnMensen() {
        assertThat(joyce.get("/gesprekken").tekst())
                .contains(
                        "vandaag 8.00 Eerste gesprek over Yassin Bij Yassin thuis. Met Karim, Samira en Ruben. Tolk: Arabisch.");
        assertThat(bezoeker.als(wereld.samira()).get("/gesprekken").tekst()).contains("Bij u thuis.");
    }
}
