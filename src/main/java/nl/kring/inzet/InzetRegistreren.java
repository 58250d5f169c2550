package nl.kring.inzet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kring.inzet.InzetResultaat.NogNiet;
import nl.kring.inzet.InzetResultaat.Vastgelegd;
import nl.kring.organisatie.Medewerker;
import nl.kring.organisatie.Medewerkers;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import nl.kring.traject.Traject;
import nl.kring.traject.Trajecten;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The casemanager's side registers who helps (R-VIS-03: the parents agreed first). Sending twice registers one. */
@Service
public class InzetRegistreren {
    private final Toegang toegang;
    private final Trajecten trajecten;
    private final Medewerkers medewerkers;
    private final Inzetbewaring bewaring;
    private final Clock klok;

    InzetRegistreren(
            Toegang toegang, Trajecten trajecten, Medewerkers medewerkers, Inzetbewaring bewaring, Clock klok) {
        this.toegang = toegang;
        this.trajecten = trajecten;
        this.medewerkers = medewerkers;
        this.bewaring = bewaring;
        this.klok = klok;
    }

    @Transactional
    public InzetResultaat registreer(Actor actor, RegistreerInzet opdracht) {
        var traject = trajecten.traject(opdracht.traject()).orElseThrow(NietGevonden::of);
        toegang.eis(
                actor,
                Handeling.INZET_REGISTREREN,
                traject.rondom(),
                opdracht.id().waarde());
        var functies = medewerkers.functiesVan(opdracht.medewerker());
        var bezwaren = InzetRegels.bezwaren(
                opdracht,
                traject,
                functies.stream().map(Medewerker::functie).collect(Collectors.toUnmodifiableSet()),
                vandaag());
        if (!bezwaren.isEmpty()) {
            return new NogNiet(bezwaren);
        }
        bewaring.bewaar(actor, traject, opdracht, organisatie(opdracht, functies));
        return new Vastgelegd(opdracht.id());
    }

    /** The help stops today; what happened stays. */
    @Transactional
    public Traject beeindig(Actor actor, InzetId id) {
        var inzet = bewaring.inzet(id).orElseThrow(NietGevonden::of);
        toegang.eis(actor, Handeling.INZET_REGISTREREN, trajecten.rondom(inzet.traject(), inzet.kind()), id.waarde());
        bewaring.beeindig(id, vandaag());
        return trajecten.traject(inzet.traject()).orElseThrow(NietGevonden::of);
    }

    private static UUID organisatie(RegistreerInzet opdracht, List<Medewerker> functies) {
        return functies.stream()
                .filter(persoon -> persoon.functie() == opdracht.functie())
                .map(persoon -> persoon.organisatie().waarde())
                .findFirst()
                .orElseThrow(NietGevonden::of);
    }

    private LocalDate vandaag() {
        return Tijd.vandaag(klok);
    }
}
