package nl.kring.organisatie.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.kring.Importproef;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.organisatie.Medewerker;
import nl.kring.organisatie.Medewerkers;
import nl.kring.platform.Functie;
import nl.kring.platform.inlezen.Inleesverslag;
import nl.kring.platform.inlezen.Inleesverslag.Einde;
import nl.kring.platform.inlezen.Regeluitkomst.Soort;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("Medewerkers en hun functies inlezen")
class MedewerkersInlezenTests {
    private static final String KOP =
            "Roepnaam;Achternaam;E-mail;Organisatie;Functie;Locatie;Groep;Van;Tot;Soort organisatie";

    @Autowired
    Importproef importproef;

    @Autowired
    Proefstad proefstad;

    @Autowired
    Medewerkers medewerkers;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Als als;

    @TempDir
    Path map;

    private Proefstad.Stad stad;

    @BeforeEach
    void maakStad() {
        stad = proefstad.nieuw();
    }

    private Inleesverslag lees(String... regels) {
        return importproef.lees("medewerkers", "GM" + stad.gemeente().waarde(), regels);
    }

    private List<Medewerker> vandaag(String email) {
        return als.doe(stad.henk(), () -> medewerkers.metEmail(email));
    }

    private int mensen() {
        return importproef.tel("organisatie.medewerker", stad.gemeente());
    }

    @Test
    void wieErInStaatIsErMetZijnFunctiesEnDeTweedeKeerIsAllesHetzelfde() {
        var regels = new String[] {
            KOP,
            "Nadia;El Idrissi;nadia@kring.example;De Houder;pedagogisch medewerker;De Proeflinde;De Egels;1-9-2026;;",
            "Nadia;El Idrissi;NADIA@kring.example;de houder;Coach passende kinderopvang;de proeflinde;;2026-09-01;;",
            "ياسين;Zoë 👩‍👧;y@kring.example;Wijkteam Zuid;WIJKCOACH;De Proeflinde;;01-09-2026;31-12-2027;"
        };
        var eerste = lees(regels);
        assertThat(eerste.meldingen()).isEmpty();
        assertThat(eerste.einde()).isEqualTo(Einde.BEWAARD);
        assertThat(eerste.aantal(Soort.NIEUW)).isEqualTo(3);
        assertThat(eerste.slot()).last().asString().contains("Toegang geef je in Kring zelf");
        assertThat(vandaag("nadia@kring.example"))
                .extracting(Medewerker::functie)
                .containsExactlyInAnyOrder(Functie.PEDAGOGISCH_MEDEWERKER, Functie.COACH);
        assertThat(vandaag("y@kring.example"))
                .singleElement()
                .extracting(Medewerker::naam)
                .isEqualTo("ياسين Zoë 👩‍👧");

        var tweede = lees(regels);
        assertThat(tweede.slot()).first().isEqualTo("3 regels: 0 nieuw, 0 gewijzigd, 3 hetzelfde, 0 geweigerd.");
    }

    @Test
    void eenExcelBestandMetEchteDatumsWerktOok() throws IOException {
        var bestand = map.resolve("collegas.xlsx");
        try (var stroom = Files.newOutputStream(bestand);
                var werkmap = new Workbook(stroom, "Proef", "1.0")) {
            var blad = werkmap.newWorksheet("Collega's");
            var koppen = List.of("Roepnaam", "Achternaam", "E-mail", "Organisatie", "Functie", "Van");
            var waarden = List.of("Noor", "Vos", "noor@kring.example", "Wijkteam Zuid", "wijkcoach");
            IntStream.range(0, koppen.size()).forEach(kolom -> blad.value(0, kolom, koppen.get(kolom)));
            IntStream.range(0, waarden.size()).forEach(kolom -> blad.value(1, kolom, waarden.get(kolom)));
            blad.value(1, 5, LocalDate.of(2026, 9, 1));
            blad.style(1, 5).format("dd-mm-yyyy").set();
        }
        var verslag = importproef.lees("medewerkers", "GM" + stad.gemeente().waarde(), false, bestand, null);

        assertThat(verslag.meldingen()).isEmpty();
        assertThat(verslag.vooraf()).first().asString().startsWith("Gelezen uit Excel");
        assertThat(vandaag("noor@kring.example")).hasSize(1);
    }

    @Test
    void niemandKrijgtToegangDoorEenBestand() {
        lees(KOP, "Nadia;Idrissi;nadia2@kring.example;De Houder;locatiemanager;De Proeflinde;;1-9-2026;;");

        assertThat(importproef.tel("aanmelden.account", stad.gemeente())).isZero();
        assertThat(importproef.tel("aanmelden.toegangscode", stad.gemeente())).isZero();
    }

    @Test
    void eenLaatsteDagDieBekendWerdEnEenAndereNaamZijnGewijzigd() {
        var regel = "%s;Idrissi;nadia3@kring.example;De Houder;locatiemanager;De Proeflinde;;1-9-2026;%s;";
        lees(KOP, regel.formatted("Nadia", ""));
        assertThat(lees(KOP, regel.formatted("Nadia", "23-11-2026")).aantal(Soort.GEWIJZIGD))
                .isOne();
        assertThat(vandaag("nadia3@kring.example")).isEmpty();
        assertThat(lees(KOP, regel.formatted("Nadja", "")).aantal(Soort.GEWIJZIGD))
                .isOne();
        assertThat(vandaag("nadia3@kring.example"))
                .as("een leeg vak maakt de laatste dag niet leeg")
                .isEmpty();
    }

    @Test
    void eenNieuweOrganisatieEnEenNieuweGroepWordenGenoemd() {
        var verslag = lees(
                KOP,
                "Anna;Berg;anna@kring.example;Wijkteam Noord;wijkcoach;;;1-9-2026;;Sociaal wijkteam",
                "Bo;Dal;bo@kring.example;De Houder;pedagogisch medewerker;De Proeflinde;De Mussen;1-9-2026;;");

        assertThat(verslag.einde()).isEqualTo(Einde.BEWAARD);
        assertThat(verslag.meldingen())
                .containsExactly(
                        "Regel 2, kolom 'organisatie': Deze organisatie is nieuw in Kring.",
                        "Regel 3, kolom 'groep': Deze groep is nieuw op deze locatie.");
    }

    @Test
    void wieBeheerderWordtStaatInHetVerslag() {
        assertThat(lees(KOP, "Cas;Bos;cas@kring.example;Wijkteam Zuid;functioneel beheerder;;;1-9-2026;;")
                        .meldingen())
                .containsExactly(
                        "Regel 2, kolom 'functie': Wie deze functie heeft, beheert Kring en geeft anderen toegang.");
    }

    @Test
    void allesWatNietKloptStaatErMetRegelEnKolomEnErIsNietsVeranderd() {
        var voor = mensen();
        var verslag = lees(
                KOP,
                "Goed;Zo;goed@kring.example;De Houder;coach passende kinderopvang;De Proeflinde;;1-9-2026;;",
                ";;geen adres;De Houder;directeur;;;31-2-2026;;",
                "A;B;a@kring.example;De Houder;coach passende kinderopvang;;De Egels;2-9-2026;1-9-2026;",
                "A;B;a2@kring.example;Onbekend BV;logopedist;;;1-9-2026;;",
                "A;B;a3@kring.example;De Houder;locatiemanager;Ver Weg;;1-9-2026;;",
                "A;B;a4@kring.example;De Houder;locatiemanager;Nergens;;1-9-2026;;",
                "Goed;Zo;goed@kring.example;De Houder;coach passende kinderopvang;De Proeflinde;;1-9-2026;;",
                "Anders;Zo;goed@kring.example;De Houder;locatiemanager;De Proeflinde;;1-9-2026;;");

        assertThat(verslag.einde()).isEqualTo(Einde.NIETS_VERANDERD);
        assertThat(verslag.meldingen())
                .extracting(melding -> melding.replaceAll("(Kies uit|Is zij nieuw).*", "…"))
                .containsExactly(
                        "Regel 3, kolom 'roepnaam': Vul de roepnaam in.",
                        "Regel 3, kolom 'achternaam': Vul de achternaam in.",
                        "Regel 3, kolom 'e-mail': Dit is geen e-mailadres. Een e-mailadres ziet er zo uit: naam@voorbeeld.nl.",
                        "Regel 3, kolom 'functie': Dit woord kent Kring hier niet. …",
                        "Regel 3, kolom 'van': Deze datum bestaat niet. Schrijf de datum zo: 24-11-2026.",
                        "Regel 4, kolom 'tot': De laatste dag ligt voor de eerste. Kies een latere dag, of laat dit leeg.",
                        "Regel 4, kolom 'locatie': Vul de locatie in: wie deze functie heeft, werkt op een locatie.",
                        "Regel 4, kolom 'locatie': Vul de locatie van de groep in.",
                        "Regel 5, kolom 'organisatie': Deze organisatie staat niet in Kring. Kijk de naam na. …",
                        "Regel 6, kolom 'locatie': Deze locatie is niet van deze organisatie. Kijk beide na.",
                        "Regel 7, kolom 'locatie': Deze locatie staat niet in Kring. Vul de naam of het LRK-nummer in.",
                        "Regel 8, kolom 'e-mail': Deze persoon staat met dezelfde functie en plek ook op regel 2. Haal een van de twee weg.",
                        "Regel 9, kolom 'achternaam': Dit e-mailadres heeft op regel 2 een andere naam.");
        assertThat(mensen()).isEqualTo(voor);
    }

    @Test
    void hetVerslagNoemtNiemand() {
        var verslag = lees(KOP, "Merkwaardig;Herkenbaar;merkteken@;De Houder;coach;De Proeflinde;;x;;");

        assertThat(verslag.toString()).doesNotContain("Merkwaardig", "Herkenbaar", "merkteken");
    }
}
