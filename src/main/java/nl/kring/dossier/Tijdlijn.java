package nl.kring.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kring.dossier.Dossier.Gebeurtenis;
import nl.kring.gesprek.Gesprekken;
import nl.kring.gesprek.Stand;
import nl.kring.inzet.Inzet;
import nl.kring.kind.Kindbeeld;
import nl.kring.platform.Ids;
import nl.kring.platform.Tijd;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.traject.Actie;
import nl.kring.traject.Traject;

/** What happened around a child, the latest first, told from facts that stand elsewhere. Parents and professionals read the same. */
final class Tijdlijn {
    private static final int HOOGSTENS = 25;
    private static final LocalTime BEGIN = LocalTime.of(0, 1);
    /** For what has a day and no hour: as a day goes, after all that has one. */
    private static final LocalTime LATER_GENOTEERD = LocalTime.of(23, 0);

    private static final LocalTime KLAAR = LocalTime.of(23, 10);
    private static final LocalTime TERUG = LocalTime.of(23, 20);
    private static final LocalTime EINDE = LocalTime.of(23, 30);

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
                .sorted(Comparator.comparing(Gebeurtenis::om).reversed())
                .limit(HOOGSTENS)
                .toList();
    }

    /** What was noted on its own day stands at that hour; what was noted on another day stands late on its day. */
    private static LocalDateTime om(LocalDate op, Instant genoteerd) {
        return om(op, genoteerd, LATER_GENOTEERD);
    }

    private static LocalDateTime om(LocalDate op, Instant genoteerd, LocalTime anders) {
        var toen = LocalDateTime.ofInstant(genoteerd, Tijd.ZONE);
        return toen.toLocalDate().equals(op) ? toen : op.atTime(anders);
    }

    private static Stream<Gebeurtenis> begin(Kindbeeld kind, Traject traject) {
        var gekomen = new Gebeurtenis(
                kind.plaats().van().atStartOfDay(),
                kind.roepnaam() + " ging naar " + kind.plaats().groepnaam() + ".",
                "");
        var geopend = new Gebeurtenis(
                om(traject.gestartOp(), Ids.gemaaktOp(traject.id().waarde()), BEGIN),
                traject.casemanagernaam() + " opende het traject",
                "met de vraag van de ouders.");
        var afloop = traject.afloop();
        var einde = traject.afgerondOp();
        return afloop == null || einde == null
                ? Stream.of(gekomen, geopend)
                : Stream.of(
                        gekomen,
                        geopend,
                        new Gebeurtenis(einde.atTime(EINDE), "Het traject is klaar.", afloop.woorden() + "."));
    }

    private static Stream<Gebeurtenis> antwoorden(Toestemmingsbeeld vraag) {
        var over = "over contact tussen de kinderopvang en " + vraag.vraag().wijkcoachnaam() + ".";
        return vraag.verloop().stream()
                .filter(antwoord -> antwoord.antwoord() != Antwoord.BEDENKTIJD)
                .map(antwoord -> new Gebeurtenis(
                        om(antwoord.op(), antwoord.vastgelegdOp()),
                        naam(vraag, antwoord.ouder()) + " " + Antwoordzin.van(antwoord, vraag.verloop()),
                        over));
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
        return Stream.of(new Gebeurtenis(
                om(gesprek), gesprek.naam() + ",", gesprek.plaats().naam().toLowerCase(java.util.Locale.ROOT) + "."));
    }

    private static LocalDateTime om(Gesprekken.Regel gesprek) {
        var dag = gesprek.moment().datum();
        var tijd = gesprek.moment().tijd();
        var afgerond = gesprek.afgerondOp();
        if (tijd != null) {
            return dag.atTime(tijd);
        }
        return afgerond == null ? dag.atTime(LATER_GENOTEERD) : om(dag, afgerond);
    }

    private static Stream<Gebeurtenis> hulp(Inzet inzet, LocalDate vandaag) {
        var wie = inzet.roepnaam() + " (" + inzet.functie().woord() + ")";
        var erbij = new Gebeurtenis(om(inzet.van(), Ids.gemaaktOp(inzet.id().waarde())), wie + " kwam erbij.", "");
        var tot = inzet.tot();
        return tot == null || !tot.isBefore(vandaag)
                ? Stream.of(erbij)
                : Stream.of(erbij, new Gebeurtenis(tot.atTime(TERUG), wie + " stapte terug.", ""));
    }

    private static Stream<Gebeurtenis> gedaan(Actie actie) {
        var op = actie.gedaanOp();
        return op == null
                ? Stream.empty()
                : Stream.of(new Gebeurtenis(op.atTime(KLAAR), actie.eigenaarnaam() + " is klaar:", actie.wat()));
    }
}
