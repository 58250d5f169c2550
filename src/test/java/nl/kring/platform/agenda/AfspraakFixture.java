package nl.kring.platform.agenda;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Appointments to try the calendar files with. */
final class AfspraakFixture {

    static final Instant NU = Instant.parse("2027-01-05T10:15:30Z");
    static final String UID = "0194a8c2-7c1e-7d52-9f0a-3f6f2b1f8a11@kring";
    static final Adres KRING = new Adres("Kring", "kring@gemeente.example");
    static final List<Adres> GENODIGDEN = List.of(
            new Adres("Ouder", "ouder.een@post.example"), new Adres("Wijkcoach", "w.coach+kring@wijkteam.example"));
    static final Wanneer.Tijdvak WANNEER =
            new Wanneer.Tijdvak(LocalDate.of(2027, 2, 3), LocalTime.of(15, 30), Duration.ofMinutes(45));

    private AfspraakFixture() {}

    static Afspraak afspraak() {
        return afspraak(WANNEER);
    }

    static Afspraak afspraak(Wanneer wanneer) {
        return new Afspraak(UID, 0, Methode.REQUEST, NU, wanneer, inhoud(), KRING, GENODIGDEN);
    }

    static Afspraak afspraak(Afspraak.Inhoud inhoud) {
        return new Afspraak(UID, 0, Methode.REQUEST, NU, WANNEER, inhoud, KRING, GENODIGDEN);
    }

    static Afspraak.Inhoud inhoud() {
        return new Afspraak.Inhoud(
                "Gesprek",
                "Op de locatie",
                "Dit gesprek staat in Kring.\nMeld u aan om meer te lezen.",
                URI.create("https://kring.example/gesprekken/0194a8c2"));
    }
}
