package nl.kring.demo.domain;

import static nl.kring.platform.Functie.LOCATIEMANAGER;
import static nl.kring.platform.Functie.TEKENBEVOEGDE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.kring.demo.rijen.Handtekeningrij;
import nl.kring.demo.rijen.Werkafspraakrij;

/** The first version of the working agreement, issued by Karin and signed by every partner (R-WE-02). */
final class Werkafspraak {
    private static final LocalDate VANAF = LocalDate.of(2021, 8, 1);
    private static final LocalDate UITGEGEVEN = LocalDate.of(2021, 6, 1);
    private static final LocalDate GETEKEND = LocalDate.of(2021, 6, 15);
    private static final String TEKST = """
            # Waarom wij dit afspreken

            Een kind heeft er iets aan als de mensen eromheen elkaar kennen. Daarom werken wij samen, en altijd met de ouders erbij.

            # Zo werken wij

            - Wij praten met ouders, en niet over hen heen.
            - Wij delen alleen wat ouders goedvinden en wat de ander nodig heeft.
            - Wij schrijven op wat wij zien, in gewone woorden.
            - Wij doen wat wij in een gesprek afspreken. Lukt dat niet, dan zeggen wij dat op tijd.

            # Wie in Kring werkt

            - Onze mensen gebruiken alleen hun eigen toegang.
            - Krijgt iemand ander werk, of gaat iemand weg? Dan zeggen wij dat nog dezelfde week.
            - Gaat er iets mis met gegevens? Dan horen de gemeente en de ouders dat meteen.

            # Wij leren ervan

            Werkt een afspraak niet goed? Dan zeggen wij dat, en maken wij samen een betere. Zo'n nieuwe versie tekenen wij opnieuw.
            """;

    private final Pen pen;
    private final Personeel personeel;

    Werkafspraak(Pen pen, Personeel personeel) {
        this.pen = pen;
        this.personeel = personeel;
    }

    /** A childcare organisation signs by a manager, Stichting PAS by its co-ordinator, the others by somebody who was given that function. */
    void schrijf(Organisaties organisaties, List<Locatie> locaties, Collega projectleider, Collega coordinator) {
        pen.schrijf(new Werkafspraakrij(
                1,
                "Zo werken wij samen rond jonge kinderen",
                TEKST,
                VANAF,
                Dagen.vastgelegd(UITGEGEVEN, 0),
                projectleider.id()));
        var tekenaars = new LinkedHashMap<UUID, Collega>();
        tekenaars.put(coordinator.organisatie(), coordinator);
        locaties.stream()
                .map(locatie -> locatie.wie(LOCATIEMANAGER))
                .forEach(manager -> tekenaars.putIfAbsent(manager.organisatie(), manager));
        organisaties.partners().forEach(partner -> tekenaars.computeIfAbsent(partner, this::tekenbevoegde));
        tekenaars.forEach(this::teken);
    }

    private Collega tekenbevoegde(UUID organisatie) {
        var wie = personeel.iemand(TEKENBEVOEGDE, organisatie);
        personeel.werkt(wie);
        return wie;
    }

    private void teken(UUID organisatie, Collega wie) {
        pen.schrijf(new Handtekeningrij(
                pen.id(),
                organisatie,
                1,
                wie.id(),
                personeel.naam(wie),
                wie.functie(),
                GETEKEND,
                Dagen.vastgelegd(GETEKEND, 0)));
    }
}
