package nl.kring.inzet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.kring.kind.Communicatiekanaal;
import nl.kring.kind.Communicatiekanaal.Aanleiding;
import nl.kring.kind.Communicatiekanaal.Omweg;
import nl.kring.kind.PlaatsingId;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
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
    private final Communicatiekanaal kanaal;
    private final Clock klok;

    /** What can come of it. */
    public sealed interface Resultaat {
        record Vastgelegd(TrajectId traject) implements Resultaat {}

        /** The day lies in the future, or before or after the help. */
        record DagKanNiet(TrajectId traject) implements Resultaat {}

        /** The wijkcoach steps back: contact goes by the (gezins)voogd (BSL-15). */
        record AndereWeg(Omweg omweg) implements Resultaat {}
    }

    ContactRegistreren(
            Toegang toegang, Inzetbewaring bewaring, Trajecten trajecten, Communicatiekanaal kanaal, Clock klok) {
        this.toegang = toegang;
        this.bewaring = bewaring;
        this.trajecten = trajecten;
        this.kanaal = kanaal;
        this.klok = klok;
    }

    @Transactional
    public Resultaat registreer(Actor actor, InzetId id, UUID contact, LocalDate op, Contactsoort hoe) {
        var inzet = bewaring.inzet(id).orElseThrow(NietGevonden::of);
        var rondom = trajecten.rondom(inzet.traject(), inzet.kind());
        toegang.eis(actor, Handeling.CONTACT_REGISTREREN, rondom, id.waarde());
        if (op.isAfter(Tijd.vandaag(klok)) || !inzet.looptOp(op)) {
            return new Resultaat.DagKanNiet(inzet.traject());
        }
        var plaatsing = rondom.plaatsing();
        if (inzet.functie() == Functie.WIJKCOACH && plaatsing != null) {
            var omweg = kanaal.leidOm(actor, inzet.kind(), new PlaatsingId(plaatsing), Aanleiding.CONTACT);
            if (omweg.isPresent()) {
                return new Resultaat.AndereWeg(omweg.get());
            }
        }
        bewaring.bewaarContact(actor, inzet, contact, op, hoe);
        return new Resultaat.Vastgelegd(inzet.traject());
    }
}
