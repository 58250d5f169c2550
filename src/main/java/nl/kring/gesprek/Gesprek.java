package nl.kring.gesprek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.platform.KindId;
import nl.kring.traject.TrajectId;
import org.jspecify.annotations.Nullable;

/**
 * A talk as it stands now. Anyone with a ground may look; only this module moves it.
 *
 * @param duur in minutes
 * @param collegaNodig a first talk in scenario 1: two people hold it, whatever the scenario became since (BSL-02)
 * @param opent the traject begins with this talk
 * @param volgnummer how often its date has changed: the sequence of its calendar entry
 * @param versie what an editor saw; another number means that somebody was there in between
 */
public record Gesprek(
        GesprekId id,
        TrajectId traject,
        KindId kind,
        Gesprekssoort soort,
        boolean opent,
        Stand stand,
        Moment moment,
        int duur,
        Gespreksplaats plaats,
        @Nullable String tolk,
        boolean collegaNodig,
        @Nullable LocalDate oudersAkkoordOp,
        @Nullable String afgezegdReden,
        int volgnummer,
        int versie,
        List<Deelnemer> deelnemers) {

    public Gesprek {
        deelnemers = List.copyOf(deelnemers);
    }

    public boolean isEerste() {
        return soort == Gesprekssoort.EERSTE;
    }

    /** As people call it: the first talk of a traject without a wijkcoach is no progress talk yet. */
    public String naam() {
        return soort.naam(opent);
    }

    /** A first talk, and the talk that a traject without a wijkcoach begins with, end with an action (R-BO-03, DT2.F). */
    public boolean vraagtAfspraak() {
        return isEerste() || opent;
    }

    public boolean isGepland() {
        return stand == Stand.GEPLAND;
    }

    public List<Deelnemer> ouders() {
        return deelnemers.stream().filter(Deelnemer::isOuder).toList();
    }

    /** Who is at the table as it stands today. */
    public List<Deelnemer> komenden() {
        return deelnemers.stream().filter(Deelnemer::komt).toList();
    }

    /** A first talk without a wijkcoach is none (R-BO-01): somebody else must come, or the talk must change. */
    public boolean mistWijkcoach() {
        return isGepland() && isEerste() && komenden().stream().noneMatch(Deelnemer::isWijkcoach);
    }

    public Optional<Deelnemer> deelnemer(UUID persoon) {
        return deelnemers.stream()
                .filter(deelnemer -> deelnemer.wie().persoon().equals(persoon))
                .findFirst();
    }
}
