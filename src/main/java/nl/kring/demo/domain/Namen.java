package nl.kring.demo.domain;

import java.util.ArrayList;
import java.util.List;

/** First names that occur, with surnames that were made up, by the language that is spoken at home. */
final class Namen {

    /** Names of families that speak one language. */
    record Taal(
            String code,
            String woord,
            List<String> kinderen,
            List<String> moeders,
            List<String> vaders,
            List<String> achternamen) {}

    private final List<Taal> naarGewicht = new ArrayList<>();

    Namen() {
        for (var regel : Bron.lees("namen.csv")) {
            var taal = new Taal(
                    regel.getField("taal"),
                    regel.getField("taalnaam"),
                    Bron.lijst(regel, "kinderen"),
                    Bron.lijst(regel, "moeders"),
                    Bron.lijst(regel, "vaders"),
                    Bron.lijst(regel, "achternamen"));
            for (int i = 0; i < Integer.parseInt(regel.getField("gewicht")); i++) {
                naarGewicht.add(taal);
            }
        }
    }

    /** A language by how often it is spoken; the first line of the list is the most spoken. */
    Taal taal(Toeval toeval) {
        return toeval.kies(naarGewicht);
    }
}
