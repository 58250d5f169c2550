package nl.kring.dossier;

import static nl.kring.ProefKlok.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.Gesprekken;
import nl.kring.gesprek.Gespreksplaats;
import nl.kring.gesprek.Gesprekssoort;
import nl.kring.gesprek.Moment;
import nl.kring.gesprek.Stand;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.taal.Woorden;
import nl.kring.traject.Trajecten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("De tijdlijn: het laatste bovenaan, ook binnen een dag")
class TijdlijnTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Trajecten trajecten;

    @Autowired
    Als als;

    @Autowired
    ProefKlok klok;

    @AfterEach
    void klokTerug() {
        klok.terug();
    }

    private static Gesprekken.Regel gesprek(LocalTime tijd, Gesprekssoort soort) {
        return new Gesprekken.Regel(
                GesprekId.nieuw(), soort, false, Stand.AFGEROND, Moment.op(VANDAAG, tijd), Gespreksplaats.THUIS, null);
    }

    @Test
    void binnenEenDagStaatWatHetLaatstGebeurdeBovenaan() {
        var stad = proefstad.nieuw();
        var kind = proefstad.kind(stad, Wijkcoachvraag.NEE);
        var id = proefstad.traject(stad, kind);
        var traject = als.doe(stad.joyce(), () -> trajecten.traject(id)).orElseThrow();
        var vroeg = gesprek(LocalTime.of(9, 0), Gesprekssoort.EERSTE);
        var laat = gesprek(LocalTime.of(16, 0), Gesprekssoort.VOORTGANG);
        for (var volgorde : List.of(List.of(vroeg, laat), List.of(laat, vroeg))) {
            assertThat(new Tijdlijn(new Lezer(Woorden.nederlands(), null), VANDAAG)
                            .van(kind, traject, List.of(), List.of(), volgorde, List.of()))
                    .extracting(Dossier.Gebeurtenis::kop)
                    .filteredOn(kop -> kop.endsWith("gesprek,"))
                    .containsExactly("Voortgangsgesprek,", "Eerste gesprek,");
        }
    }
}
