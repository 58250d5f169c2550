package nl.kring.aanmelden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import nl.kring.Bezoeker;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.platform.opdracht.Welkom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@KringTest
@TestPropertySource(properties = "kring.leeg=true")
@DirtiesContext // a Kring of its own, that nobody else needs
@DisplayName("De lege start: wie Kring startte, wordt de eerste beheerder")
class EersteBeheerderTests {
    private static final Pattern CODE = Pattern.compile("([2-9A-Z]{4}-){2}[2-9A-Z]{4}");
    private static final String WACHTWOORD = "vier woorden op een rij";

    @Autowired
    Bezoeker bezoeker;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    List<Welkom> welkom;

    @Autowired
    ProefKlok klok;

    @BeforeEach
    @AfterEach
    void leeg() {
        klok.terug();
        for (var tabel : List.of(
                "aanmelden.poging",
                "aanmelden.account",
                "organisatie.functievervulling",
                "organisatie.medewerker",
                "organisatie.organisatie",
                "platform.installatie",
                "platform.gemeente")) {
            eigenaar.jdbc().sql("delete from " + tabel).update();
        }
    }

    private List<String> terminal() {
        return welkom.stream()
                .flatMap(groet -> groet.regels("http://localhost:8080").stream())
                .toList();
    }

    private String code() {
        var gevonden = CODE.matcher(String.join("\n", terminal()));
        assertThat(gevonden.find()).isTrue();
        return gevonden.group();
    }

    private Map<String, String> formulier() {
        return new HashMap<>(Map.of(
                "code", code(),
                "gemeente", "Gemeente Proefdam",
                "cbscode", "gm9999",
                "roepnaam", "Tom",
                "achternaam", "de Beheerder",
                "email", "tom@kring.example",
                "wachtwoord", WACHTWOORD,
                "nogmaals", WACHTWOORD));
    }

    private int gemeenten() {
        return eigenaar.jdbc()
                .sql("select count(*) from platform.gemeente")
                .query(Integer.class)
                .single();
    }

    @Test
    void deTerminalZegtWaarEnMetWelkeCode() {
        assertThat(terminal())
                .anySatisfy(regel -> assertThat(regel)
                        .startsWith("Open http://localhost:8080/eerste-beheerder en vul deze code in: ")
                        .containsPattern(CODE));
    }

    @Test
    void metDeCodeKomenErEenGemeenteEnEenBeheerderDieZichKanAanmelden() {
        var bezoek = bezoeker.niemand();
        assertThat(bezoek.get("/eerste-beheerder").tekst()).contains("Welkom in een lege Kring");

        assertThat(bezoek.post("/eerste-beheerder", formulier()).naar()).isEqualTo("/aanmelden?klaar");

        assertThat(bezoek.meldAan("tom@kring.example", WACHTWOORD).naar()).isEqualTo("/");
        assertThat(bezoek.get("/beheer/toegang").tekst())
                .contains("Tom de Beheerder", "functioneel beheerder", "Gemeente Proefdam", "heeft toegang");
        assertThat(eigenaar.jdbc().sql("""
                        select g.cbs_code || ' ' || g.naam || ' ' || i.soort || ' ' || f.functie || ' ' || f.van || ' ' || o.soort
                          from platform.gemeente g join platform.installatie i on true
                          join organisatie.functievervulling f using (gemeente_id)
                          join organisatie.organisatie o using (gemeente_id, organisatie_id)
                        """).query(String.class).list())
                .containsExactly("GM9999 Proefdam ECHT BEHEERDER 2026-11-24 GEMEENTE");
    }

    @Test
    void daarnaIsDePaginaErNietMeerEnZwijgtDeTerminal() {
        var ingevuld = formulier();
        bezoeker.niemand().post("/eerste-beheerder", ingevuld);
        var laat = bezoeker.niemand();

        assertThat(laat.get("/eerste-beheerder").status()).isEqualTo(404);
        assertThat(laat.post("/eerste-beheerder", ingevuld).status()).isEqualTo(404);
        assertThat(terminal()).isEmpty();
        assertThat(gemeenten()).isOne();
    }

    @Test
    void vanVelenTegelijkWintErEenEnKrijgenDeAnderenTeHorenDatDePaginaErNietIs() throws Exception {
        var ingevuld = formulier();
        var werk = new ArrayList<Callable<Bezoeker.Antwoord>>();
        for (var keer = 1; keer <= 6; keer++) {
            var bezoek = bezoeker.niemand();
            bezoek.get("/eerste-beheerder");
            var mijn = new HashMap<>(ingevuld);
            mijn.put("cbscode", "GM100" + keer);
            mijn.put("email", "tom" + keer + "@kring.example");
            werk.add(() -> bezoek.post("/eerste-beheerder", mijn));
        }
        var statussen = new ArrayList<Integer>();
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var antwoord : draden.invokeAll(werk)) {
                statussen.add(antwoord.get().status());
            }
        }
        assertThat(statussen).containsOnlyOnce(302).contains(404).containsOnly(302, 404);
        assertThat(gemeenten()).isOne();
        assertThat(eigenaar.jdbc()
                        .sql("select count(*) from aanmelden.account")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void eenVerkeerdeCodeMaaktNietsEnHoudtWatErIsGetyptBehalveHetWachtwoord() {
        var ingevuld = formulier();
        ingevuld.put("code", "ABCD-EFGH-JKMN");
        var antwoord = bezoeker.niemand().post("/eerste-beheerder", ingevuld);

        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst()).contains("Deze code klopt niet");
        assertThat(antwoord.html())
                .contains("ABCD-EFGH-JKMN", "Gemeente Proefdam", "gm9999", "tom@kring.example", "de Beheerder")
                .doesNotContain(WACHTWOORD);
        assertThat(gemeenten()).isZero();
    }

    @Test
    void naTienVerkeerdeCodesHelptOokDeGoedeNietTotEenKwartierLater() {
        var bezoek = bezoeker.niemand();
        var mis = formulier();
        mis.put("code", "ABCD-EFGH-JKMN");
        for (var keer = 1; keer <= 10; keer++) {
            assertThat(bezoek.post("/eerste-beheerder", mis).status()).isEqualTo(422);
        }
        assertThat(bezoek.post("/eerste-beheerder", formulier()).status()).isEqualTo(422);
        assertThat(gemeenten()).isZero();

        klok.zetOp(klok.instant().plus(Duration.ofMinutes(15)));
        assertThat(bezoek.post("/eerste-beheerder", formulier()).naar()).isEqualTo("/aanmelden?klaar");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "code, '', Vul de code in",
        "gemeente, ' ', Vul de naam van de gemeente in",
        "cbscode, '', Vul de CBS-code",
        "cbscode, 0202, GM met vier cijfers",
        "cbscode, GM02023, GM met vier cijfers",
        "cbscode, GM٠٢٠٢, GM met vier cijfers",
        "roepnaam, '', Vul je roepnaam in",
        "achternaam, '', Vul je achternaam in",
        "email, '', Vul je e-mailadres in",
        "email, tom, Dit is geen e-mailadres",
        "email, tom@kring, Dit is geen e-mailadres",
        "wachtwoord, kort, minstens 12 tekens",
        "wachtwoord, Tom de Beheerder, iets anders dan een naam",
        "wachtwoord, tom@kring.example, iets anders dan een naam",
        "nogmaals, iets heel anders, niet hetzelfde"
    })
    void elkVeldZegtWatErMoetEnEenFoutInEenVeldKostGeenPoging(String veld, String waarde, String zin) {
        var ingevuld = formulier();
        ingevuld.put(veld, waarde);
        var antwoord = bezoeker.niemand().post("/eerste-beheerder", ingevuld);

        assertThat(antwoord.status()).isEqualTo(422);
        assertThat(antwoord.tekst()).contains(zin);
        assertThat(gemeenten()).isZero();
        assertThat(eigenaar.jdbc()
                        .sql("select count(*) from aanmelden.poging")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void watHalverwegeMisgaatLaatNietsAchter() {
        eigenaar.jdbc()
                .sql("alter table organisatie.functievervulling add constraint proef check (functie <> 'BEHEERDER')")
                .update();
        try {
            var antwoord = bezoeker.niemand().post("/eerste-beheerder", formulier());
            assertThat(antwoord.status()).isEqualTo(500);
            assertThat(antwoord.tekst()).contains("Er ging bij ons iets mis").doesNotContain("Exception");
        } finally {
            eigenaar.jdbc()
                    .sql("alter table organisatie.functievervulling drop constraint proef")
                    .update();
        }
        assertThat(gemeenten()).isZero();
        assertThat(bezoeker.niemand().post("/eerste-beheerder", formulier()).naar())
                .isEqualTo("/aanmelden?klaar");
    }
}
