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
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import nl.kring.toestemming.VraagResultaat.Gevraagd;
import nl.kring.toestemming.VraagResultaat.IsErAl;
import nl.kring.toestemming.VraagResultaat.NogNiet;
import nl.kring.toestemming.VraagResultaat.Wachten;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A professional of the childcare asks the parents about contact with a wijkcoach (R-S2-01, DT3.1). Sending it twice asks once. */
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
        toegang.eis(
                actor,
                Handeling.TOESTEMMING_VRAGEN,
                opdracht.plaatsing().van(opdracht.kind()),
                opdracht.id().waarde());
        boek.eenTegelijk(opdracht.kind());
        if (boek.isGesteld(opdracht)) {
            return new Gevraagd(opdracht.id());
        }
        var bezwaren =
                VraagRegels.bezwaren(opdracht, ondertekenaars(opdracht.kind()), wijkcoachesVanWijkteams(), vandaag());
        if (!bezwaren.isEmpty()) {
            return new NogNiet(bezwaren);
        }
        var eerder = VraagRegels.isErAl(opdracht, boek.vanPlaatsing(opdracht.kind(), opdracht.plaatsing()));
        if (eerder.isPresent()) {
            return new IsErAl(eerder.get().vraag().id());
        }
        var vanaf = HerhaalRegels.vanaf(boek.eerder(opdracht.kind()), vandaag());
        if (vanaf.isAfter(vandaag())) {
            return new Wachten(vanaf);
        }
        boek.schrijf(actor, opdracht, vandaag());
        return new Gevraagd(opdracht.id());
    }

    /** What the form needs before anything is typed; also whether asking makes sense now. */
    @Transactional
    public Vraagvoorbereiding bereidVoor(Actor actor, KindId kind) {
        var gevonden = kinderen.beeld(kind);
        toegang.eis(
                actor,
                Handeling.TOESTEMMING_VRAGEN,
                gevonden.map(Kindbeeld::rondom).orElseGet(() -> Rondom.kind(kind)));
        var beeld = gevonden.orElseThrow(NietGevonden::of);
        var vanaf = HerhaalRegels.vanaf(boek.eerder(kind), vandaag());
        return new Vraagvoorbereiding(
                beeld,
                wijkcoachesVanWijkteams(),
                medewerkers.wijkcoachVan(beeld.plaats().locatie()).orElse(null),
                ToestemmingRegels.ondertekenaars(beeld.gezag()),
                vanaf.isAfter(vandaag()) ? vanaf : null,
                boek.vanPlaatsing(kind, beeld.plaats().id()),
                vandaag(),
                VraagRegels.laatsteDag(vandaag()));
    }

    private Ondertekenaars ondertekenaars(KindId kind) {
        return ToestemmingRegels.ondertekenaars(kinderen.gezag(kind));
    }

    private List<Medewerker> wijkcoachesVanWijkteams() {
        return medewerkers.metFuncties(List.of(Functie.WIJKCOACH)).stream()
                .filter(wie -> wie.soort() == Organisatiesoort.WIJKTEAM)
                .toList();
    }

    private LocalDate vandaag() {
        return Tijd.vandaag(klok);
    }
}
