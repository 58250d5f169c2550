package nl.kring.gesprek;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kring.kind.OuderId;
import nl.kring.traject.Afloop;
import nl.kring.traject.DoelId;
import nl.kring.traject.Doelsoort;
import org.jspecify.annotations.Nullable;

/**
 * The order to close a talk: what was typed, as far as it could be read. What is absent has not been filled in.
 *
 * @param versie what the editor saw
 * @param formulier the form that it was typed in
 */
public record RondGesprekAf(
        GesprekId gesprek,
        int versie,
        UUID formulier,
        Set<DeelnemerId> aanwezig,
        @Nullable Gespreksplaats plaats,
        List<Doelregel> doelen,
        List<Actieregel> acties,
        List<Oordeel> oordelen,
        Vervolg vervolg) {

    public RondGesprekAf {
        aanwezig = Set.copyOf(aanwezig);
        doelen = List.copyOf(doelen);
        acties = List.copyOf(acties);
        oordelen = List.copyOf(oordelen);
    }

    /**
     * A goal in the parents' words (R-BO-02).
     *
     * @param regel its place on the form
     * @param van whose words, when that is one parent
     */
    public record Doelregel(
            int regel,
            @Nullable Doelsoort soort,
            String woorden,
            String zien,
            @Nullable OuderId van) {}

    /** @param wie the person who takes it on, of those who may (R-BO-03) */
    public record Actieregel(
            int regel,
            String wat,
            @Nullable UUID wie,
            @Nullable LocalDate klaarOp) {}

    /** How a goal goes, in the eyes of one parent or of the professional who writes. */
    public record Oordeel(DoelId doel, @Nullable OuderId ouder, Gang gang) {}

    public enum Gang {
        BETER,
        GELIJK,
        MINDER_GOED
    }

    /** How it goes on after this talk (R-BO-04). */
    public sealed interface Vervolg {
        record Open() implements Vervolg {}

        /** @param reden why sooner than two weeks, when it is */
        record Op(Moment moment, @Nullable String reden) implements Vervolg {}

        record Einde(@Nullable Afloop afloop, @Nullable String toelichting) implements Vervolg {}
    }
}
