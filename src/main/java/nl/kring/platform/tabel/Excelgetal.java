package nl.kring.platform.tabel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** A number from Excel as text: dates and times in ISO form, other numbers as a person would type them. */
final class Excelgetal {

    /** Excel keeps 15 digits; what comes after is an artefact of binary arithmetic (0.30000000000000004). */
    private static final MathContext ZOALS_EXCEL = new MathContext(15);

    /** No number of Excel is larger or smaller; written out it would be endless. */
    private static final int GROOTSTE_MACHT = 310;

    private static final int SECONDEN_PER_DAG = 86_400;

    /** 31 December 9999, the last date of Excel. */
    private static final double LAATSTE_DAG = 2_958_465;

    private final boolean vanaf1904;

    Excelgetal(boolean vanaf1904) {
        this.vanaf1904 = vanaf1904;
    }

    /** Empty when the cell is to show a date or time that does not exist. */
    Optional<String> tekst(String ruw, Getalsoort soort) {
        var getal = getal(ruw);
        return switch (soort) {
            case GETAL ->
                Optional.of(getal.round(ZOALS_EXCEL).stripTrailingZeros().toPlainString());
            case DATUM -> moment(getal).map(moment -> moment.toLocalDate().toString());
            case TIJD ->
                moment(getal, LocalDate.EPOCH)
                        .map(moment -> moment.toLocalTime().toString());
            case DATUM_EN_TIJD -> moment(getal).map(Excelgetal::datumEnTijd);
        };
    }

    private static BigDecimal getal(String ruw) {
        try {
            var getal = new BigDecimal(ruw.strip());
            if (Math.abs((long) getal.precision() - getal.scale()) > GROOTSTE_MACHT) {
                throw NietLeesbaar.beschadigd();
            }
            return getal;
        } catch (NumberFormatException e) {
            throw NietLeesbaar.beschadigd();
        }
    }

    private Optional<LocalDateTime> moment(BigDecimal getal) {
        double dagen = getal.doubleValue();
        if (vanaf1904) {
            return moment(getal, LocalDate.of(1904, 1, 1));
        }
        // Excel counts a 29 February 1900 that never was, as day 60; and day 0 is no date.
        if (dagen < 1 || (dagen >= 60 && dagen < 61)) {
            return Optional.empty();
        }
        return moment(getal, dagen < 60 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30));
    }

    private static Optional<LocalDateTime> moment(BigDecimal getal, LocalDate dagNul) {
        double dagen = getal.doubleValue();
        return dagen < 0 || dagen >= LAATSTE_DAG + 1
                ? Optional.empty()
                : Optional.of(dagNul.atStartOfDay().plusSeconds(Math.round(dagen * SECONDEN_PER_DAG)));
    }

    /** Midnight exactly is a date that happens to have a format with a clock time. */
    private static String datumEnTijd(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
