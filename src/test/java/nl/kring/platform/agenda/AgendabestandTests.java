package nl.kring.platform.agenda;

import static nl.kring.platform.agenda.AfspraakFixture.NU;
import static nl.kring.platform.agenda.AfspraakFixture.UID;
import static nl.kring.platform.agenda.AfspraakFixture.afspraak;
import static nl.kring.platform.agenda.AfspraakFixture.inhoud;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een uitnodiging als agendabestand (RFC 5545)")
class AgendabestandTests {

    @ParameterizedTest
    @EnumSource
    void andereAgendasLezenTerugWatErInstaat(Agendalezer lezer) {
        var gelezen = lezer.lees(Agendabestand.van(afspraak()).tekst());

        assertThat(gelezen.methode()).isEqualTo("REQUEST");
        assertThat(gelezen.uid()).isEqualTo(UID);
        assertThat(gelezen.volgnummer()).isZero();
        assertThat(gelezen.begin().tijdstip()).isEqualTo(Instant.parse("2027-02-03T14:30:00Z"));
        assertThat(gelezen.eind().tijdstip()).isEqualTo(Instant.parse("2027-02-03T15:15:00Z"));
        assertThat(gelezen.onderwerp()).isEqualTo("Gesprek");
        assertThat(gelezen.plaats()).isEqualTo("Op de locatie");
        assertThat(gelezen.toelichting()).isEqualTo("Dit gesprek staat in Kring.\nMeld u aan om meer te lezen.");
        assertThat(gelezen.url()).isEqualTo("https://kring.example/gesprekken/0194a8c2");
        assertThat(gelezen.status()).isEqualTo("CONFIRMED");
        assertThat(gelezen.klasse()).isEqualTo("PRIVATE");
        assertThat(gelezen.bezet()).isEqualTo("OPAQUE");
        assertThat(gelezen.organisator()).isEqualTo("mailto:kring@gemeente.example");
        assertThat(gelezen.genodigden())
                .containsExactly(
                        "Ouder mailto:ouder.een@post.example", "Wijkcoach mailto:w.coach+kring@wijkteam.example");
    }

    @ParameterizedTest
    @EnumSource
    void eenWijzigingHoudtHetKenmerkEnVerhoogtHetVolgnummer(Agendalezer lezer) {
        var nieuw = new Wanneer.Tijdvak(LocalDate.of(2027, 2, 10), LocalTime.of(9, 0), Duration.ofHours(1));
        var gewijzigd = afspraak().gewijzigd(NU.plusSeconds(60), nieuw, inhoud());

        var gelezen = lezer.lees(Agendabestand.van(gewijzigd).tekst());

        assertThat(gelezen.uid()).isEqualTo(UID);
        assertThat(gelezen.volgnummer()).isOne();
        assertThat(gelezen.methode()).isEqualTo("REQUEST");
        assertThat(gelezen.begin().tijdstip()).isEqualTo(Instant.parse("2027-02-10T08:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource
    void afzeggenHoudtHetKenmerkEnZegtDatHetNietDoorgaat(Agendalezer lezer) {
        var afgezegd = afspraak()
                .gewijzigd(NU.plusSeconds(60), AfspraakFixture.WANNEER, inhoud())
                .afgezegd(NU.plusSeconds(90));

        var gelezen = lezer.lees(Agendabestand.van(afgezegd).tekst());

        assertThat(gelezen.uid()).isEqualTo(UID);
        assertThat(gelezen.volgnummer()).isEqualTo(2);
        assertThat(gelezen.methode()).isEqualTo("CANCEL");
        assertThat(gelezen.status()).isEqualTo("CANCELLED");
    }

    @ParameterizedTest
    @EnumSource
    void eenHeleDagHeeftGeenKloktijdEnHoudtDeDagVrij(Agendalezer lezer) {
        var gelezen = lezer.lees(Agendabestand.van(afspraak(new Wanneer.HeleDag(LocalDate.of(2027, 12, 31))))
                .tekst());

        assertThat(gelezen.begin().metKloktijd()).isFalse();
        assertThat(gelezen.bezet()).isEqualTo("TRANSPARENT");
    }

    @Test
    void eenHeleDagEindigtOpDeVolgendeDagOokOpOudjaar() {
        assertThat(Agendabestand.van(afspraak(new Wanneer.HeleDag(LocalDate.of(2027, 12, 31))))
                        .tekst())
                .contains("DTSTART;VALUE=DATE:20271231\r\nDTEND;VALUE=DATE:20280101\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void watLeegIsStaatErNietIn(Agendalezer lezer) {
        var bestand = Agendabestand.van(afspraak(new Afspraak.Inhoud("Gesprek", "", " ", null)))
                .tekst();

        assertThat(lezer.lees(bestand).onderwerp()).isEqualTo("Gesprek");
        assertThat(bestand).doesNotContain("LOCATION", "DESCRIPTION", "URL");
    }

    @Test
    void hetMediatypeNoemtDeMethode() {
        assertThat(Agendabestand.van(afspraak()).mediatype()).isEqualTo("text/calendar; method=REQUEST; charset=UTF-8");
        assertThat(Agendabestand.van(afspraak().afgezegd(NU)).mediatype())
                .isEqualTo("text/calendar; method=CANCEL; charset=UTF-8");
    }

    @Test
    void vraagtGeenAntwoordDatNiemandLeest() {
        assertThat(Agendabestand.van(afspraak()).tekst().replace("\r\n ", ""))
                .contains("RSVP=FALSE")
                .doesNotContain("RSVP=TRUE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "met spatie", "regel\r\neinde", "punt;komma", "é"})
    void weigertEenKenmerkDatGeenKenmerkIs(String uid) {
        var goed = afspraak();
        assertThatThrownBy(() -> new Afspraak(
                        uid,
                        0,
                        Methode.REQUEST,
                        NU,
                        goed.wanneer(),
                        goed.inhoud(),
                        goed.organisator(),
                        goed.genodigden()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void weigertEenAfspraakZonderGenodigdenOfMetEenNegatiefVolgnummer() {
        var goed = afspraak();
        assertThatThrownBy(() -> new Afspraak(
                        UID, 0, Methode.REQUEST, NU, goed.wanneer(), goed.inhoud(), goed.organisator(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Afspraak(
                        UID,
                        -1,
                        Methode.REQUEST,
                        NU,
                        goed.wanneer(),
                        goed.inhoud(),
                        goed.organisator(),
                        goed.genodigden()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "kring.example/pad", "mailto:a@b.nl"})
    void weigertEenVerwijzingDieGeenWebadresIs(String url) {
        assertThatThrownBy(() -> new Afspraak.Inhoud("Gesprek", "", "", URI.create(url)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void watEenMensZegtOfHeetStaatNietInEenLogregel() {
        assertThat(afspraak() + " " + Agendabestand.van(afspraak()))
                .doesNotContain("Gesprek", "locatie", "@post.example", "Wijkcoach");
    }
}
