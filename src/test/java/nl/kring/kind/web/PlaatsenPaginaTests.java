package nl.kring.kind.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kring.Bezoeker;
import nl.kring.Bezoeker.Antwoord;
import nl.kring.Bezoeker.Bezoek;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.kind.PlaatsingResultaat.Bezwaar;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.web.Invoer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Het formulier om een kind te plaatsen")
class PlaatsenPaginaTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Eigenaar eigenaar;

    private Proefstad.Stad stad;
    private Bezoek henk;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
        henk = bezoeker.als(stad.henk());
    }

    /** A form that is right in everything, as a browser sends it: empty blocks too. */
    private Map<String, Object> ingevuld() {
        var velden = new HashMap<String, Object>();
        velden.put("kind", waarde(henk.get("/kinderen/nieuw").html(), "kind"));
        velden.put("roepnaam", "Ewa");
        velden.put("achternaam", "Nowak");
        velden.put("geboortedatum", "2024-03-01");
        for (int blok = 1; blok <= 3; blok++) {
            for (var naam : List.of("roepnaam", "achternaam", "relatie", "gezag", "email", "telefoon")) {
                velden.put("ouder" + blok + "-" + naam, "");
            }
            velden.put("ouder" + blok + "-taal", "NL");
        }
        velden.putAll(Map.of(
                "ouder1-roepnaam", "Ola",
                "ouder1-achternaam", "Nowak",
                "ouder1-relatie", "MOEDER",
                "ouder1-gezag", "EENHOOFDIG_OUDERLIJK_GEZAG",
                "ouder1-taal", "PL",
                "ouder1-email", "ola@kring.example"));
        velden.put("groep", stad.groep().toString());
        velden.put("mentor", "");
        velden.put("dagen", List.of("MONDAY", "THURSDAY"));
        velden.put("ve", "JA");
        velden.put("van", "2026-12-01");
        velden.put("tot", "");
        velden.put("uitleg", "JA");
        velden.put("uitleg-op", "2026-11-20");
        velden.put("uitleg-hoe", "GESPREK");
        velden.put("uitleg-taal", "PL");
        velden.put("vraag", "WIL_NIET_ZEGGEN");
        return velden;
    }

    private static String waarde(String html, String naam) {
        var gevonden =
                Pattern.compile("name=\"" + naam + "\"[^>]* value=\"([^\"]*)\"").matcher(html);
        return gevonden.find() ? gevonden.group(1) : "";
    }

    private Antwoord stuur(Map<String, Object> velden) {
        return henk.post("/kinderen", velden);
    }

    private Antwoord met(String veld, Object waarde) {
        var velden = ingevuld();
        velden.put(veld, waarde);
        return stuur(velden);
    }

    private int kinderen() {
        return eigenaar.jdbc()
                .sql("select count(*) from kind.kind where gemeente_id = :gemeente")
                .param("gemeente", stad.gemeente().waarde())
                .query(Integer.class)
                .single();
    }

    @Test
    void eenIngevuldFormulierGeeftEenKindEnZijnBladzijde() {
        var velden = ingevuld();
        var antwoord = stuur(velden);

        assertThat(antwoord.status()).isEqualTo(302);
        assertThat(antwoord.naar()).isEqualTo("/kinderen/" + velden.get("kind") + "?geplaatst");
        assertThat(henk.get(antwoord.naar()).tekst())
                .contains("Ewa Nowak", "Ewa heeft een plek", "Ola Nowak", "moeder", "alleen deze ouder", "Pools")
                .contains("maandag, donderdag", "vrijdag 20 november, in een gesprek", "Dat zeggen zij liever niet")
                .contains("Vraag het niet nog een keer");
    }

    @Test
    void tweeKeerHetzelfdeFormulierIsEenKindEnTweeKeerDezelfdeBladzijde() {
        var velden = ingevuld();

        assertThat(stuur(velden).naar()).isEqualTo(stuur(velden).naar());
        assertThat(kinderen()).isOne();
    }

    @Test
    void ookTweeKlikkenOpHetzelfdeMomentGaanNaarHetzelfdeKind() throws Exception {
        var velden = ingevuld();
        var tegelijk = new CyclicBarrier(2);
        Callable<String> klik = () -> {
            tegelijk.await();
            return stuur(velden).naar();
        };
        try (var draden = Executors.newFixedThreadPool(2)) {
            var naar = new ArrayList<String>();
            for (Future<String> antwoord : draden.invokeAll(List.of(klik, klik))) {
                naar.add(antwoord.get());
            }
            assertThat(naar).containsOnly("/kinderen/" + velden.get("kind") + "?geplaatst");
        }
        assertThat(kinderen()).isOne();
    }

    @Test
    void wieNergensPlaatstVindtHetFormulierNiet() {
        var ouder = Proefstad.ouderVan(stad, proefstad.kind(stad, Wijkcoachvraag.NEE));
        for (var wie : List.of(stad.ruben(), stad.lotte(), ouder)) {
            var bezoek = bezoeker.als(wie);
            assertThat(bezoek.get("/kinderen/nieuw").status()).isEqualTo(404);
            assertThat(bezoek.post("/kinderen", ingevuld()).status()).isEqualTo(404);
            assertThat(bezoek.htmx("/kinderen/lijkt-op", ingevuld()).status()).isEqualTo(404);
        }
        assertThat(bezoeker.niemand().get("/kinderen/nieuw").naar()).isEqualTo("/aanmelden");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "roepnaam||Vul de roepnaam van het kind in.",
                "roepnaam|'   '|Vul de roepnaam van het kind in.",
                "achternaam||Vul de achternaam van het kind in.",
                "geboortedatum||Vul de geboortedatum van het kind in.",
                "geboortedatum|31-2-2024|Deze datum bestaat niet.",
                "geboortedatum|2026-11-25|Deze dag komt nog.",
                "geboortedatum|1986-05-05|Het kind zou 5 jaar of ouder zijn.",
                "ouder1-roepnaam||Vul de roepnaam in van de eerste persoon met gezag.",
                "ouder1-relatie||Kies wie de eerste persoon met gezag is voor het kind.",
                "ouder1-gezag||Kies het gezag van de eerste",
                "ouder1-gezag|GEZAMENLIJK_OUDERLIJK_GEZAG|Vul die persoon ook in.",
                "ouder1-gezag|WEET_NIET|Kies het gezag van",
                "ouder1-email|ola.kring|Dit e-mailadres klopt niet.",
                "ouder1-telefoon|bel mij|Dit telefoonnummer klopt niet.",
                "groep||Kies de groep.",
                "groep|robert) drop table|Kies de groep.",
                "groep|00000000-0000-7000-8000-000000000000|In deze groep kun je geen kind plaatsen.",
                "mentor|00000000-0000-7000-8000-000000000000|Deze mentor werkt niet op de locatie",
                "dagen|SUNDAY|Kies minstens één dag.",
                "ve||Kies of het kind een VE-plek heeft.",
                "van||Vul de eerste dag in.",
                "van|2024-02-29|Toen was het kind nog niet geboren.",
                "tot|2026-11-30|De laatste dag ligt voor de eerste.",
                "tot|2126-01-01|Dan is het kind al ouder dan 6 jaar.",
                "tot|31-11-2026|Deze datum bestaat niet.",
                "uitleg||Kies of jullie dit al vertelden.",
                "uitleg-op||Kies de dag waarop jullie het vertelden.",
                "uitleg-op|2026-11-25|Deze dag komt nog.",
                "uitleg-op|2016-11-25|Dat is lang voor de geboorte.",
                "uitleg-hoe||Kies hoe jullie het vertelden.",
                "vraag||Kies wat de ouders zeiden.",
            })
    void elkeMisserHeeftEenZinBijHetEigenVeld(String veld, String waarde, String zin) {
        var antwoord = met(veld, waarde == null ? "" : waarde);

        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst()).contains(zin, "Nog één ding");
        assertThat(kinderen()).isZero();
        assertThat(antwoord.html()).contains("href=\"#" + veld + "\"", "id=\"" + veld + "-fout\"");
        assertThat(antwoord.html()).containsPattern("id=\"" + veld + "\"[^>]* autofocus");
    }

    @Test
    void eenTweedePersoonIsHeelOfNietIngevuld() {
        var antwoord = met("ouder2-roepnaam", "Jan");

        assertThat(antwoord.tekst())
                .contains(
                        "Nog 3 dingen",
                        "Vul de achternaam in van de tweede persoon met gezag.",
                        "Kies het gezag van de tweede");
        assertThat(antwoord.html()).containsPattern("id=\"ouder2-achternaam\"[^>]* autofocus");
    }

    @Test
    void elkBezwaarHeeftEenEigenZin() {
        var zinnen = Stream.of(Bezwaar.values())
                .map(bezwaar -> Plaatsingszinnen.zin(bezwaar, Invoer.leeg()))
                .toList();

        assertThat(zinnen)
                .hasSize(15)
                .allMatch(zin -> zin.zin().endsWith(".") && !zin.veld().isEmpty());
        assertThat(zinnen).extracting(zin -> zin.veld() + zin.zin()).doesNotHaveDuplicates();
    }

    @Test
    void allesWatGetyptWasStaatErNog() {
        var velden = ingevuld();
        velden.put("geboortedatum", "");
        velden.put("ouder2-roepnaam", "Jan \"de Bouwer\" <Nowak>");
        velden.put("tot", "1-1-2027");
        var html = stuur(velden).html();

        assertThat(waarde(html, "kind")).isEqualTo(velden.get("kind"));
        assertThat(waarde(html, "roepnaam")).isEqualTo("Ewa");
        assertThat(waarde(html, "tot")).isEqualTo("1-1-2027");
        assertThat(html).contains("Jan &#34;de Bouwer&#34; &lt;Nowak>").doesNotContain("<Nowak>");
        assertThat(html)
                .containsPattern("value=\"MONDAY\" checked")
                .containsPattern("value=\"THURSDAY\" checked")
                .containsPattern("value=\"WIL_NIET_ZEGGEN\" checked")
                .containsPattern("value=\"EENHOOFDIG_OUDERLIJK_GEZAG\" selected")
                .containsPattern("value=\"" + stad.groep() + "\" selected")
                .doesNotContainPattern("value=\"TUESDAY\" checked");
        assertThat(html).containsPattern("<details class=\"kring-uitklap kring-persoon\" open>");
    }

    @Test
    void nogNietVerteldEnNogNietGevraagdMag() {
        var velden = ingevuld();
        velden.put("uitleg", "NOG_NIET");
        velden.put("uitleg-op", "");
        velden.put("uitleg-hoe", "");
        velden.put("vraag", "NOG_NIET");
        var antwoord = stuur(velden);

        assertThat(henk.get(antwoord.naar()).tekst()).contains("nog niet verteld", "nog niet gevraagd");
        assertThat(henk.get("/kinderen").tekst()).contains("nog vertellen en vragen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ياسين", "Zoë 👩‍👧", "Đặng Thị Ánh", "O’Neill-d'Arc", "Nguyễn"})
    void namenUitDeHeleWereldBlijvenHeel(String naam) {
        var antwoord = met("roepnaam", naam);

        assertThat(antwoord.status()).isEqualTo(302);
        assertThat(henk.get("/kinderen").tekst()).contains(naam + " Nowak");
    }

    @Test
    void tekensDieDeLeesrichtingDraaienGaanEruit() {
        met("roepnaam", "Ya\u202Essin\u200B\u0000\uFEFF");

        assertThat(henk.get("/kinderen").tekst()).contains("Yassin Nowak");
    }

    @Test
    void tienMegabyteInEenVeldKrijgtEenZinEnGeenStoring() {
        var antwoord = met("achternaam", "a".repeat(10 * 1024 * 1024));

        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.html())
                .contains("Dit is veel te lang. Gebruik hoogstens 100 tekens. Alleen de eerste 100 staan er nog.");
        assertThat(kinderen()).isZero();
    }

    @Test
    void eenVijandigeNaamBlijftTekst() {
        var antwoord = met("roepnaam", "<script>alert('x')</script>");

        assertThat(henk.get(antwoord.naar()).html()).contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(henk.get("/kinderen").html()).doesNotContain("<script>alert");
    }

    @Test
    void eenKapotKindnummerBestaatNiet() {
        assertThat(met("kind", "nummer").status()).isEqualTo(404);
    }

    @Test
    void tijdensHetTypenVraagtKringOfDitKindErAlIs() {
        proefstad.kind(stad, Wijkcoachvraag.NEE);
        var velden = Map.of(
                "kind",
                ingevuld().get("kind"),
                "roepnaam",
                "yassin",
                "achternaam",
                "Amrani",
                "geboortedatum",
                "2023-09-01");
        var stukje = henk.htmx("/kinderen/lijkt-op", velden);

        assertThat(stukje.status()).isEqualTo(200);
        assertThat(stukje.html()).doesNotContain("<html", "kring-kop").contains("lijkt-op-gezien");
        assertThat(stukje.tekst())
                .contains("Er staat al een kind met deze naam en geboortedatum bij jullie.", "Yassin Amrani");
        assertThat(henk.htmx("/kinderen/lijkt-op", Map.of("kind", velden.get("kind"), "roepnaam", "Yas"))
                        .html())
                .isBlank();
        assertThat(bezoeker.als(stad.vreemde())
                        .htmx("/kinderen/lijkt-op", velden)
                        .html())
                .isBlank();
    }

    @Test
    void zonderScriptVraagtKringHetEenKeerEnHoudtNooitTegen() {
        var daar = proefstad.kind(stad, Wijkcoachvraag.NEE);
        var velden = ingevuld();
        velden.putAll(Map.of("roepnaam", "Yassin", "achternaam", "Amrani", "geboortedatum", "2023-09-01"));
        var eerst = stuur(velden);

        assertThat(eerst.status()).isEqualTo(200);
        assertThat(eerst.tekst()).contains("Er staat al een kind met deze naam en geboortedatum bij jullie.");
        assertThat(waarde(eerst.html(), "lijkt-op-gezien")).isEqualTo(daar.id().toString());
        assertThat(waarde(eerst.html(), "roepnaam")).isEqualTo("Yassin");
        assertThat(kinderen()).isOne();

        velden.put("lijkt-op-gezien", List.of(daar.id().toString(), "\"><b>"));
        velden.put("van", "");
        var later = stuur(velden);
        assertThat(later.status()).isEqualTo(422);
        assertThat(waarde(later.html(), "lijkt-op-gezien")).isEqualTo(daar.id().toString());

        velden.put("van", "2026-12-01");
        assertThat(stuur(velden).naar()).isEqualTo("/kinderen/" + velden.get("kind") + "?geplaatst");
        assertThat(kinderen()).isEqualTo(2);
    }

    @Test
    void geenBrowserZetInvoerOfNamenInEenAdres() {
        var html = henk.get("/kinderen/nieuw").html();

        assertThat(html)
                .contains("<form method=\"post\" action=\"/kinderen\"")
                .doesNotContain("hx-get", "method=\"get\"");
    }
}
