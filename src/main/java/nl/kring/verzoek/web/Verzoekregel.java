package nl.kring.verzoek.web;

import java.time.LocalDate;
import java.util.List;
import nl.kring.platform.Tijd;
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

    static List<Verzoekregel> voorOuder(Lijst lijst) {
        return lijst.verzoeken().stream()
                .map(verzoek -> new Verzoekregel(
                        "/mijn/verzoeken/" + verzoek.id(),
                        verzoek.soort().zin(),
                        "Over %s. U vroeg dit %s.%s"
                                .formatted(
                                        verzoek.kindnaam(),
                                        Tijd.wanneer(verzoek.termijn().ingediendOp(), lijst.vandaag()),
                                        verzoek.open()
                                                ? " U hoort het " + uiterlijk(verzoek, lijst.vandaag()) + "."
                                                : ""),
                        verzoek.open() ? "Nog geen antwoord" : "Er is antwoord",
                        verzoek.open()))
                .toList();
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
                                        verzoek.open() ? " Antwoord " + uiterlijk(verzoek, lijst.vandaag()) + "." : ""),
                        klok(verzoek, lijst.vandaag()),
                        verzoek.open()))
                .toList();
    }

    /** "uiterlijk dinsdag 22 december". */
    static String uiterlijk(Verzoek verzoek, LocalDate vandaag) {
        return "uiterlijk " + Tijd.wanneer(verzoek.termijn().laatsteDag(), vandaag);
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
