package nl.kring.demo.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What people say and agree, in plain Dutch, with the child's name filled in. */
final class Woorden {

    /** A goal in the parents' words, and how one sees that it goes well. */
    record Doel(String soort, String woorden, String zichtbaarAan) {
        Doel over(Gezin gezin) {
            return new Doel(soort, vul(woorden, gezin), vul(zichtbaarAan, gezin));
        }
    }

    private final List<Doel> doelen;
    private final List<String> hulpvragen;
    private final Map<String, List<String>> acties;
    private final Map<String, List<String>> belangen;

    Woorden() {
        doelen = Bron.lees("doelen.csv").stream()
                .map(regel ->
                        new Doel(regel.getField("soort"), regel.getField("woorden"), regel.getField("zichtbaar_aan")))
                .toList();
        hulpvragen = Bron.lees("hulpvragen.csv").stream()
                .map(regel -> regel.getField("hulpvraag"))
                .toList();
        acties = naarSoort("acties.csv", "wie", "wat");
        belangen = naarSoort("belangen.csv", "soort", "tekst");
    }

    /** Different goals for one child. */
    List<Doel> doelen(Gezin gezin, int aantal, Toeval toeval) {
        return toeval.geschud(doelen).subList(0, aantal).stream()
                .map(doel -> doel.over(gezin))
                .toList();
    }

    String hulpvraag(Gezin gezin, Toeval toeval) {
        return vul(toeval.kies(hulpvragen), gezin);
    }

    /** @param wie a function, or OUDER */
    String actie(String wie, Gezin gezin, Toeval toeval) {
        return vul(toeval.kies(Objects.requireNonNull(acties.get(wie), wie)), gezin);
    }

    /** @param soort TOESTEMMING, BEOORDELING or MOTIVATIE */
    String belang(String soort, Gezin gezin, Toeval toeval) {
        return vul(toeval.kies(Objects.requireNonNull(belangen.get(soort), soort)), gezin);
    }

    private static String vul(String tekst, Gezin gezin) {
        return tekst.replace("{kind}", gezin.roepnaam());
    }

    private static Map<String, List<String>> naarSoort(String bestand, String soort, String tekst) {
        return Bron.lees(bestand).stream()
                .collect(groupingBy(regel -> regel.getField(soort), mapping(regel -> regel.getField(tekst), toList())));
    }
}
