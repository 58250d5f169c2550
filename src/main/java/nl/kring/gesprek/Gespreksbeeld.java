package nl.kring.gesprek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kring.gesprek.AfrondenResultaat.Ontbreekt;
import nl.kring.kind.Kindbeeld;
import nl.kring.traject.Actie;
import nl.kring.traject.Doel;
import nl.kring.traject.Traject;
import org.jspecify.annotations.Nullable;

/** A talk with everything around it that its page shows. */
public final class Gespreksbeeld {
    private final Afrondtafel.Gedekt gedekt;
    private final List<Actie> acties;
    private final List<Stem> stemmen;
    private final @Nullable Bewaard bewaard;
    private final @Nullable Gesprek vervolg;
    private final Rechten rechten;

    Gespreksbeeld(
            Afrondtafel.Gedekt gedekt,
            List<Actie> acties,
            List<Stem> stemmen,
            @Nullable Bewaard bewaard,
            @Nullable Gesprek vervolg,
            Rechten rechten) {
        this.gedekt = gedekt;
        this.acties = List.copyOf(acties);
        this.stemmen = List.copyOf(stemmen);
        this.bewaard = bewaard;
        this.vervolg = vervolg;
        this.rechten = rechten;
    }

    /**
     * What was kept to go on later.
     *
     * @param door the first name of who kept it
     */
    public record Bewaard(
            Map<String, List<String>> velden, @Nullable Instant op, String door) {}

    /** How someone saw a goal at this talk. */
    public record Stem(nl.kring.traject.DoelId doel, String wie, RondGesprekAf.Gang gang) {}

    /** What the reader may do here. */
    public record Rechten(boolean afronden, boolean verzetten, boolean trajectAfronden) {}

    public Gesprek gesprek() {
        return gedekt.gesprek();
    }

    public Kindbeeld kind() {
        return gedekt.beeld();
    }

    public Traject traject() {
        return gedekt.traject();
    }

    public LocalDate vandaag() {
        return gedekt.vandaag();
    }

    /** The goals of the traject so far. */
    public List<Doel> doelen() {
        return gedekt.doelen();
    }

    public List<Actie> acties() {
        return acties;
    }

    public List<Stem> stemmen() {
        return stemmen;
    }

    public @Nullable Bewaard bewaard() {
        return bewaard;
    }

    /** The progress talk that comes after this one, as far as it is known. */
    public @Nullable Gesprek vervolg() {
        return vervolg;
    }

    public Rechten rechten() {
        return rechten;
    }

    public List<Moment> voorstellen() {
        return Vervolgregels.voorstellen(gesprek().moment(), vandaag());
    }

    /** What is still lacking if the talk were closed with this. */
    public List<Ontbreekt> ontbrekend(RondGesprekAf typwerk) {
        return AfrondenRegels.ontbrekend(typwerk, gedekt.wereld());
    }
}
