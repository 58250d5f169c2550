package nl.kring.inzage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.platform.Opsomming;
import org.jspecify.annotations.Nullable;

/** As what somebody acted, at that moment: a function for an organisation. In a line it stands as {@code COACH <organisatie>}. */
record Hoedanigheid(Functie functie, UUID organisatie) {

    /** What cannot be read is left out: a line must stay readable, whatever became of the words in it. */
    static List<Hoedanigheid> lees(List<String> teksten) {
        return teksten.stream().flatMap(tekst -> lees(tekst).stream()).toList();
    }

    private static Optional<Hoedanigheid> lees(String tekst) {
        var delen = tekst.split(" ", 2);
        var functie = Stream.of(Functie.values())
                .filter(deze -> deze.name().equals(delen[0]))
                .findFirst();
        return functie.flatMap(deze -> Ids.lees(delen[delen.length - 1]).map(id -> new Hoedanigheid(deze, id)));
    }

    /** Those that go with the ground; all of them when none does, or when the line names no ground. */
    static List<Hoedanigheid> bij(@Nullable Waarom waarom, List<Hoedanigheid> alle) {
        var passend = alle.stream()
                .filter(deze -> waarom != null && waarom.pastBij(deze.functie()))
                .toList();
        return passend.isEmpty() ? alle : passend;
    }

    /** "coach passende kinderopvang, De Rietvink". */
    static String woorden(List<Hoedanigheid> alle, Map<UUID, String> organisaties) {
        return alle.stream()
                .map(deze -> deze.functie().woord()
                        + Optional.ofNullable(organisaties.get(deze.organisatie()))
                                .map(naam -> ", " + naam)
                                .orElse(""))
                .distinct()
                .collect(Opsomming.verzamel());
    }
}
