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
                        woorden.zeg(
                                "verzoek.over",
                                verzoek.kindnaam(),
                                woorden.wanneer(verzoek.termijn().ingediendOp(), lijst.vandaag())),
                        verzoek.open()
                                ? woorden.zeg(
                                        "verzoek.hoort",
                                        woorden.wanneer(verzoek.termijn().laatsteDag(), lijst.vandaag()))
                                : woorden.zeg("verzoek.isantwoord"),
                        verzoek.open()))
                .toList();
    }

    static List<Verzoekregel> voorToezicht(Lijst lijst) {
        return lijst.verzoeken().stream()
                .map(verzoek -> new Verzoekregel(
                        "/verzoeken/" + verzoek.id(),
                        "%s, over %s".formatted(verzoek.oudernaam(), verzoek.kindnaam()),
                        "Vraagt om %s, sinds %s."
                                .formatted(
                                        verzoek.soort().woord(),
                                        Tijd.dag(verzoek.termijn().ingediendOp(), lijst.vandaag())),
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
                ? "Nog %d %s, tot en met %s"
                        .formatted(
                                over,
                                over == 1 ? "dag" : "dagen",
                                Tijd.dag(verzoek.termijn().laatsteDag(), vandaag))
                : "De laatste dag was " + Tijd.dag(verzoek.termijn().laatsteDag(), vandaag);
    }
}
