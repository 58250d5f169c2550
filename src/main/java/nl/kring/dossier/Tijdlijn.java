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
import nl.kring.gesprek.Gesprekszinnen;
import nl.kring.gesprek.Stand;
import nl.kring.inzet.Inzet;
import nl.kring.kind.Kindbeeld;
import nl.kring.platform.Ids;
import nl.kring.platform.Tijd;
import nl.kring.platform.taal.Woorden;
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

    private final Lezer lezer;
    private final Woorden woorden;
    private final LocalDate vandaag;

    Tijdlijn(Lezer lezer, LocalDate vandaag) {
        this.lezer = lezer;
        this.woorden = lezer.woorden();
        this.vandaag = vandaag;
    }

    List<Gebeurtenis> van(
            Kindbeeld kind,
            Traject traject,
            List<Inzet> hulp,
            List<Toestemmingsbeeld> vragen,
            List<Gesprekken.Regel> gesprekken,
            List<Actie> acties) {
        return Stream.of(
                        begin(kind, traject),
                        vragen.stream().flatMap(this::antwoorden),
                        gesprekken.stream().flatMap(this::gesprek),
                        hulp.stream().flatMap(this::hulp),
                        acties.stream().flatMap(this::gedaan))
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

    private Stream<Gebeurtenis> begin(Kindbeeld kind, Traject traject) {
        var gekomen = new Gebeurtenis(
                kind.plaats().van().atStartOfDay(),
                woorden.zeg("tijd.gekomen", kind.roepnaam(), kind.plaats().groepnaam()),
                "");
        var geopend = new Gebeurtenis(
                om(traject.gestartOp(), Ids.gemaaktOp(traject.id().waarde()), BEGIN),
                woorden.zeg("tijd.geopend", traject.casemanagernaam()),
                woorden.zeg("tijd.metvraag"));
        var afloop = traject.afloop();
        var einde = traject.afgerondOp();
        return afloop == null || einde == null
                ? Stream.of(gekomen, geopend)
                : Stream.of(
                        gekomen,
                        geopend,
                        new Gebeurtenis(
                                einde.atTime(EINDE),
                                woorden.zeg("tijd.einde"),
                                woorden.zegVan("afloop", afloop) + "."));
    }

    private Stream<Gebeurtenis> antwoorden(Toestemmingsbeeld vraag) {
        var over = woorden.zeg("tijd.over", vraag.vraag().wijkcoachnaam());
        return vraag.verloop().stream()
                .filter(antwoord -> antwoord.antwoord() != Antwoord.BEDENKTIJD)
                .map(antwoord -> new Gebeurtenis(
                        om(antwoord.op(), antwoord.vastgelegdOp()),
                        woorden.zegVan(
                                "tijdzei", Antwoordzin.van(antwoord, vraag.verloop()), naam(vraag, antwoord.ouder())),
                        over));
    }

    private String naam(Toestemmingsbeeld vraag, nl.kring.kind.OuderId ouder) {
        return vraag.gezag().stream()
                .filter(wie -> wie.id().equals(ouder))
                .map(wie -> wie.roepnaam())
                .findFirst()
                .orElse(woorden.zeg("kijker.ouder"));
    }

    private Stream<Gebeurtenis> gesprek(Gesprekken.Regel gesprek) {
        if (gesprek.stand() != Stand.AFGEROND) {
            return Stream.empty();
        }
        var naam = new Gesprekszinnen(woorden, vandaag).naam(gesprek.soort(), gesprek.opent());
        return Stream.of(new Gebeurtenis(
                om(gesprek),
                naam + woorden.zeg("lijst.komma").strip(),
                woorden.zegVan("waar", gesprek.plaats()) + "."));
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

    private Stream<Gebeurtenis> hulp(Inzet inzet) {
        var functie = lezer.functie(inzet.functie());
        var erbij = new Gebeurtenis(
                om(inzet.van(), Ids.gemaaktOp(inzet.id().waarde())),
                woorden.zeg("tijd.erbij", inzet.roepnaam(), functie),
                "");
        var tot = inzet.tot();
        return tot == null || !tot.isBefore(vandaag)
                ? Stream.of(erbij)
                : Stream.of(
                        erbij,
                        new Gebeurtenis(tot.atTime(TERUG), woorden.zeg("tijd.terug", inzet.roepnaam(), functie), ""));
    }

    /** What was agreed stands in the words in which it was written, whatever the reader's language. */
    private Stream<Gebeurtenis> gedaan(Actie actie) {
        var op = actie.gedaanOp();
        return op == null
                ? Stream.empty()
                : Stream.of(new Gebeurtenis(
                        op.atTime(KLAAR), woorden.zeg("tijd.gedaan", actie.eigenaarnaam()), "", actie.wat()));
    }
}
