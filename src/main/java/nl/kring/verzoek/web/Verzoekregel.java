package nl.kring.verzoek.web;

import java.time.LocalDate;
import java.util.List;
import nl.kring.platform.Tijd;
import nl.kring.platform.taal.Woorden;
import nl.kring.verzoek.MijnVerzoeken.Lijst;
import nl.kring.verzoek.Verzoek;

/**
 * A request in a list. Public for its template.
 *
 * @param klok what is left of the time, in words
 */
public record Verzoekregel(String adres, String kop, String wat, String klok, boolean open) {

    /** From an address; what is no number is the first page. */
    static int bladzijde(String tekst) {
        return tekst.matches("\\d{1,6}") ? Integer.parseInt(tekst) : 1;
    }

    static List<Verzoekregel> voorOuder(Lijst lijst, Woorden woorden) {
        return lijst.verzoeken().stream()
                .map(verzoek -> new Verzoekregel(
                        "/mijn/verzoeken/" + verzoek.id(),
                        verzoek.soort().zin(woorden),
                        over(verzoek, lijst, woorden),
                        woorden.zeg(verzoek.open() ? "verzoek.wacht" : "verzoek.isantwoord"),
                        verzoek.open()))
                .toList();
    }

    private static String over(Verzoek verzoek, Lijst lijst, Woorden woorden) {
        var gevraagd = woorden.wanneer(verzoek.termijn().ingediendOp(), lijst.vandaag());
        var over = woorden.zeg("verzoek.over", verzoek.kindnaam(), gevraagd);
        return verzoek.open()
                ? over + " "
                        + woorden.zeg(
                                "verzoek.hoort",
                                woorden.wanneer(verzoek.termijn().laatsteDag(), lijst.vandaag()))
                : over;
    }

    static List<Verzoekregel> voorToezicht(Lijst lijst) {
        return lijst.verzoeken().stream()
                .map(verzoek -> new Verzoekregel(
                        "/verzoeken/" + verzoek.id(),
                        "%s, over %s".formatted(verzoek.oudernaam(), verzoek.kindnaam()),
                        "Vraagt om %s, sinds %s.%s"
                                .formatted(
                                        verzoek.soort().woord(),
                                        Tijd.dag(verzoek.termijn().ingediendOp(), lijst.vandaag()),
                                        verzoek.open()
                                                ? " Antwoord uiterlijk "
                                                        + Tijd.dag(
                                                                verzoek.termijn()
                                                                        .laatsteDag(),
                                                                lijst.vandaag()) + "."
                                                : ""),
                        klok(verzoek, lijst.vandaag()),
                        verzoek.open()))
                .toList();
    }

    /** What is left of the time. Says when it is over without a sign of alarm. */
    static String klok(Verzoek verzoek, LocalDate vandaag) {
        if (verzoek.antwoord() != null) {
            return "Beantwoord " + Tijd.wanneer(verzoek.antwoord().op(), vandaag);
        }
        var over = verzoek.termijn().dagenOver(vandaag);
        if (over == 0) {
            return "Vandaag is de laatste dag";
        }
        return over > 0
                ? "Nog %d %s".formatted(over, over == 1 ? "dag" : "dagen")
                : "De laatste dag was " + Tijd.dagMaand(verzoek.termijn().laatsteDag(), vandaag);
    }
}
