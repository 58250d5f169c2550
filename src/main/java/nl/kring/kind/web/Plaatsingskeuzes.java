package nl.kring.kind.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.Plaatsingsruimte.Ruimte;
import nl.kring.kind.Relatie;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.organisatie.Mentorkeuze;
import nl.kring.platform.Opsomming;
import nl.kring.platform.web.Keuze;

/** The options of the placement form. */
public record Plaatsingskeuzes(List<Keuze> groepen, List<Keuze> mentoren) {
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");

    static Plaatsingskeuzes van(Ruimte ruimte) {
        var groepen = ruimte.groepen().stream()
                .map(groep -> new Keuze(groep.id().toString(), groep.naam() + " · " + groep.locatienaam()))
                .toList();
        var mentoren = ruimte.mentoren().stream()
                .map(mentor -> new Keuze(mentor.id().toString(), mentor.naam() + " · " + plek(mentor)))
                .distinct()
                .toList();
        return new Plaatsingskeuzes(groepen, mentoren);
    }

    private static String plek(Mentorkeuze mentor) {
        return mentor.groepen().isEmpty()
                ? mentor.locatienaam()
                : Opsomming.van(mentor.groepen()) + ", " + mentor.locatienaam();
    }

    public static List<Keuze> relaties() {
        return Arrays.stream(Relatie.values())
                .map(relatie -> new Keuze(relatie.name(), relatie.woord()))
                .toList();
    }

    public static List<Keuze> gezag() {
        return Arrays.stream(Gezagsoort.values())
                .map(soort -> new Keuze(soort.name(), soort.woorden()))
                .toList();
    }

    public static List<Keuze> dagen() {
        return Plaatsingsvelden.DAGEN.stream()
                .map(dag -> new Keuze(dag.name(), dag.getDisplayName(TextStyle.FULL, NEDERLANDS)))
                .toList();
    }

    /** "maandag, woensdag". */
    public static String woorden(Collection<DayOfWeek> dagen) {
        return dagen.stream()
                .sorted()
                .map(dag -> dag.getDisplayName(TextStyle.FULL, NEDERLANDS))
                .collect(Collectors.joining(", "));
    }

    public static List<Keuze> ve() {
        return List.of(new Keuze("JA", "Ja"), new Keuze("NEE", "Nee"));
    }

    /** Optional, and asked of everybody alike (BSL-25). */
    public static List<Keuze> voogd() {
        return List.of(
                new Keuze("NEE", "Nee, of dat is niet gevraagd"),
                new Keuze("JA", "Ja", "Dan leg je hierna vast wie dat is."));
    }

    public static List<Keuze> verteld() {
        return List.of(
                new Keuze("JA", "Ja, dat is verteld"),
                new Keuze(Plaatsingsvelden.NOG_NIET, "Nog niet", "Dan zet Kring het bij Mijn werk."));
    }

    /** The four answers, and at the placement also: not asked yet. */
    public static List<Keuze> vraag(boolean ookNogNiet) {
        var antwoorden =
                Arrays.stream(Wijkcoachvraag.values()).map(antwoord -> new Keuze(antwoord.name(), antwoord.woorden()));
        var nogNiet = new Keuze(Plaatsingsvelden.NOG_NIET, "Nog niet gevraagd", "Dan zet Kring het bij Mijn werk.");
        return ookNogNiet
                ? java.util.stream.Stream.concat(antwoorden, java.util.stream.Stream.of(nogNiet))
                        .toList()
                : antwoorden.toList();
    }
}
