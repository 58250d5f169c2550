package nl.kring.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kring.platform.Ids;

/** Reads values from what somebody typed: words, days in the ways people write them, choices by name. What cannot be read is empty. */
public record Invoerlezer(Invoer invoer) {
    /** As a date field sends it, and as people in Arnhem write it. */
    private static final List<DateTimeFormatter> DAGEN = Stream.of("uuuu-M-d", "d-M-uuuu", "d/M/uuuu", "d.M.uuuu")
            .map(vorm -> DateTimeFormatter.ofPattern(vorm).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    /** The words without spaces around them, and without the one sign that PostgreSQL cannot keep. */
    public String tekst(String veld) {
        return invoer.waarde(veld).replace("\u0000", "").strip();
    }

    public Optional<LocalDate> datum(String veld) {
        var tekst = tekst(veld);
        return DAGEN.stream().flatMap(vorm -> dag(tekst, vorm).stream()).findFirst();
    }

    public <E extends Enum<E>> Optional<E> keuze(String veld, Class<E> soort) {
        var tekst = tekst(veld);
        return Stream.of(soort.getEnumConstants())
                .filter(waarde -> waarde.name().equals(tekst))
                .findFirst();
    }

    public Optional<UUID> id(String veld) {
        return Ids.lees(tekst(veld));
    }

    private static Optional<LocalDate> dag(String tekst, DateTimeFormatter vorm) {
        try {
            return Optional.of(LocalDate.parse(tekst, vorm));
        } catch (DateTimeException geenDag) {
            return Optional.empty();
        }
    }
}
