package nl.kring.werkwijze;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.platform.web.Bron;
import nl.kring.regels.Regelwerk;
import nl.kring.toestemming.ToestemmingRegel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules as the version says them that counts for who asks; what is in no table stands in the code, the same everywhere. */
@Component
@Transactional(readOnly = true)
class RegelsVanNu implements Regeloverzicht {
    private static final List<Beslistabel> TABELLEN = List.of(
            new Beslistabel(
                    "DT1",
                    "Scenario na de plaatsing",
                    "Of er met ouders over een wijkcoach wordt gepraat, of om contact wordt gevraagd, of niets van dat al."),
            new Beslistabel(
                    "DT2", "Wie bij welk gesprek is", "Wie er bij een gesprek moet zijn, en wie erbij mag zijn."),
            new Beslistabel(
                    "DT3",
                    "Toestemming",
                    "Wie aan wie toestemming vraagt, wie moet tekenen, en wanneer opnieuw vragen mag."),
            new Beslistabel(
                    "DT4",
                    "Voogd en gezinsvoogd",
                    "Wie het eerste aanspreekpunt is als er een voogd of gezinsvoogd is."),
            new Beslistabel(
                    "DT5",
                    "Een andere wijkcoach",
                    "Hoe de wijkcoach van het gezin en die van de locatie op elkaar afstemmen."),
            new Beslistabel(
                    "DT6", "Anoniem overleg", "Wanneer raad vragen zonder naam mag, en wat er dan niet bij mag staan."),
            new Beslistabel(
                    "DT7",
                    "Veiligheid",
                    "Dat bij zorgen over veiligheid de meldcode voorgaat. De afweging zelf doet altijd een mens."),
            new Beslistabel(
                    "DT8", "Hulp thuis", "Wanneer een ambulant begeleider thuis komt, en wie daar eerst ja op zegt."),
            new Beslistabel(
                    "DT9",
                    "Inzet van hulp",
                    "Of hulp zonder besluit kan beginnen of op beschikking gaat, en of dezelfde mens kan blijven."),
            new Beslistabel(
                    "DT10",
                    "Contact op de locatie",
                    "Wie het initiatief neemt voor contact tussen locatie en wijkcoach. Daar gaat het nooit over een kind."));

    private final Regelwerk regelwerk;

    RegelsVanNu(Regelwerk regelwerk) {
        this.regelwerk = regelwerk;
    }

    @Override
    public int versie() {
        return regelwerk.geldendInDeStad().nummer();
    }

    @Override
    public int versieIn(@Nullable String gebied) {
        return regelwerk.geldendHier(gebied).nummer();
    }

    @Override
    public List<Beslistabel> tabellen() {
        return TABELLEN;
    }

    @Override
    public Optional<Bron> regel(String id) {
        return regelwerk.geldendInDeStad().bron(id).or(() -> inDeCode(id));
    }

    private static Optional<Bron> inDeCode(String id) {
        return Stream.concat(
                        Arrays.stream(Regel.values()).map(Regel::bron),
                        Arrays.stream(ToestemmingRegel.values()).map(ToestemmingRegel::bron))
                .filter(bron -> bron.regel().equals(id))
                .findFirst();
    }
}
