package nl.kring.toestemming;

import static nl.kring.kind.Gezagsoort.EENHOOFDIG_OUDERLIJK_GEZAG;
import static nl.kring.kind.Gezagsoort.GEZAG_NIET_TE_BEPALEN;
import static nl.kring.kind.Gezagsoort.GEZAMENLIJK_GEZAG;
import static nl.kring.kind.Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG;
import static nl.kring.kind.Gezagsoort.TIJDELIJK_GEEN_GEZAG;
import static nl.kring.kind.Gezagsoort.VOOGDIJ;
import static nl.kring.toestemming.ContactNiveau.AFSTEMMING;
import static nl.kring.toestemming.ContactNiveau.WETEN_VAN_ELKAAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kring.kind.Gezaghebbende;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.OuderId;
import nl.kring.kind.Relatie;
import nl.kring.toestemming.Toestemmingstand.Geblokkeerd;
import nl.kring.toestemming.Toestemmingstand.Nee;
import nl.kring.toestemming.Toestemmingstand.Verlopen;
import nl.kring.toestemming.Toestemmingstand.Wacht;
import nl.kring.toestemming.Toestemmingstand.Werkzaam;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Toestemming: wie moet ja zeggen, en wanneer werkt een ja")
class ToestemmingRegelsTests {
    private static final LocalDate TOT = LocalDate.of(2027, 7, 31);
    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);

    static Gezaghebbende gezag(String naam, Gezagsoort soort) {
        return new Gezaghebbende(OuderId.nieuw(), naam, "Proef", Relatie.OUDER, soort, "nl");
    }

    static Handtekening van(Gezaghebbende wie, Antwoord antwoord, ContactNiveau niveau) {
        return new Handtekening(
                wie,
                antwoord == null
                        ? null
                        : new GegevenAntwoord(
                                AntwoordId.nieuw(),
                                wie.id(),
                                antwoord,
                                niveau == null ? null : Bereik.van(niveau, TOT),
                                Kanaal.ZELF,
                                DAG,
                                Instant.EPOCH,
                                null),
                null);
    }

    private static Toestemmingstand stand(Handtekening... handtekeningen) {
        return ToestemmingRegels.stand(Bereik.van(AFSTEMMING, TOT), List.of(handtekeningen), List.of(), DAG);
    }

    @Nested
    @DisplayName("Wie tekent (DT3.G1-G4, G6)")
    class WieTekent {
        @ParameterizedTest(name = "{0} en {1}: {2}")
        @CsvSource({
            "GEZAMENLIJK_OUDERLIJK_GEZAG, GEZAMENLIJK_OUDERLIJK_GEZAG, BEIDE_OUDERS",
            "EENHOOFDIG_OUDERLIJK_GEZAG, , EEN_OUDER",
            "GEZAMENLIJK_GEZAG, GEZAMENLIJK_GEZAG, OUDER_EN_ANDER",
            "VOOGDIJ, , VOOGD",
            "VOOGDIJ, VOOGDIJ, VOOGD",
            "TIJDELIJK_GEEN_GEZAG, , NIEMAND",
            "GEZAG_NIET_TE_BEPALEN, , NIEMAND",
            "GEZAMENLIJK_OUDERLIJK_GEZAG, GEZAG_NIET_TE_BEPALEN, NIEMAND",
            "GEZAMENLIJK_OUDERLIJK_GEZAG, TIJDELIJK_GEEN_GEZAG, NIEMAND",
            "GEZAMENLIJK_OUDERLIJK_GEZAG, , NIEMAND",
            "GEZAMENLIJK_GEZAG, , NIEMAND",
        })
        void volgtUitHetGezag(Gezagsoort een, Gezagsoort ander, Ondertekenaars verwacht) {
            var mensen = new ArrayList<Gezaghebbende>(List.of(gezag("Mark", een)));
            if (ander != null) {
                mensen.add(gezag("Danielle", ander));
            }
            assertThat(ToestemmingRegels.ondertekenaars(mensen)).isEqualTo(verwacht);
        }

        @Test
        void zonderIemandMetGezagKanNiemandTekenen() {
            assertThat(ToestemmingRegels.ondertekenaars(List.of())).isEqualTo(Ondertekenaars.NIEMAND);
        }

        @ParameterizedTest
        @EnumSource(Ondertekenaars.class)
        void elkeUitkomstHeeftEenEigenZinOpHetScherm(Ondertekenaars ondertekenaars) {
            var anderen = Arrays.stream(Ondertekenaars.values())
                    .filter(ander -> ander != ondertekenaars)
                    .map(ander -> ander.regel().zin());
            assertThat(ondertekenaars.regel().zin()).isNotBlank();
            assertThat(anderen).doesNotContain(ondertekenaars.regel().zin());
        }
    }

    static Stream<Gezagsoort> tekenaars() {
        return Stream.of(EENHOOFDIG_OUDERLIJK_GEZAG, VOOGDIJ);
    }

    @ParameterizedTest
    @MethodSource("tekenaars")
    @DisplayName("Wie alleen beslist: ja is ja (DT3.G2, DT3.G4)")
    void hetJaVanWieAlleenBeslistIsGenoeg(Gezagsoort soort) {
        assertThat(stand(van(gezag("Samira", soort), Antwoord.JA, AFSTEMMING)))
                .isEqualTo(new Werkzaam(Bereik.van(AFSTEMMING, TOT)));
    }

    @Test
    @DisplayName("Gezag onduidelijk: geblokkeerd, ook als de ander ja zei (DT3.G6)")
    void onduidelijkGezagBlokkeertVoorIedereen() {
        var een = van(gezag("Mark", GEZAMENLIJK_OUDERLIJK_GEZAG), Antwoord.JA, AFSTEMMING);
        assertThat(stand(een, van(gezag("Danielle", GEZAG_NIET_TE_BEPALEN), Antwoord.JA, AFSTEMMING)))
                .isEqualTo(new Geblokkeerd());
        assertThat(stand(een, van(gezag("Danielle", TIJDELIJK_GEEN_GEZAG), null, null)))
                .isEqualTo(new Geblokkeerd());
        assertThat(stand(een)).isEqualTo(new Geblokkeerd());
    }

    @ParameterizedTest(name = "Mark {0}, Danielle {1}: {2}")
    @CsvSource({
        "JA, JA, werkzaam",
        "JA, , wacht",
        "JA, BEDENKTIJD, wacht",
        ", , wacht",
        "JA, NEE, nee",
        "NEE, JA, nee",
        "JA, INGETROKKEN, nee",
        "INGETROKKEN, INGETROKKEN, nee",
        "NEE, , nee",
        "NEE, BEDENKTIJD, nee",
        "JA, DEELT_ZELF, nee",
        "JA, NIET_MEER, nee",
        "JA, BETWIST, wacht",
    })
    @DisplayName("Twee die samen beslissen: een nee is een nee (DT3.G1, DT3.G8)")
    void tweeDieSamenBeslissen(Antwoord vanMark, Antwoord vanDanielle, String verwacht) {
        var mark = gezag("Mark", GEZAMENLIJK_OUDERLIJK_GEZAG);
        var danielle = gezag("Danielle", GEZAMENLIJK_OUDERLIJK_GEZAG);
        var stand = stand(
                van(mark, vanMark, vanMark == Antwoord.JA ? AFSTEMMING : null),
                van(danielle, vanDanielle, vanDanielle == Antwoord.JA ? AFSTEMMING : null));
        assertThat(stand.getClass().getSimpleName()).isEqualToIgnoringCase(verwacht);
    }

    @Test
    void deStandNoemtOpWieHetWacht() {
        var danielle = gezag("Danielle", GEZAMENLIJK_GEZAG);
        var mark = gezag("Mark", GEZAMENLIJK_GEZAG);
        assertThat(stand(van(mark, Antwoord.JA, AFSTEMMING), van(danielle, null, null)))
                .isEqualTo(new Wacht(List.of(danielle)));
        assertThat(stand(van(mark, Antwoord.NEE, null), van(danielle, null, null)))
                .isEqualTo(new Nee(List.of(mark)));
    }

    @ParameterizedTest(name = "gevraagd {0}, gegeven {1} en {2}: {3}")
    @CsvSource({
        "AFSTEMMING, AFSTEMMING, AFSTEMMING, AFSTEMMING",
        "AFSTEMMING, AFSTEMMING, WETEN_VAN_ELKAAR, WETEN_VAN_ELKAAR",
        "AFSTEMMING, WETEN_VAN_ELKAAR, AFSTEMMING, WETEN_VAN_ELKAAR",
        "WETEN_VAN_ELKAAR, AFSTEMMING, AFSTEMMING, AFSTEMMING",
        "WETEN_VAN_ELKAAR, AFSTEMMING, WETEN_VAN_ELKAAR, WETEN_VAN_ELKAAR",
        "WETEN_VAN_ELKAAR, INTENSIEVE_SAMENWERKING, GEZAMENLIJK_GESPREK, GEZAMENLIJK_GESPREK",
    })
    @DisplayName("Het laagste wat iemand gaf geldt (BSL-08); samen mogen ouders hoger dan gevraagd (BSL-09)")
    void hetLaagsteNiveauGeldt(ContactNiveau gevraagd, ContactNiveau een, ContactNiveau ander, ContactNiveau verwacht) {
        var handtekeningen = List.of(
                van(gezag("Mark", GEZAMENLIJK_OUDERLIJK_GEZAG), Antwoord.JA, een),
                van(gezag("Danielle", GEZAMENLIJK_OUDERLIJK_GEZAG), Antwoord.JA, ander));
        assertThat(ToestemmingRegels.stand(Bereik.van(gevraagd, TOT), handtekeningen, List.of(), DAG))
                .isEqualTo(new Werkzaam(Bereik.van(verwacht, TOT)));
    }

    @ParameterizedTest(name = "op {0}: {1}")
    @CsvSource({"2027-07-30, true", "2027-07-31, true", "2027-08-01, false"})
    @DisplayName("Tot en met: de laatste dag telt mee (BSL-11)")
    void deLaatsteDagTeltMee(LocalDate dag, boolean werkt) {
        var ja = List.of(van(gezag("Samira", EENHOOFDIG_OUDERLIJK_GEZAG), Antwoord.JA, WETEN_VAN_ELKAAR));
        var stand = ToestemmingRegels.stand(Bereik.van(WETEN_VAN_ELKAAR, TOT), ja, List.of(), dag);
        assertThat(stand).isEqualTo(werkt ? new Werkzaam(Bereik.van(WETEN_VAN_ELKAAR, TOT)) : new Verlopen(TOT));
    }

    @Test
    @DisplayName("Alle vier de niveaus zijn te vragen; noteren kan tot en met wat gevraagd is (R-S2-03)")
    void alleNiveausZijnTeVragen() {
        assertThat(AFSTEMMING.teGeven()).containsExactly(AFSTEMMING, WETEN_VAN_ELKAAR);
        assertThat(WETEN_VAN_ELKAAR.teGeven()).containsExactly(WETEN_VAN_ELKAAR);
        assertThat(ContactNiveau.teVragen()).containsExactly(ContactNiveau.values());
    }
}
