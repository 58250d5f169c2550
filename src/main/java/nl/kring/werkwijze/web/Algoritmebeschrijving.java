package nl.kring.werkwijze.web;

import java.util.List;
import nl.kring.werkwijze.Regeloverzicht;
import nl.kring.werkwijze.Regeloverzicht.Beslistabel;

/**
 * The rules as the Algoritmeregister asks for them (C16): fields and values of its publication standard 1.0.0, in its order, with the version
 * and the tables besides.
 */
public record Algoritmebeschrijving(
        String schema,
        String naam,
        String korteOmschrijving,
        String organisatie,
        String thema,
        String status,
        String publicatiecategorie,
        String publiekspagina,
        String doelEnImpact,
        String afwegingen,
        String menselijkeTussenkomst,
        String risicobeheer,
        List<String> wettelijkeBasis,
        String toelichtingOpImpacttoetsen,
        List<String> gegevens,
        String technischeWerking,
        String leverancier,
        String taal,
        int versie,
        List<Beslistabel> beslistabellen) {

    static Algoritmebeschrijving van(String organisatie, Regeloverzicht regels) {
        return new Algoritmebeschrijving(
                "1.0.0",
                "Afspraken volgen rond jonge kinderen in de kinderopvang",
                "Kring houdt bij welke afspraak er past bij wat er rond een kind is vastgelegd: bij wie je toestemming vraagt, wie er bij een gesprek is, wat de volgende stap is. Kring stelt voor. Een mens beslist.",
                organisatie,
                "Zorg en gezondheid; onderwijs; gezin en kinderen",
                "In gebruik",
                "Overige algoritmes",
                "/algoritme",
                "Ouders, kinderopvang en wijkteam spraken af hoe zij samenwerken. Kring laat bij elk kind zien welke afspraak nu geldt en waarom. Zo krijgt elk gezin dezelfde uitleg en dezelfde keuzes. Ouders lezen dezelfde stappen als de mensen die helpen.",
                "De afspraken staan in tabellen die iedereen kan lezen. Er is bewust geen score, geen volgorde van gezinnen, geen voorspelling en geen AI. Een gezin dat geen hulp wil, krijgt die niet opgedrongen: dat staat in de tabellen zelf.",
                "Kring beslist niets over een kind of gezin. Elke stap is een voorstel aan een mens, die er een reden bij leest en anders kan kiezen. Ouders geven of weigeren zelf hun toestemming. De regels zelf worden door een tweede mens goedgekeurd voordat zij gelden.",
                "Een afspraak kan slecht passen bij een gezin, of iets kan verkeerd zijn vastgelegd. Daarom staat bij elke stap waarom die er staat, kunnen mensen bij elke regel zeggen dat die in de weg zit, blijft bewaard welke versie is gevolgd, en kunnen ouders laten verbeteren wat niet klopt. Bij zorgen over veiligheid gaat de meldcode voor.",
                List.of(
                        "AVG, artikel 6 en 9: toestemming van wie gezag heeft voor het delen, en de eigen wettelijke taak van elke organisatie voor haar eigen werk",
                        "Wet kinderopvang en Besluit kwaliteit kinderopvang",
                        "Jeugdwet"),
                "Kring heeft een lijst van risico's voor de privacy. De gemeente doet de beoordeling (DPIA) voordat zij Kring gebruikt, en vult hier aan wanneer dat was.",
                List.of(
                        "of er al een wijkcoach bij het gezin is",
                        "of een professional vindt dat een wijkcoach kan helpen",
                        "wat ouders daarvan vinden, en waarvoor zij toestemming gaven",
                        "wie gezag heeft en of er een voogd of gezinsvoogd is",
                        "wie er helpt, in welke functie, en met of zonder beschikking",
                        "data van gesprekken en afspraken"),
                "Vaste beslistabellen. Bij dezelfde feiten hoort altijd dezelfde uitkomst. Het systeem leert niet en rekent niet met kansen. Geen vrije tekst, herkomst, taal, inkomen of gezondheid gaat erin.",
                "Kring, open broncode onder EUPL-1.2",
                "nld",
                regels.versie(),
                regels.tabellen());
    }
}
