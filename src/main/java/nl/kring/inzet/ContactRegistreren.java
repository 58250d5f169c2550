package nl.kring.inzet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import nl.kring.traject.TrajectId;
import nl.kring.traject.Trajecten;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A contact that really took place. Figures count an inzet only when it has one (H). */
@Service
public class ContactRegistreren {
    private final Toegang toegang;
    private final Inzetbewaring bewaring;
    private final Trajecten trajecten;
    private final Clock klok;

    /** What can come of it. */
    public sealed interface Resultaat {
        record Vastgelegd(TrajectId traject) implements Resultaat {}

        /** The day lies in the future, or before or after the help. */
        record DagKanNiet(TrajectId traject) implements Resultaat {}
    }

    ContactRegistreren(Toegang toegang, Inzetbewaring bewaring, Trajecten trajecten, Clock klok) {
        this.toegang = toegang;
        this.bewaring = bewaring;
        this.trajecten = trajecten;
        this.klok = klok;
    }

    @Transactional
    public Resultaat registreer(Actor actor, InzetId id, UUID contact, LocalDate op, Contactsoort hoe) {
        var inzet = bewaring.inzet(id).orElseThrow(NietGevonden::of);
        toegang.eis(actor, Handeling.CONTACT_REGISTREREN, trajecten.rondom(inzet.traject(), inzet.kind()), id.waarde());
        if (op.isAfter(Tijd.vandaag(klok)) || !inzet.looptOp(op)) {
            return new Resultaat.DagKanNiet(inzet.traject());
        }
        bewaring.bewaarContact(actor, inzet, contact, op, hoe);
        return new Resultaat.Vastgelegd(inzet.traject());
    }
}
