package nl.kring.platform.inlezen;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kring.Importproef;
import nl.kring.Importproef.Plaats;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.platform.inlezen.Inleesverslag.Einde;
import nl.kring.platform.inlezen.Regeluitkomst.Soort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@KringTest
@DisplayName("Een bestand inlezen: slecht bestand, helder antwoord, niets half gedaan")
class InlezenTests {
    private static final String KOP = "gebied_code;gebied_naam;wijk_code;wijk_naam";

    @Autowired
    Importproef importproef;

    @Autowired
    Inlezen inlezen;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    FlywayConnectionDetails verbinding;

    @TempDir
    Path map;

    private Plaats plaats;

    @BeforeEach
    void maakGemeente() {
        plaats = importproef.gemeente("Inleesstad");
    }

    private Inleesverslag lees(Path bestand) {
        return importproef.lees("gebieden", plaats.cbsCode(), false, bestand, null);
    }

    private Path bestand(byte[] inhoud) throws IOException {
        return Files.write(map.resolve("bestand"), inhoud);
    }

    private String rij(int nummer) {
        return "W1;Midden;WK%s%02d;Wijk %d".formatted(plaats.nummer(), nummer, nummer);
    }

    private void weigertMet(Inleesverslag verslag, String... zinnen) {
        assertThat(verslag.einde()).isEqualTo(Einde.NIETS_VERANDERD);
        assertThat(String.join("\n", verslag.meldingen())).contains(zinnen);
        assertThat(verslag.slot()).last().asString().contains("Er is niets veranderd.");
        assertThat(importproef.tel("organisatie.wijk", plaats.id())).isZero();
    }

    @Test
    void eenBestandDatErNietIsEenMapEnEenLeegBestand() throws IOException {
        weigertMet(lees(map.resolve("nietes.csv")), "Het bestand bestaat niet.");
        weigertMet(lees(map), "Dit is geen bestand.");
        weigertMet(lees(bestand(new byte[0])), "Het bestand is leeg.");
    }

    @Test
    void alleenEenKopregelIsNogGeenTabel() throws IOException {
        var verslag = lees(bestand(KOP.getBytes(UTF_8)));

        assertThat(verslag.einde()).isEqualTo(Einde.NIETS_VERANDERD);
        assertThat(verslag.slot()).contains("Er staat geen enkele regel onder de namen van de kolommen.");
    }

    @Test
    void ontbrekendeKolommenStaanInEenZin() throws IOException {
        weigertMet(
                lees(bestand("gebied_code;wijk_code\nW1;WK1\n".getBytes(UTF_8))),
                "Deze kolommen ontbreken: 'gebied_naam', 'wijk_naam'.");
    }

    @Test
    void eenOudeTekensetWordtGelezen() throws IOException {
        var tekst = KOP + "\nW1;Midden;WK" + plaats.nummer() + "01;Café Noël\n";
        var verslag = lees(bestand(tekst.getBytes(ISO_8859_1)));

        assertThat(verslag.einde()).isEqualTo(Einde.BEWAARD);
        assertThat(eigenaar.jdbc()
                        .sql("select naam from organisatie.wijk where gemeente_id = ?")
                        .param(plaats.id().waarde())
                        .query(String.class)
                        .single())
                .isEqualTo("Café Noël");
    }

    @Test
    void eenFormuleIsGeenWaardeOokNietInCsv() throws IOException {
        var formule = KOP + "\n" + rij(1) + "\n=1+1;Midden;WK" + plaats.nummer() + "02;Wijk\n";
        weigertMet(
                lees(bestand(formule.getBytes(UTF_8))),
                "Regel 3, kolom 'gebied_code': Hier staat een formule. Plak de waarde.");
    }

    @Test
    void eenZipbomWordtNietUitgepakt() throws IOException {
        var bom = map.resolve("bom.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bom))) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            for (int keer = 0; keer < 64; keer++) {
                zip.write(new byte[1 << 20]);
            }
        }
        weigertMet(lees(bom), "");
        assertThat(lees(bom).meldingen()).singleElement();
    }

    @Test
    void eenMiljoenRegelsStoptBijDeGrens() throws IOException {
        var groot = map.resolve("groot.csv");
        try (var schrijver = Files.newBufferedWriter(groot)) {
            schrijver.write(KOP + "\n");
            for (int nummer = 0; nummer < 1_000_000; nummer++) {
                schrijver.write("W1;Midden;x;y\n");
            }
        }
        var verslag = lees(groot);

        assertThat(verslag.einde()).isEqualTo(Einde.NIETS_VERANDERD);
        assertThat(verslag.meldingen()).hasSize(Telling.MEESTE_MELDINGEN);
        assertThat(verslag.aantal(Soort.GEWEIGERD)).isEqualTo(20_001);
        assertThat(verslag.meerMeldingen()).isPositive();
    }

    @Test
    void zegtWelkeGemeenteHijNietKentEnWanneerHetNietDuidelijkIs() {
        importproef.gemeente("Tweelingstad");
        importproef.gemeente("Tweelingstad");

        assertThat(importproef.lees("gebieden", "Nergenshuizen", KOP).meldingen())
                .singleElement()
                .asString()
                .startsWith("Deze gemeente staat niet in Kring.");
        assertThat(importproef.lees("gebieden", "tweelingstad", KOP).meldingen())
                .singleElement()
                .asString()
                .startsWith("Er zijn meer gemeenten met deze naam.");
        assertThat(importproef.lees("gebieden", null, KOP).meldingen())
                .containsExactly("Er zijn meer gemeenten in Kring. Zeg erbij welke, zoals: --gemeente GM0202");
    }

    @Test
    void eenSoortDieErNietIs() {
        assertThat(importproef.lees("huisdieren", plaats.cbsCode(), KOP).meldingen())
                .containsExactly(
                        "Deze soort import kent Kring niet. Kies uit: gebieden, lrk, medewerkers, plaatsingen.");
    }

    @Test
    void tweeTegelijkInEenGemeenteGaatNiet() throws Exception {
        var bron = new DriverManagerDataSource(
                verbinding.getJdbcUrl(), verbinding.getUsername(), verbinding.getPassword());
        try (var ander = bron.getConnection();
                var opdracht = ander.createStatement()) {
            ander.setAutoCommit(false);
            opdracht.execute("select pg_advisory_xact_lock(hashtextextended('import %s', 0))"
                    .formatted(plaats.id().waarde()));
            weigertMet(
                    importproef.lees("gebieden", plaats.cbsCode(), KOP, rij(1)),
                    "Er loopt al een import voor deze gemeente.");
            ander.rollback();
        }
    }

    @Test
    void vertelOnderwegHoeVerHijIs() {
        var stappen = new ArrayList<String>();
        var regels = new ArrayList<>(List.of(KOP));
        IntStream.rangeClosed(1, 3).mapToObj(this::rij).forEach(regels::add);
        inlezen.leesIn(
                new Inleesopdracht(
                        "gebieden", Importproef.csv(regels.toArray(String[]::new)), true, plaats.cbsCode(), null),
                (gedaan, totaal) -> stappen.add(gedaan + "/" + totaal));

        assertThat(stappen.stream().collect(Collectors.joining(" "))).isEqualTo("1/3 2/3 3/3");
    }
}
