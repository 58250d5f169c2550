package nl.kring.mijnwerk.web;

import java.util.List;
import java.util.stream.IntStream;
import nl.kring.organisatie.inrichten.Inrichtstand;
import nl.kring.platform.web.Actie;
import nl.kring.platform.web.VerloopStap;
import nl.kring.platform.web.VerloopStap.Stand;

/** How a beheerder gets from an empty Kring to a first child: the steps in order, the first that is open to be done now. */
final class EersteStappen {
    private record Stap(boolean klaar, String titel, String zin, Actie actie) {}

    private EersteStappen() {}

    static List<VerloopStap> van(Inrichtstand stand) {
        var stappen = List.of(
                new Stap(
                        stand.houders(),
                        "Voeg de organisaties toe",
                        "De kinderopvang, het wijkteam en wie er verder helpt.",
                        new Actie("Organisatie toevoegen", "/beheer/organisaties/nieuw")),
                new Stap(
                        stand.locaties(),
                        "Voeg de locaties toe",
                        "Elke plek waar kinderen komen.",
                        new Actie("Locatie toevoegen", "/beheer/locaties/nieuw")),
                new Stap(
                        stand.groepen(),
                        "Voeg de groepen toe",
                        "Een kind krijgt een plek in een groep.",
                        new Actie("Kies een locatie", "/beheer/organisaties#locaties")),
                new Stap(
                        stand.collegas(),
                        "Voeg collega's toe, en geef hun toegang",
                        "Met een functie en een plek. Daarna maak je voor elke collega een code.",
                        new Actie("Collega toevoegen", "/beheer/collegas/nieuw")));
        var nu = IntStream.range(0, stappen.size())
                .filter(nummer -> !stappen.get(nummer).klaar())
                .findFirst()
                .orElse(stappen.size());
        return IntStream.range(0, stappen.size())
                .mapToObj(nummer -> stap(stappen.get(nummer), nummer == nu))
                .toList();
    }

    private static VerloopStap stap(Stap stap, boolean nu) {
        var stand = stap.klaar() ? Stand.KLAAR : nu ? Stand.NU : Stand.STRAKS;
        return new VerloopStap(stand, stap.titel(), stap.zin(), nu ? stap.actie() : null, null);
    }
}
