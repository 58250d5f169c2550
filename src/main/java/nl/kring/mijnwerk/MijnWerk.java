package nl.kring.mijnwerk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kring.gesprek.Gespreksregel;
import nl.kring.gesprek.MijnGesprekken;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.Tijd;
import nl.kring.toestemming.OpenVragen;
import nl.kring.werkwijze.Stap;
import nl.kring.werkwijze.Stappen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What this person could do, in three heaps. Each source is one query; each child that shows leaves its line. */
@Service
public class MijnWerk {
    /** The coming week rolls along with the day: on a Sunday, Monday's work is near. */
    private static final int DAGEN_VOORUIT = 7;

    private static final Comparator<Stap> OP_DATUM = Comparator.comparing(
                    Stap::wanneer, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Stap::kindnaam)
            .thenComparing(Stap::titel);

    private final Stappen bronnen;
    private final MijnGesprekken gesprekken;
    private final OpenVragen vragen;
    private final Logboek logboek;
    private final Clock klok;

    MijnWerk(Stappen bronnen, MijnGesprekken gesprekken, OpenVragen vragen, Logboek logboek, Clock klok) {
        this.bronnen = bronnen;
        this.gesprekken = gesprekken;
        this.vragen = vragen;
        this.logboek = logboek;
        this.klok = klok;
    }

    /**
     * The three heaps; a step without a day is for today.
     *
     * @param komendeWeek for tomorrow and the days after, up to and including {@code weekTot}
     */
    public record Hopen(List<Stap> vandaag, List<Stap> komendeWeek, List<Stap> later, LocalDate weekTot) {
        public Hopen {
            vandaag = List.copyOf(vandaag);
            komendeWeek = List.copyOf(komendeWeek);
            later = List.copyOf(later);
        }
    }

    /**
     * The heaps, and beside them the next few talks.
     *
     * @param wachtend what one asked the parents, and waits for
     */
    public record Werk(
            Hopen hopen, List<Gespreksregel> gesprekken, List<OpenVragen.Gesteld> wachtend, LocalDate vandaag) {
        public Werk {
            gesprekken = List.copyOf(gesprekken);
            wachtend = List.copyOf(wachtend);
        }
    }

    @Transactional
    public Werk van(Actor actor) {
        var stappen = bronnen.stappen(actor).stream().sorted(OP_DATUM).toList();
        var wachtend = vragen.gesteldDoor(actor);
        logboek.gezienInLijst(
                actor,
                "MIJN_WERK",
                Stream.concat(
                                stappen.stream().map(Stap::kind),
                                wachtend.stream().map(OpenVragen.Gesteld::kind))
                        .toList());
        var vandaag = Tijd.vandaag(klok);
        return new Werk(verdeel(stappen, vandaag), gesprekken.agenda(actor), wachtend, vandaag);
    }

    static Hopen verdeel(List<Stap> stappen, LocalDate vandaag) {
        var weekTot = vandaag.plusDays(DAGEN_VOORUIT);
        return new Hopen(
                kies(stappen, stap -> !wanneer(stap, vandaag).isAfter(vandaag)),
                kies(
                        stappen,
                        stap -> wanneer(stap, vandaag).isAfter(vandaag)
                                && !wanneer(stap, vandaag).isAfter(weekTot)),
                kies(stappen, stap -> wanneer(stap, vandaag).isAfter(weekTot)),
                weekTot);
    }

    private static List<Stap> kies(List<Stap> stappen, Predicate<Stap> hoortErbij) {
        return stappen.stream().filter(hoortErbij).toList();
    }

    private static LocalDate wanneer(Stap stap, LocalDate vandaag) {
        var dag = stap.wanneer();
        return dag == null ? vandaag : dag;
    }
}
