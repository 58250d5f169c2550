package nl.kring.platform.taal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.aanmelden.domain.WachtwoordRegels.Bezwaar;
import nl.kring.dossier.Antwoordzin;
import nl.kring.gesprek.Gespreksplaats;
import nl.kring.gesprek.VerzetResultaat;
import nl.kring.gesprek.WaaromNiet;
import nl.kring.inzage.Meekijkdeel;
import nl.kring.inzage.Waarom;
import nl.kring.inzet.Grondslag;
import nl.kring.inzet.Plek;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.PlaatsKind;
import nl.kring.kind.Relatie;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.kringbeeld.Ring;
import nl.kring.kringbeeld.Staat;
import nl.kring.organisatie.Organisatiesoort;
import nl.kring.platform.Functie;
import nl.kring.platform.web.DoelKaart;
import nl.kring.platform.web.Storing;
import nl.kring.platform.web.VerloopStap;
import nl.kring.toestemming.Aanleiding;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.Gegevenssoort;
import nl.kring.toestemming.Kanaal;
import nl.kring.traject.Afloop;
import nl.kring.traject.Doelsoort;
import nl.kring.verzoek.Uitkomst;
import nl.kring.verzoek.Verzoeksoort;
import nl.kring.werkwijze.Houding;
import nl.kring.werkwijze.Scenario;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Zes talen: elke tekst is er, in elke taal")
class WoordenTests {
    private static final Pattern PLEK = Pattern.compile("\\{\\d}");
    private static final Pattern GENOEMD = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)*)\"");
    private static final Pattern GEZEGD =
            Pattern.compile("\\b(?:zeg|vorm)\\(\\s*\"([a-zA-Z._]+)\"|zegVan\\(\\s*\"([a-z]+)\"");
    private static final LocalDate DINSDAG = LocalDate.of(2026, 11, 24);

    /** The kinds of which each has its own text. */
    private static final Map<String, Class<? extends Enum<?>>> SOORTEN = Map.ofEntries(
            Map.entry("functie", Functie.class),
            Map.entry("soort", Organisatiesoort.class),
            Map.entry("plaats", Gespreksplaats.class),
            Map.entry("niveau", ContactNiveau.class),
            Map.entry("inhoud", ContactNiveau.class),
            Map.entry("gegevens", Gegevenssoort.class),
            Map.entry("aanleiding", Aanleiding.class),
            Map.entry("kanaal", Kanaal.class),
            Map.entry("ander", Antwoord.class),
            Map.entry("deel", Meekijkdeel.class),
            Map.entry("waarom", Waarom.class),
            Map.entry("verzoeksoort", Verzoeksoort.class),
            Map.entry("uitkomst", Uitkomst.class),
            Map.entry("bezwaar", Bezwaar.class),
            Map.entry("relatie", Relatie.class),
            Map.entry("gezagsoort", Gezagsoort.class),
            Map.entry("wijkcoachvraag", Wijkcoachvraag.class),
            Map.entry("hoe", PlaatsKind.Hoe.class),
            Map.entry("houding", Houding.class),
            Map.entry("scenario", Scenario.class),
            Map.entry("waaromniet", WaaromNiet.class),
            Map.entry("verzetfout", VerzetResultaat.Wat.class),
            Map.entry("gang", DoelKaart.Gang.class),
            Map.entry("stand", VerloopStap.Stand.class),
            Map.entry("doelsoort", Doelsoort.class),
            Map.entry("afloop", Afloop.class),
            Map.entry("tijdzei", Antwoordzin.class),
            Map.entry("waar", Gespreksplaats.class),
            Map.entry("grondslag", Grondslag.class),
            Map.entry("plek", Plek.class),
            Map.entry("ring", Ring.class),
            Map.entry("kringstaat", Staat.class),
            Map.entry("kringsoort", nl.kring.kringbeeld.Organisatiesoort.class),
            Map.entry("storing", Storing.class),
            Map.entry("storingzin", Storing.class));

    private static Map<String, String> teksten(Taal taal) {
        try {
            var gelezen = new Properties();
            gelezen.load(new StringReader(
                    Files.readString(Path.of("src/main/resources/taal/woorden_" + taal.code() + ".properties"))));
            return gelezen.stringPropertyNames().stream()
                    .collect(Collectors.toMap(sleutel -> sleutel, gelezen::getProperty));
        } catch (IOException mislukt) {
            throw new java.io.UncheckedIOException(mislukt);
        }
    }

    private static Set<String> inDeCode(Pattern patroon) {
        return Stream.of("src/main/java", "src/main/jte")
                .flatMap(map -> {
                    try (var paden = Files.walk(Path.of(map))) {
                        return paden.filter(Files::isRegularFile).toList().stream();
                    } catch (IOException mislukt) {
                        throw new java.io.UncheckedIOException(mislukt);
                    }
                })
                .flatMap(pad -> {
                    try {
                        return patroon.matcher(Files.readString(pad)).results().toList().stream();
                    } catch (IOException mislukt) {
                        throw new java.io.UncheckedIOException(mislukt);
                    }
                })
                .map(gevonden -> gevonden.group(1) == null ? gevonden.group(2) : gevonden.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void elkeTaalHeeftDezelfdeTekstenMetDezelfdePlekken(Taal taal) {
        var nederlands = teksten(Taal.NL);
        var deze = teksten(taal);
        assertThat(nederlands).hasSizeGreaterThan(80);
        assertThat(deze.keySet()).isEqualTo(nederlands.keySet());
        deze.forEach((sleutel, tekst) -> {
            assertThat(tekst).as(sleutel).isNotEmpty().doesNotContain("'");
            assertThat(plekken(tekst)).as(sleutel).isEqualTo(plekken(nederlands.get(sleutel)));
        });
    }

    private static Set<String> plekken(String tekst) {
        return PLEK.matcher(tekst).results().map(gevonden -> gevonden.group()).collect(Collectors.toSet());
    }

    @Test
    void elkeTekstDieEenSjabloonNoemtIsErEnElkeTekstWordtGebruikt() {
        var teksten = teksten(Taal.NL).keySet();
        var gezegd = inDeCode(GEZEGD);
        assertThat(gezegd).hasSizeGreaterThan(50);
        gezegd.forEach(sleutel -> {
            if (SOORTEN.containsKey(sleutel)) {
                var leden = Arrays.stream(SOORTEN.get(sleutel).getEnumConstants())
                        .map(lid -> sleutel + "." + lid.name())
                        .toList();
                assertThat(teksten).containsAll(leden);
            } else {
                assertThat(teksten).contains(sleutel);
            }
        });
        var genoemd = inDeCode(GENOEMD);
        assertThat(teksten)
                .filteredOn(sleutel -> !SOORTEN.containsKey(sleutel.replaceFirst("[.].*", "")))
                .allSatisfy(sleutel -> assertThat(genoemd).contains(sleutel));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NL | dinsdag 24 november      | 9.30 uur
                    EN | Tuesday 24 November      | 9:30
                    TR | 24 Kasım Salı            | saat 09.30
                    PL | wtorek, 24 listopada     | godz. 9:30
                    UK | вівторок, 24 листопада   | 9:30
                    """)
    void eenDagIsUitgeschreven(Taal taal, String dag, String uur) {
        assertThat(Woorden.in(taal).dag(DINSDAG, DINSDAG)).isEqualTo(dag);
        assertThat(Woorden.in(taal).uur(LocalTime.of(9, 30))).isEqualTo(uur);
    }

    @Test
    @DisplayName("In het Arabisch staan Westerse cijfers, en blijft een naam in zijn eigen richting")
    void arabisch() {
        var woorden = Woorden.in(Taal.AR);
        assertThat(woorden.dag(DINSDAG, DINSDAG)).isEqualTo("الثلاثاء 24 نوفمبر");
        assertThat(woorden.zeg("mijn.kop", "Yassin")).contains("\u2068Yassin\u2069");
        assertThat(Taal.AR.richting()).isEqualTo("rtl");
        assertThat(Taal.EN.richting()).isEqualTo("ltr");
    }

    @Test
    void wieEenTaalWilDieErNietIsKrijgtDeVolgendeWensOfNederlands() {
        assertThat(Taal.eersteVan(List.of(Locale.GERMAN, Locale.of("tr", "TR"))))
                .isEqualTo(Taal.TR);
        assertThat(Taal.eersteVan(List.of(Locale.GERMAN))).isEqualTo(Taal.NL);
    }
}
