package nl.kring.werkwijze;

import java.time.Clock;
import nl.kring.kind.Kinderen;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import nl.kring.werkwijze.MotivatieResultaat.InmiddelsGewijzigd;
import nl.kring.werkwijze.MotivatieResultaat.NogNiet;
import nl.kring.werkwijze.MotivatieResultaat.Vastgelegd;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A professional of the childcare records a talk in which parents said how they look at a wijkcoach (R-S1-02, BSL-03). */
@Service
public class MotivatieVastleggen {
    private final Toegang toegang;
    private final Situatieboek boek;
    private final Motivatieboek gesprekken;
    private final Kinderen kinderen;
    private final Clock klok;

    MotivatieVastleggen(Toegang toegang, Situatieboek boek, Motivatieboek gesprekken, Kinderen kinderen, Clock klok) {
        this.toegang = toegang;
        this.boek = boek;
        this.gesprekken = gesprekken;
        this.kinderen = kinderen;
        this.klok = klok;
    }

    @Transactional
    public MotivatieResultaat legVast(Actor actor, LegMotivatieVast opdracht) {
        toegang.eis(
                actor,
                Handeling.MOTIVATIE_VASTLEGGEN,
                opdracht.plaatsing().van(opdracht.kind()),
                opdracht.plaatsing().waarde());
        var nu = boek.pak(opdracht.plaatsing());
        if (!nu.kind().equals(opdracht.kind())) {
            throw NietGevonden.of();
        }
        if (gesprekken.bestaat(opdracht)) {
            return new Vastgelegd(nu);
        }
        if (nu.versie() != opdracht.versie()) {
            return new InmiddelsGewijzigd(nu);
        }
        var bezwaren = MotivatieRegels.bezwaren(opdracht, nu, kinderen.gezag(opdracht.kind()), Tijd.vandaag(klok));
        if (!bezwaren.isEmpty()) {
            return new NogNiet(bezwaren);
        }
        gesprekken.schrijf(actor, opdracht);
        boek.leidAf(nu, nu.feiten().met(gesprekken.houding(opdracht.plaatsing())));
        boek.raakAan(opdracht.plaatsing());
        return new Vastgelegd(boek.situatie(opdracht.plaatsing()).orElseThrow(NietGevonden::of));
    }
}
