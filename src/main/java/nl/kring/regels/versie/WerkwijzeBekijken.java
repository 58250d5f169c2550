package nl.kring.regels.versie;

import static nl.kring.toegang.Stadshandeling.REGELS_BEKIJKEN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.regels.TabelId;
import nl.kring.regels.dmn.Schrijver;
import nl.kring.regels.poort.Poort;
import nl.kring.regels.tabel.Bevinding;
import nl.kring.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the versions of the way of working, for those who watch over it. */
@Service
public class WerkwijzeBekijken {
    private final Toegang toegang;
    private final Versieboek boek;
    private final Clock klok;

    WerkwijzeBekijken(Toegang toegang, Versieboek boek, Clock klok) {
        this.toegang = toegang;
        this.boek = boek;
        this.klok = klok;
    }

    /** @param perGebied what counts today in areas where that is something else than in the city: name and number */
    public record Overzicht(
            List<Versie> versies, int stad, Map<String, Integer> perGebied, List<Gebied> gebieden, LocalDate vandaag) {
        /** What a draft can begin from. */
        public List<Versie> goedgekeurd() {
            return versies.stream()
                    .filter(versie -> versie.stand() == Stand.GOEDGEKEURD)
                    .toList();
        }
    }

    /** @param bevindingen of a draft: what is wrong as far as that can be said without the engine */
    public record Versieblad(
            Versie versie,
            Inhoud inhoud,
            Map<TabelId, List<Bevinding>> bevindingen,
            List<Gebied> gebieden,
            boolean zelfVoorgesteld,
            LocalDate vandaag) {
        public List<Bevinding> bevindingen(TabelId tabel) {
            return bevindingen.getOrDefault(tabel, List.of());
        }

        /** Whether its days are there, today included. */
        public boolean isVoorbij() {
            var tot = versie.bereik().tot();
            return tot != null && tot.isBefore(vandaag);
        }
    }

    @Transactional(readOnly = true)
    public Overzicht overzicht(Actor actor) {
        toegang.eis(actor, REGELS_BEKIJKEN);
        var vandaag = Tijd.vandaag(klok);
        var gebieden = boek.gebieden();
        var stad = boek.geldend(null, vandaag);
        var anders = new LinkedHashMap<String, Integer>();
        boek.geldendIn(new Bereik(gebieden.stream().map(Gebied::code).toList(), null, null), vandaag)
                .forEach((nummer, codes) -> gebieden.stream()
                        .filter(gebied -> nummer != stad && codes.contains(gebied.code()))
                        .forEach(gebied -> anders.put(gebied.naam(), nummer)));
        return new Overzicht(boek.alle(), stad, anders, gebieden, vandaag);
    }

    @Transactional(readOnly = true)
    public Versieblad blad(Actor actor, int nummer) {
        toegang.eis(actor, REGELS_BEKIJKEN);
        var versie = boek.metNummer(nummer).orElseThrow(NietGevonden::of);
        var inhoud = boek.inhoud(versie.id());
        return new Versieblad(
                versie,
                inhoud,
                versie.isConcept()
                        ? inhoud.tabellen().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, tabel -> Poort.zonderMotor(tabel.getValue())))
                        : Map.of(),
                boek.gebieden(),
                actor.persoon().equals(versie.spoor().voorstellerId()),
                Tijd.vandaag(klok));
    }

    /** One table as a DMN file, to take along. */
    @Transactional(readOnly = true)
    public String bestand(Actor actor, int nummer, TabelId tabel) {
        toegang.eis(actor, REGELS_BEKIJKEN);
        var versie = boek.metNummer(nummer).orElseThrow(NietGevonden::of);
        return Schrijver.schrijf(boek.inhoud(versie.id()).tabel(tabel));
    }
}
