package nl.kring.toestemming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.organisatie.Medewerker;
import nl.kring.organisatie.Medewerkers;
import nl.kring.organisatie.Organisatiesoort;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Grond;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import nl.kring.toestemming.VraagResultaat.AndereWeg;
import nl.kring.toestemming.VraagResultaat.Gevraagd;
import nl.kring.toestemming.VraagResultaat.IsErAl;
import nl.kring.toestemming.VraagResultaat.NogNiet;
import nl.kring.toestemming.VraagResultaat.Wachten;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A professional asks the parents about contact: the childcare about a wijkcoach (R-S2-01, DT3.1), or a wijkcoach who may know of the
 * child about the childcare (R-S2-06, DT3.2). Sending it twice asks once.
 */
@Service
public class ToestemmingVragen {
    private final Toegang toegang;
    private final Vraagboek boek;
    private final Kinderen kinderen;
    private final Medewerkers medewerkers;
    private final Clock klok;

    ToestemmingVragen(Toegang toegang, Vraagboek boek, Kinderen kinderen, Medewerkers medewerkers, Clock klok) {
        this.toegang = toegang;
        this.boek = boek;
        this.kinderen = kinderen;
        this.medewerkers = medewerkers;
        this.klok = klok;
    }

    @Transactional
    public VraagResultaat vraag(Actor actor, VraagToestemming opdracht) {
        var grond = toegang.eis(
                actor,
                Handeling.TOESTEMMING_VRAGEN,
                opdracht.plaatsing().van(opdracht.kind()),
                opdracht.id().waarde());
        boek.eenTegelijk(opdracht.kind());
        if (boek.isGesteld(opdracht)) {
            return new Gevraagd(opdracht.id());
        }
        var omweg = boek.leidOm(actor, opdracht);
        if (omweg.isPresent()) {
            return new AndereWeg(omweg.get());
        }
        var bezwaren =
                VraagRegels.bezwaren(opdracht, ondertekenaars(opdracht.kind()), wijkcoaches(actor, grond), vandaag());
        if (!bezwaren.isEmpty()) {
            return new NogNiet(bezwaren);
        }
        var eerder = VraagRegels.isErAl(opdracht, boek.vanPlaatsing(opdracht.kind(), opdracht.plaatsing()));
        if (eerder.isPresent()) {
            return new IsErAl(eerder.get().vraag().id());
        }
        var herhaling = boek.herhaling(opdracht.kind());
        if (!herhaling.mag() && opdracht.reden().nieuwFeit() == null) {
            return new Wachten(herhaling);
        }
        boek.schrijf(actor, opdracht, doel(grond), vandaag());
        return new Gevraagd(opdracht.id());
    }

    /** What the form needs before anything is typed; also whether asking makes sense now. */
    @Transactional
    public Vraagvoorbereiding bereidVoor(Actor actor, KindId kind) {
        var gevonden = kinderen.beeld(kind);
        var grond = toegang.eis(
                actor,
                Handeling.TOESTEMMING_VRAGEN,
                gevonden.map(Kindbeeld::rondom).orElseGet(() -> Rondom.kind(kind)));
        var beeld = gevonden.orElseThrow(NietGevonden::of);
        var wijkcoaches = wijkcoaches(actor, grond);
        return new Vraagvoorbereiding(
                beeld,
                doel(grond),
                wijkcoaches,
                wijkcoaches.size() == 1
                        ? wijkcoaches.getFirst()
                        : medewerkers.wijkcoachVan(beeld.plaats().locatie()).orElse(null),
                ToestemmingRegels.ondertekenaars(beeld.gezag()),
                boek.herhaling(kind),
                boek.vanPlaatsing(kind, beeld.plaats().id()),
                boek.omweg(kind).orElse(null),
                vandaag(),
                VraagRegels.laatsteDag(vandaag()));
    }

    /** A wijkcoach asks to reach the childcare (DT3.2), everybody else who asks works there (DT3.1). */
    private static Richting doel(Grond grond) {
        return grond == Grond.TOESTEMMING ? Richting.CONTACT_WIJKCOACH_KOV : Richting.CONTACT_KOV_WIJKCOACH;
    }

    private Ondertekenaars ondertekenaars(KindId kind) {
        return ToestemmingRegels.ondertekenaars(kinderen.gezag(kind));
    }

    /** About whom can be asked: by a wijkcoach, only about oneself. */
    private List<Medewerker> wijkcoaches(Actor actor, Grond grond) {
        return medewerkers.metFuncties(List.of(Functie.WIJKCOACH)).stream()
                .filter(wie -> wie.soort() == Organisatiesoort.WIJKTEAM)
                .filter(wie -> grond != Grond.TOESTEMMING || wie.id().waarde().equals(actor.persoon()))
                .toList();
    }

    private LocalDate vandaag() {
        return Tijd.vandaag(klok);
    }
}
