package nl.kring.inzage.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kring.inzage.Logvraag;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.web.Velden;

/** Reads from an address or a form what to look for. */
final class Logvragen {
    private Logvragen() {}

    /** Absent when nothing was asked, or when a day needs repair. */
    static Optional<Logvraag> lees(Velden velden, LocalDate vandaag) {
        var kind = id(velden, "kind");
        var persoon = id(velden, "persoon");
        var voor = id(velden, "voor");
        if (kind.isEmpty()
                && persoon.isEmpty()
                && velden.waarde("van").isBlank()
                && velden.waarde("tot").isBlank()) {
            return Optional.empty();
        }
        var gewoon = Logperiode.standaard(vandaag);
        var van = velden.dagOfLeeg("van").orElse(gewoon.van());
        var tot = velden.dagOfLeeg("tot").orElse(van.isAfter(gewoon.tot()) ? van : gewoon.tot());
        if (velden.klopt() && tot.isBefore(van)) {
            velden.fout("tot", "Deze dag ligt voor de eerste dag. Kies een latere dag.");
        }
        return velden.klopt()
                ? Optional.of(new Logvraag(
                        kind.map(KindId::new).orElse(null), persoon.orElse(null), van, tot, voor.orElse(null)))
                : Optional.empty();
    }

    /** What is not an id is somebody who does not exist. */
    private static Optional<UUID> id(Velden velden, String veld) {
        var tekst = velden.waarde(veld);
        return tekst.isEmpty() ? Optional.empty() : Optional.of(Ids.lees(tekst).orElseThrow(NietGevonden::of));
    }
}
