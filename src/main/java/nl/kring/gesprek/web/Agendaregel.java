package nl.kring.gesprek.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kring.gesprek.Gespreksregel;
import nl.kring.gesprek.Stand;
import nl.kring.platform.Opsomming;
import nl.kring.platform.Tijd;

/**
 * A talk in the agenda: the day in a block, then which talk, where and with whom.
 *
 * @param boven "do", "vandaag", "week"
 * @param groot "26", "13.00"
 * @param onder "nov", or empty
 */
public record Agendaregel(String boven, String groot, String onder, String href, String titel, String zin) {

    public static List<Agendaregel> van(List<Gespreksregel> regels, LocalDate vandaag) {
        return regels.stream().map(regel -> van(regel, vandaag)).toList();
    }

    private static Agendaregel van(Gespreksregel regel, LocalDate vandaag) {
        var moment = regel.moment();
        var tijd = moment.tijd();
        var isVandaag = moment.datum().equals(vandaag) && tijd != null && !moment.alleenWeek();
        return new Agendaregel(
                isVandaag ? "vandaag" : moment.alleenWeek() ? "week" : Tijd.dagKort(moment.datum()),
                isVandaag && tijd != null
                        ? Gesprekswoorden.alsInvoer(tijd)
                        : String.valueOf(moment.datum().getDayOfMonth()),
                isVandaag ? "" : Tijd.maandKort(moment.datum()),
                "/gesprekken/" + regel.id(),
                regel.titel(),
                zin(regel, vandaag, isVandaag));
    }

    private static String zin(Gespreksregel regel, LocalDate vandaag, boolean isVandaag) {
        var tijd = regel.moment().tijd();
        var waar = Gesprekswoorden.waar(regel.plaats(), regel.naam(), regel.locatienaam());
        var begin = tijd == null || isVandaag ? waar : Tijd.uur(tijd) + ", " + waar;
        var met = regel.met().isEmpty() ? "" : "Met " + Opsomming.van(regel.met()) + ".";
        var tolk = regel.tolk() == null ? "" : "Tolk: " + regel.tolk() + ".";
        var voorbij = regel.isBlijvenLiggen(vandaag) ? "De datum is voorbij. Kies samen een nieuwe." : "";
        var week = regel.stand() == Stand.GEPLAND && regel.moment().alleenWeek() && voorbij.isEmpty()
                ? "De dag moet nog gekozen worden."
                : "";
        return String.join(
                " ",
                Stream.of(Gesprekswoorden.hoofdletter(begin) + ".", met, tolk, voorbij, week)
                        .filter(deel -> !deel.isEmpty())
                        .toList());
    }
}
