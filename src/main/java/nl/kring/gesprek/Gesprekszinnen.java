package nl.kring.gesprek;

import java.time.LocalDate;
import nl.kring.platform.taal.Woorden;

/** What parents read about a talk, in their own language: which talk, when and where. */
public record Gesprekszinnen(Woorden woorden, LocalDate vandaag) {

    /** Which talk it is, without whom it is about. */
    public String naam(Gesprekssoort soort, boolean opent) {
        return woorden.zeg(soort == Gesprekssoort.EERSTE ? "nu.eerste" : opent ? "nu.gesprek" : "nu.voortgang");
    }

    public String titel(Gesprekssoort soort, boolean opent, String kind) {
        var sleutel = soort == Gesprekssoort.EERSTE ? "gesprek.eerste" : opent ? "gesprek.gewoon" : "gesprek.voortgang";
        return woorden.zeg(sleutel, kind);
    }

    /** For the middle of a sentence. */
    public String moment(Moment moment) {
        var dag = woorden.dag(moment.datum(), vandaag);
        var tijd = moment.tijd();
        if (moment.alleenWeek()) {
            return woorden.zeg("gesprek.week", dag);
        }
        return tijd == null ? dag : dag + woorden.zeg("lijst.komma") + woorden.uur(tijd);
    }

    public String wanneer(Moment moment) {
        return woorden.metHoofdletter(moment(moment));
    }

    public String waar(Gespreksplaats plaats, String locatie) {
        var waar = woorden.zegVan("plaats", plaats);
        return plaats == Gespreksplaats.LOCATIE ? waar + woorden.zeg("lijst.komma") + woorden.apart(locatie) : waar;
    }
}
