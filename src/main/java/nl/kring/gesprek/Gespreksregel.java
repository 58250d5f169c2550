package nl.kring.gesprek;

import java.time.LocalDate;
import java.util.List;
import nl.kring.platform.KindId;
import org.jspecify.annotations.Nullable;

/**
 * A talk in a list of one's own talks.
 *
 * @param naam the child's first name
 * @param opent the traject begins with this talk
 * @param met the first names of the others
 */
public record Gespreksregel(
        GesprekId id,
        KindId kind,
        String naam,
        Gesprekssoort soort,
        boolean opent,
        Stand stand,
        Moment moment,
        Gespreksplaats plaats,
        String locatienaam,
        @Nullable String tolk,
        List<String> met) {

    public Gespreksregel {
        met = List.copyOf(met);
    }

    public String titel() {
        return soort.naam(opent) + " over " + naam;
    }

    /** Planned, and its day is gone. */
    public boolean isBlijvenLiggen(LocalDate vandaag) {
        return stand == Stand.GEPLAND && moment.isVoorbij(vandaag);
    }
}
