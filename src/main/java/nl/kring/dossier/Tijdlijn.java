package nl.kring.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kring.dossier.Dossier.Gebeurtenis;
import nl.kring.gesprek.Gesprekken;
import nl.kring.gesprek.Gesprekssoort;
import nl.kring.gesprek.Stand;
import nl.kring.inzet.Inzet;
import nl.kring.kind.Kindbeeld;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.traject.Actie;
import nl.kring.traject.Traject;

/** What happened around a child, the latest first, told from facts that stand elsewhere. Parents and professionals read the same. */
final class Tijdlijn {
    private static final int HOOGSTENS = 25;

    private Tijdlijn() {}

    static List<Gebeurtenis> van(
            Kindbeeld kind,
            Traject traject,
            List<Inzet> hulp,
            List<Toestemmingsbeeld> vragen,
            List<Gesprekken.Regel> gesprekken,
            List<Actie> acties,
            LocalDate vandaag) {
        return Stream.of(
                        begin(kind, traject),
                        vragen.stream().flatMap(Tijdlijn::antwoorden),
                        gesprekken.stream().flatMap(Tijdlijn::gesprek),
                        hulp.stream().flatMap(inzet -> hulp(inzet, vandaag)),
                        acties.stream().flatMap(Tijdlijn::gedaan))
                .flatMap(gebeurtenis -> gebeurtenis)
                .filter(gebeurtenis -> !gebeurtenis.op().isAfter(vandaag))
                .sorted(Comparator.comparing(Gebeurtenis::op).reversed())
                .limit(HOOGSTENS)
                .toList();
    }

    private static Stream<Gebeurtenis> begin(Kindbeeld kind, Traject traject) {
        var gekomen = new Gebeurtenis(
                kind.plaats().van(),
                kind.roepnaam() + " ging naar " + kind.plaats().groepnaam() + ".",
                "");
        var geopend = new Gebeurtenis(
                traject.gestartOp(), traject.casemanagernaam() + " opende het traject", "met de vraag van de ouders.");
        var afloop = traject.afloop();
        var einde = traject.afgerondOp();
        return afloop == null || einde == null
                ? Stream.of(gekomen, geopend)
                : Stream.of(gekomen, geopend, new Gebeurtenis(einde, "Het traject is klaar.", afloop.woorden() + "."));
    }

    private static Stream<Gebeurtenis> antwoorden(Toestemmingsbeeld vraag) {
        var over = "contact tussen de kinderopvang en " + vraag.vraag().wijkcoachnaam() + ".";
        return vraag.verloop().stream()
                .filter(antwoord -> antwoord.antwoord() != Antwoord.BEDENKTIJD)
                .map(antwoord -> new Gebeurtenis(
                        antwoord.op(),
                        naam(vraag, antwoord.ouder())
                                + switch (antwoord.antwoord()) {
                                    case JA -> " zei ja";
                                    case NEE, NIET_MEER -> " zei nee";
                                    case INGETROKKEN -> " stopte met delen";
                                    case BEDENKTIJD -> " denkt na";
                                    case DEELT_ZELF -> " vertelt het liever zelf";
                                    case BETWIST -> " zegt dat wat genoteerd werd niet klopt";
                                },
                        "over " + over));
    }

    private static String naam(Toestemmingsbeeld vraag, nl.kring.kind.OuderId ouder) {
        return vraag.gezag().stream()
                .filter(wie -> wie.id().equals(ouder))
                .map(wie -> wie.roepnaam())
                .findFirst()
                .orElse("Een ouder");
    }

    private static Stream<Gebeurtenis> gesprek(Gesprekken.Regel gesprek) {
        if (gesprek.stand() != Stand.AFGEROND) {
            return Stream.empty();
        }
        var kop = gesprek.soort() == Gesprekssoort.EERSTE ? "Eerste gesprek" : "Voortgangsgesprek";
        return Stream.of(new Gebeurtenis(
                gesprek.moment().datum(), kop + ",", gesprek.plaats().naam().toLowerCase(java.util.Locale.ROOT) + "."));
    }

    private static Stream<Gebeurtenis> hulp(Inzet inzet, LocalDate vandaag) {
        var wie = inzet.roepnaam() + " (" + inzet.functie().woord() + ")";
        var erbij = new Gebeurtenis(inzet.van(), wie + " kwam erbij.", "");
        var tot = inzet.tot();
        return tot == null || !tot.isBefore(vandaag)
                ? Stream.of(erbij)
                : Stream.of(erbij, new Gebeurtenis(tot, wie + " stapte terug.", ""));
    }

    private static Stream<Gebeurtenis> gedaan(Actie actie) {
        var op = actie.gedaanOp();
        return op == null
                ? Stream.empty()
                : Stream.of(new Gebeurtenis(op, actie.eigenaarnaam() + " is klaar:", actie.wat()));
    }
}
