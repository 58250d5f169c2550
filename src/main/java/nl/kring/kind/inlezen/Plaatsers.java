package nl.kring.kind.inlezen;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kring.kind.Plaatsingsruimte;
import nl.kring.kind.Plaatsingsruimte.Ruimte;
import nl.kring.organisatie.Medewerker;
import nl.kring.organisatie.Medewerkers;
import nl.kring.platform.Actor;
import nl.kring.platform.GemeenteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who places the child of a row: the colleague with the mail address in it, with where that person may place children. */
@Component
class Plaatsers {
    private final Medewerkers medewerkers;
    private final Plaatsingsruimte ruimte;

    Plaatsers(Medewerkers medewerkers, Plaatsingsruimte ruimte) {
        this.medewerkers = medewerkers;
        this.ruimte = ruimte;
    }

    sealed interface Plaatser {
        record Gevonden(Actor actor, Ruimte ruimte) implements Plaatser {}

        record Onbekend(String zin) implements Plaatser {}
    }

    /** @param namens for rows that name nobody */
    Zoeker voor(GemeenteId gemeente, @Nullable String namens) {
        return new Zoeker(gemeente, namens == null ? "" : namens);
    }

    /** Looks each colleague up once. */
    final class Zoeker {
        private final GemeenteId gemeente;
        private final String namens;
        private final Map<String, Plaatser> bekend = new HashMap<>();

        private Zoeker(GemeenteId gemeente, String namens) {
            this.gemeente = gemeente;
            this.namens = namens;
        }

        Plaatser zoek(String opgave) {
            var email = opgave.isEmpty() ? namens : opgave;
            return bekend.computeIfAbsent(email.toLowerCase(Locale.ROOT), this::kijk);
        }

        private Plaatser kijk(String email) {
            if (email.isEmpty()) {
                return new Plaatser.Onbekend(
                        "Vul het e-mailadres in van de collega die het kind plaatst, of zet achter de opdracht: --namens <e-mailadres>.");
            }
            var gevonden = medewerkers.metEmail(email);
            var mensen = gevonden.stream().map(Medewerker::id).distinct().toList();
            if (mensen.size() != 1) {
                return new Plaatser.Onbekend(
                        mensen.isEmpty()
                                ? "Deze collega staat niet in Kring, of werkt vandaag niet. Kijk het e-mailadres na."
                                : "Twee collega's in Kring hebben dit e-mailadres. Kring weet niet wie je bedoelt.");
            }
            return plaatser(gevonden);
        }

        private Plaatser plaatser(List<Medewerker> functies) {
            var actor = new Actor(
                    gemeente,
                    functies.getFirst().id().waarde(),
                    Actor.Soort.MEDEWERKER,
                    functies.stream().map(Medewerker::functie).collect(Collectors.toUnmodifiableSet()));
            var plekken = ruimte.van(actor);
            return plekken.isLeeg()
                    ? new Plaatser.Onbekend("Deze collega kan nergens een kind plaatsen. Kies iemand van de locatie.")
                    : new Plaatser.Gevonden(actor, plekken);
        }
    }
}
