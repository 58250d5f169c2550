package nl.kring.gesprek.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kring.gesprek.Moment;

/** The buttons that keep a talk and do one thing more; each works without a script. */
sealed interface Knop {
    Pattern REGEL = Pattern.compile("(doel|actie)-\\d{1,2}");

    /** Keep it, and go on here. */
    record Bewaar() implements Knop {}

    /** Keep it, and go on another time. */
    record Later() implements Knop {}

    record RegelErbij(String soort) implements Knop {}

    /** @param regel as in "doel-0" */
    record Wijzig(String regel) implements Knop {}

    record Voorstel(Moment moment) implements Knop {}

    record Einde(boolean ja) implements Knop {}

    static Knop lees(String waarde) {
        var delen = waarde.split(":", 2);
        var rest = delen.length == 2 ? delen[1] : "";
        return switch (delen[0]) {
            case "later" -> new Later();
            case "doel-erbij" -> new RegelErbij("doel");
            case "actie-erbij" -> new RegelErbij("actie");
            case "einde" -> new Einde(true);
            case "geen-einde" -> new Einde(false);
            case "wijzig" -> REGEL.matcher(rest).matches() ? new Wijzig(rest) : new Bewaar();
            case "op" -> moment(rest).<Knop>map(Voorstel::new).orElseGet(Bewaar::new);
            default -> new Bewaar();
        };
    }

    static String voorstel(Moment moment) {
        var tijd = moment.tijd();
        return "op:"
                + (tijd == null
                        ? moment.datum().toString()
                        : moment.datum().atTime(tijd).toString());
    }

    /** With an hour it is a moment, without one a week. */
    private static Optional<Moment> moment(String tekst) {
        try {
            if (tekst.contains("T")) {
                var op = LocalDateTime.parse(tekst);
                return Optional.of(Moment.op(op.toLocalDate(), op.toLocalTime()));
            }
            return Optional.of(Moment.week(LocalDate.parse(tekst)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
