package nl.kring.inzet;

import java.util.List;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.organisatie.Medewerker;
import nl.kring.organisatie.Medewerkers;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import nl.kring.traject.Traject;
import nl.kring.traject.TrajectId;
import nl.kring.traject.Trajecten;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the forms about help show: who could help, and who helps already (DT9.6). */
@Service
public class Inzetformulier {
    private final Toegang toegang;
    private final Kinderen kinderen;
    private final Trajecten trajecten;
    private final Medewerkers medewerkers;
    private final Inzetten inzetten;

    Inzetformulier(
            Toegang toegang, Kinderen kinderen, Trajecten trajecten, Medewerkers medewerkers, Inzetten inzetten) {
        this.toegang = toegang;
        this.kinderen = kinderen;
        this.trajecten = trajecten;
        this.medewerkers = medewerkers;
        this.inzetten = inzetten;
    }

    public record Nieuw(Traject traject, Kindbeeld kind, List<Medewerker> mensen, List<Inzet> al) {
        public Nieuw {
            mensen = List.copyOf(mensen);
            al = List.copyOf(al);
        }

        /** People from outside whom the child sees already: look at them first (R-ST-04, R-AB-07). */
        public List<Inzet> gezichten() {
            return al.stream()
                    .filter(inzet -> inzet.isVanBuiten() && inzet.tot() == null)
                    .toList();
        }
    }

    public record Contact(Inzet inzet, Kindbeeld kind) {}

    @Transactional
    public Nieuw nieuw(Actor actor, TrajectId id) {
        var traject = trajecten.traject(id).orElseThrow(NietGevonden::of);
        toegang.eis(actor, Handeling.INZET_REGISTREREN, traject.rondom(), id.waarde());
        return new Nieuw(
                traject,
                kinderen.beeldVan(traject.plaatsing()).orElseThrow(NietGevonden::of),
                medewerkers.metFuncties(InzetRegels.FUNCTIES),
                inzetten.vanTraject(id));
    }

    @Transactional
    public Contact stop(Actor actor, InzetId id) {
        var inzet = inzetten.inzet(id).orElseThrow(NietGevonden::of);
        toegang.eis(actor, Handeling.INZET_REGISTREREN, trajecten.rondom(inzet.traject(), inzet.kind()), id.waarde());
        return new Contact(inzet, kinderen.beeld(inzet.kind()).orElseThrow(NietGevonden::of));
    }

    @Transactional
    public Contact contact(Actor actor, InzetId id) {
        var inzet = inzetten.inzet(id).orElseThrow(NietGevonden::of);
        toegang.eis(actor, Handeling.CONTACT_REGISTREREN, trajecten.rondom(inzet.traject(), inzet.kind()), id.waarde());
        return new Contact(inzet, kinderen.beeld(inzet.kind()).orElseThrow(NietGevonden::of));
    }
}
