package nl.kring.kind;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.kring.organisatie.GroepId;
import nl.kring.organisatie.LocatieId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.KindId;
import nl.kring.platform.Letters;
import nl.kring.toegang.Rondom;
import org.jspecify.annotations.Nullable;

/** A child with its present place and those with gezag: what most pages begin with. */
public record Kindbeeld(
        KindId id,
        String roepnaam,
        String achternaam,
        LocalDate geboortedatum,
        Plaats plaats,
        List<Gezaghebbende> gezag) {

    public Kindbeeld {
        gezag = List.copyOf(gezag);
    }

    /** The place in a group, and what was told and asked when the child came. */
    public record Plaats(
            PlaatsingId id,
            LocatieId locatie,
            String locatienaam,
            GroepId groep,
            String groepnaam,
            @Nullable MedewerkerId mentor,
            @Nullable String mentornaam,
            boolean ve,
            LocalDate van,
            @Nullable LocalDate tot,
            @Nullable LocalDate uitlegOp,
            @Nullable Wijkcoachvraag vraag) {}

    public String naam() {
        return roepnaam + " " + achternaam;
    }

    /** Around the place that this shows. */
    public Rondom rondom() {
        return plaats.id().van(id);
    }

    public String letter() {
        return Letters.begin(roepnaam, 1);
    }

    /** Whole years on this day. */
    public int leeftijd(LocalDate dag) {
        return Math.max(0, Period.between(geboortedatum, dag).getYears());
    }
}
