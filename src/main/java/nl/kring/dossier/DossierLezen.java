package nl.kring.dossier;

import java.util.List;
import nl.kring.dossier.Dossier.Mag;
import nl.kring.platform.Actor;
import nl.kring.platform.taal.Woorden;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import nl.kring.traject.Traject;
import nl.kring.traject.TrajectId;
import nl.kring.werkwijze.Situatie;
import nl.kring.werkwijze.Voogdbeeld;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the page of a traject: one line in the logbook, a fixed number of statements. */
@Service
public class DossierLezen {
    private final Toegang toegang;
    private final Trajectdeur deur;
    private final Kringblok kring;
    private final Procesblok proces;
    private final Hulpblok hulp;

    DossierLezen(Toegang toegang, Trajectdeur deur, Kringblok kring, Procesblok proces, Hulpblok hulp) {
        this.toegang = toegang;
        this.deur = deur;
        this.kring = kring;
        this.proces = proces;
        this.hulp = hulp;
    }

    /** @param woorden the language of the reader; a professional reads Dutch */
    @Transactional
    public Dossier lees(Actor actor, TrajectId id, Woorden woorden) {
        var lezer = Lezer.van(actor, woorden);
        var open = deur.open(actor, id);
        var kind = open.kind();
        var traject = open.traject();
        var vandaag = open.vandaag();
        var inzetten = hulp.inzetten(id);
        var gesprekken = proces.gesprekken(id);
        var situatie = proces.situatie(traject);
        var contact = hulp.contact(kind, situatie.map(Situatie::scenario), vandaag);
        var vragen = contact.vragen();
        var mag = mag(traject);
        var voogd = proces.voogd(kind);
        var rust = voogd.filter(Voogdbeeld::rust).isPresent();
        var mensen = kring.kring(kind, traject, inzetten, vragen, vandaag, voogd, lezer);
        return new Dossier(
                kind,
                Gezagszin.van(kind.gezag(), lezer),
                traject,
                vandaag,
                proces.doelen(open, lezer),
                open.acties(),
                mensen,
                lezer.isOuder() ? kring.gezichten(mensen) : List.of(),
                inzetten,
                new Tijdlijn(lezer, vandaag).van(kind, traject, inzetten, vragen, gesprekken, open.acties()),
                proces.watNu(lezer, open, situatie, contact, gesprekken, mag.toestemming(), rust),
                toegang.mag(Handeling.WAARNEMINGEN_LEZEN, traject.rondom()) ? hulp.thuis(id) : List.of(),
                lezer.isOuder()
                        ? new Ouderweten(woorden, vandaag).van(vragen, inzetten)
                        : Kringblok.wieWeetWat(vragen, inzetten, vandaag),
                lezer.isOuder() ? contact.zonderVragen() : contact,
                voogd,
                mag);
    }

    private Mag mag(Traject traject) {
        var rondom = traject.rondom();
        var loopt = traject.loopt();
        return new Mag(
                loopt && toegang.mag(Handeling.GESPREK_PLANNEN, rondom),
                loopt && toegang.mag(Handeling.INZET_REGISTREREN, rondom),
                toegang.mag(Handeling.CONTACT_REGISTREREN, rondom),
                loopt && toegang.mag(Handeling.TRAJECT_AFRONDEN, rondom),
                loopt && toegang.mag(Handeling.WIJKCOACH_BEOORDELEN, rondom),
                loopt && toegang.mag(Handeling.TOESTEMMING_VRAGEN, rondom));
    }
}
