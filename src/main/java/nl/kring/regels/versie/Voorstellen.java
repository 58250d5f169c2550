package nl.kring.regels.versie;

import static nl.kring.toegang.Stadshandeling.REGELS_GOEDKEUREN;
import static nl.kring.toegang.Stadshandeling.REGELS_VOORSTELLEN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.regels.Instelling;
import nl.kring.regels.poort.Keuring;
import nl.kring.regels.poort.Poort;
import nl.kring.regels.tabel.Bevinding;
import nl.kring.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From draft to way of working: one proposes, another approves or gives back with a reason. It counts from its first day by itself. */
@Service
public class Voorstellen {
    private final Toegang toegang;
    private final Logboek logboek;
    private final Versieboek boek;
    private final Versieschrijver schrijver;
    private final Clock klok;

    Voorstellen(Toegang toegang, Logboek logboek, Versieboek boek, Versieschrijver schrijver, Clock klok) {
        this.toegang = toegang;
        this.logboek = logboek;
        this.boek = boek;
        this.schrijver = schrijver;
        this.klok = klok;
    }

    /** Every table goes through the whole gate, with the engine over all combinations of its facts. */
    @Transactional
    public Versieuitkomst stelVoor(Actor actor, int nummer, int telling) {
        toegang.eis(actor, REGELS_VOORSTELLEN);
        var versie = boek.metNummer(nummer).orElseThrow(NietGevonden::of);
        if (versie.stand() != Stand.CONCEPT) {
            return new Versieuitkomst.KanNietMeer(versie.stand());
        }
        var bezwaren = new ArrayList<>(Voorstelregels.voorstellen(versie, Tijd.vandaag(klok)));
        var inhoud = boek.inhoud(versie.id());
        if (!inhoud.instellingen().entrySet().stream().allMatch(Voorstellen::binnenGrenzen)) {
            bezwaren.add(Bezwaar.BUITEN_GRENZEN);
        }
        if (bezwaren.isEmpty() && !groeideUitWatGeldt(versie)) {
            bezwaren.add(Bezwaar.BASIS_VERANDERD);
        }
        var bevindingen = bevindingen(inhoud);
        if (!bezwaren.isEmpty() || !bevindingen.isEmpty()) {
            return new Versieuitkomst.NogNiet(bezwaren, bevindingen);
        }
        return klaar(actor, "REGELS_VOORSTELLEN", versie, schrijver.stelVoor(actor, versie, telling));
    }

    @Transactional
    public Versieuitkomst keurGoed(Actor actor, int nummer, int telling) {
        toegang.eis(actor, REGELS_GOEDKEUREN);
        // two versions that grew from the same one cannot both be approved unseen
        schrijver.eenTegelijk();
        var versie = boek.metNummer(nummer).orElseThrow(NietGevonden::of);
        if (versie.stand() != Stand.VOORGESTELD) {
            return new Versieuitkomst.KanNietMeer(versie.stand());
        }
        if (actor.persoon().equals(versie.spoor().voorstellerId())) {
            return Versieuitkomst.NogNiet.om(Bezwaar.ZELF_VOORGESTELD);
        }
        var van = versie.bereik().van();
        if (van == null || !van.isAfter(Tijd.vandaag(klok))) {
            return Versieuitkomst.NogNiet.om(Bezwaar.AL_INGEGAAN);
        }
        if (!groeideUitWatGeldt(versie)) {
            return Versieuitkomst.NogNiet.om(Bezwaar.BASIS_VERANDERD);
        }
        return klaar(
                actor, "REGELS_GOEDKEUREN", versie, schrijver.besluit(actor, versie, telling, Stand.GOEDGEKEURD, null));
    }

    /** Back to a draft, to work on; a reason says what for. */
    @Transactional
    public Versieuitkomst geefTerug(Actor actor, int nummer, int telling, String reden) {
        return zegAf(actor, nummer, telling, Stand.CONCEPT, reden);
    }

    @Transactional
    public Versieuitkomst trekIn(Actor actor, int nummer, int telling, String reden) {
        return zegAf(actor, nummer, telling, Stand.INGETROKKEN, reden);
    }

    private Versieuitkomst zegAf(Actor actor, int nummer, int telling, Stand naar, String reden) {
        toegang.eis(actor, REGELS_VOORSTELLEN);
        var versie = boek.metNummer(nummer).orElseThrow(NietGevonden::of);
        var mag = versie.stand() == Stand.VOORGESTELD || versie.isConcept() && naar == Stand.INGETROKKEN;
        if (!mag) {
            return new Versieuitkomst.KanNietMeer(versie.stand());
        }
        if (reden.isBlank()) {
            return Versieuitkomst.NogNiet.om(Bezwaar.REDEN);
        }
        return klaar(
                actor,
                naar == Stand.CONCEPT ? "REGELS_TERUGGEVEN" : "REGELS_INTREKKEN",
                versie,
                schrijver.besluit(actor, versie, telling, naar, reden));
    }

    /** Ends a pilot sooner, or lets it run longer; what was decided under it stays as it was. */
    @Transactional
    public Versieuitkomst verlengOfStop(Actor actor, int nummer, int telling, LocalDate tot, String reden) {
        toegang.eis(actor, REGELS_GOEDKEUREN);
        var versie = boek.metNummer(nummer).orElseThrow(NietGevonden::of);
        var was = versie.bereik().tot();
        var van = versie.bereik().van();
        if (versie.stand() != Stand.GOEDGEKEURD || was == null || van == null) {
            return new Versieuitkomst.KanNietMeer(versie.stand());
        }
        var vandaag = Tijd.vandaag(klok);
        var bezwaren = new ArrayList<Bezwaar>();
        if (was.isBefore(vandaag)) {
            bezwaren.add(Bezwaar.AFGELOPEN);
        } else if (tot.isBefore(vandaag)) {
            bezwaren.add(Bezwaar.TOT_VOORBIJ);
        } else if (tot.isBefore(van)) {
            bezwaren.add(Bezwaar.TOT_VOOR_VAN);
        }
        if (reden.isBlank()) {
            bezwaren.add(Bezwaar.REDEN);
        }
        if (!bezwaren.isEmpty()) {
            return new Versieuitkomst.NogNiet(bezwaren, List.of());
        }
        return klaar(actor, "REGELS_PROEF_DUUR", versie, schrijver.loopt(actor, versie, telling, was, tot, reden));
    }

    private boolean groeideUitWatGeldt(Versie versie) {
        var dag = versie.bereik().van();
        if (dag == null) {
            return false;
        }
        return Voorstelregels.groeideUit(
                versie, boek.geldendIn(versie.bereik(), dag).keySet(), Voorstelregels.basisVan(boek.alle()));
    }

    private static List<Bevinding> bevindingen(Inhoud inhoud) {
        return inhoud.tabellen().values().stream()
                .map(Poort::keur)
                .flatMap(keuring -> switch (keuring) {
                    case Keuring.Goed _ -> List.<Bevinding>of().stream();
                    case Keuring.Fout(var bevindingen) -> bevindingen.stream();
                })
                .toList();
    }

    private static boolean binnenGrenzen(Map.Entry<Instelling, Integer> getal) {
        return getal.getKey().mag(getal.getValue());
    }

    private Versieuitkomst klaar(Actor actor, String handeling, Versie versie, boolean gelukt) {
        if (!gelukt) {
            return new Versieuitkomst.InmiddelsGewijzigd();
        }
        logboek.zonderKind(actor, handeling, versie.id().waarde());
        return new Versieuitkomst.Gedaan();
    }
}
