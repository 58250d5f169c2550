package nl.kring.platform.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kring.platform.agenda.AfspraakFixture.NU;
import static nl.kring.platform.agenda.AfspraakFixture.UID;
import static nl.kring.platform.agenda.AfspraakFixture.WANNEER;
import static nl.kring.platform.agenda.AfspraakFixture.afspraak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tekst van mensen kan in een agendabestand niets anders worden dan tekst")
class VijandigeTekstTests {

    private static final Pattern REGEL = Pattern.compile("([A-Z-]+)[:;].*", Pattern.DOTALL);

    /** The property lines of an ordinary file: hostile words may not add, drop or move any. */
    private static final List<String> GEWONE_EIGENSCHAPPEN =
            eigenschappen(Agendabestand.van(afspraak()).tekst());

    static List<String> vijandigeTeksten() {
        return List.of(
                "Gesprek\r\nATTENDEE:mailto:vreemde@elders.example",
                "Gesprek\nEND:VEVENT\nBEGIN:VEVENT\nUID:ander",
                "Gesprek\rX-KWAAD:1",
                "Gesprek\r\n X-GEVOUWEN:1",
                "Gesprek\u2028X-KWAAD:1",
                "Gesprek\u2029X-KWAAD:1",
                "Gesprek\u0085X-KWAAD:1",
                "Gesprek\u000BX-KWAAD:1\u000CX-KWAAD:2",
                "a\\b;c,d:e\"f'g^h^n",
                "\\n is geen nieuwe regel, \\\\n ook niet\\",
                "\\",
                "nul\0teken, bel\u0007, terug\b, wis\u007F, c1\u0090",
                "half een paar \uD83D en andersom \uDE00 einde",
                "😀".repeat(60),
                "é".repeat(200) + "🧑‍🤝‍🧑".repeat(30),
                "مقابلة مع الوالدين ".repeat(12),
                "=cmd|' /C calc'!A0",
                "x".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("vijandigeTeksten")
    void blijftTekstInElkVeld(String tekst) {
        controleer(tekst, "een lijst");
    }

    // Parsers forgive much; what stands in the file has to be right for those that do not (RFC 5545, 3.3.11).
    @Test
    void schrijftBijzondereTekensZoalsDeStandaardHetZegt() {
        var inhoud = new Afspraak.Inhoud("a\\b;c,d:e\"f", "x\ny", "een\r\ntwee\rdrie\n\tvier", null);

        assertThat(Agendabestand.van(afspraak(inhoud)).tekst().lines())
                .contains("SUMMARY:a\\\\b\\;c\\,d:e\"f", "LOCATION:x y", "DESCRIPTION:een\\ntwee\\ndrie\\n vier");
    }

    /** Seed: -Dkring.seed=… repeats a run. */
    @Test
    void ookMetTweeduizendWillekeurigeTeksten() {
        long seed = Long.getLong("kring.seed", System.nanoTime());
        System.out.println("VijandigeTekstTests kring.seed=" + seed);
        var toeval = new Random(seed);
        for (int keer = 0; keer < 2000; keer++) {
            controleer(willekeurig(toeval), "kring.seed=" + seed + " keer " + keer);
        }
    }

    private static void controleer(String tekst, String waar) {
        var inhoud = new Afspraak.Inhoud(
                "o" + tekst, "p" + tekst, "t" + tekst, URI.create("https://kring.example/gesprekken/0194a8c2"));
        var bestand = Agendabestand.van(new Afspraak(
                UID,
                0,
                Methode.REQUEST,
                NU,
                WANNEER,
                inhoud,
                new Adres("k" + tekst, "kring@gemeente.example"),
                List.of(
                        new Adres("a" + tekst, "ouder.een@post.example"),
                        new Adres("b" + tekst, "w.coach+kring@wijkteam.example"))));

        eistGoedeRegels(bestand, waar);
        assertThat(eigenschappen(bestand.tekst())).as(waar).isEqualTo(GEWONE_EIGENSCHAPPEN);
        for (var lezer : Agendalezer.values()) {
            var gelezen = lezer.lees(bestand.tekst());
            assertThat(gelezen.onderwerp()).as(waar + lezer).isEqualTo(Tekst.opEenRegel("o" + tekst));
            assertThat(gelezen.plaats()).as(waar + lezer).isEqualTo(Tekst.opEenRegel("p" + tekst));
            eistDezelfdeToelichting(lezer, gelezen.toelichting(), Tekst.gezuiverd("t" + tekst), waar);
            assertThat(gelezen.uid()).as(waar + lezer).isEqualTo(UID);
            assertThat(gelezen.genodigden())
                    .as(waar + lezer)
                    .hasSize(2)
                    .allMatch(g -> g.endsWith(" mailto:ouder.een@post.example")
                            || g.endsWith(" mailto:w.coach+kring@wijkteam.example"));
        }
    }

    /** ical4j trims a text, and reads a line break right after a backslash as a backslash and an n. */
    private static void eistDezelfdeToelichting(Agendalezer lezer, String gelezen, String bedoeld, String waar) {
        if (lezer == Agendalezer.ICAL4J) {
            assertThat(gelezen.replace("\\n", "\n").strip())
                    .as(waar + lezer)
                    .isEqualTo(bedoeld.replace("\\\n", "\\\\n")
                            .replace("\\n", "\n")
                            .strip());
        } else {
            assertThat(gelezen).as(waar + lezer).isEqualTo(bedoeld);
        }
    }

    /** CRLF at the end of each line and nowhere else, at most 75 octets, and no half characters. */
    private static void eistGoedeRegels(Agendabestand bestand, String waar) {
        assertThat(new String(bestand.bytes(), UTF_8)).as(waar).isEqualTo(bestand.tekst());
        assertThat(bestand.tekst()).as(waar).endsWith("END:VCALENDAR\r\n");
        var regels = bestand.tekst().split("\r\n", -1);
        for (var regel : regels) {
            assertThat(regel.getBytes(UTF_8).length).as(waar).isLessThanOrEqualTo(75);
            assertThat(regel.chars().filter(c -> c < 0x20 || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029))
                    .as(waar)
                    .isEmpty();
        }
    }

    private static List<String> eigenschappen(String bestand) {
        return bestand.replace("\r\n ", "")
                .lines()
                .map(regel -> {
                    var naam = REGEL.matcher(regel);
                    assertThat(naam.matches()).as(regel).isTrue();
                    return naam.group(1);
                })
                .toList();
    }

    private static String willekeurig(Random toeval) {
        var brokken = List.of(
                "\r\n",
                "\n",
                "\r",
                " ",
                "\t",
                ";",
                ",",
                ":",
                "\\",
                "\"",
                "\\n",
                "^",
                "^n",
                "é",
                "😀",
                "\uD83D",
                "\uDE00",
                "\u2028",
                "\u0085",
                "\0",
                "\u001B",
                "BEGIN:VEVENT",
                "END:VCALENDAR",
                "ATTENDEE:",
                "=",
                "%0D%0A",
                "ه",
                "a");
        return IntStream.range(0, toeval.nextInt(120))
                .mapToObj(i -> brokken.get(toeval.nextInt(brokken.size())))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geen adres",
                "ouder@",
                "@post.example",
                "ouder@post",
                "ouder@post.example\r\nATTENDEE:mailto:x@y.example",
                "ouder@post.example\n",
                "ouder@post.example,ander@post.example",
                "ouder@post.example;x",
                "<ouder@post.example>",
                "\"ou der\"@post.example",
                "ouder @post.example",
                "ouder..een@post.example",
                ".ouder@post.example",
                "oudér@post.example",
                "ouder@-post.example",
                "ouder@post..example",
                "ouder@post.example\0",
            })
    void weigertWatGeenGewoonMailadresIs(String mail) {
        assertThatThrownBy(() -> new Adres("Ouder", mail))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("post");
    }

    @Test
    void weigertEenMailadresDatTeLangIs() {
        assertThatThrownBy(() -> new Adres("Ouder", "o".repeat(242) + "@post.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Adres("Ouder", "o".repeat(241) + "@post.example").mail()).hasSize(254);
    }

    @Test
    void codeertTekensDieInEenVerwijzingIetsAndersBetekenen() {
        assertThat(new Adres("Ouder", "o?u&d=e#r%20/{x}@post.example").alsUri())
                .isEqualTo("mailto:o%3Fu%26d%3De%23r%2520%2F%7Bx%7D@post.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n", "\0", "\u2028 \u0007"})
    void weigertEenNaamOfOnderwerpZonderLetters(String leeg) {
        assertThatThrownBy(() -> new Adres(leeg, "ouder@post.example")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Afspraak.Inhoud(leeg, "", "", null)).isInstanceOf(IllegalArgumentException.class);
    }
}
