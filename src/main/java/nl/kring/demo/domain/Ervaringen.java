package nl.kring.demo.domain;

import static nl.kring.platform.Functie.COACH;
import static nl.kring.platform.Functie.WIJKCOACH;

import java.util.UUID;
import nl.kring.demo.rijen.Ervaringrij;
import nl.kring.demo.rijen.Reactierij;

/** What a few people noticed about a rule (R-WE-04), one of them answered by Karin. */
final class Ervaringen {
    private static final String GEBIED = "W5";

    private final Pen pen;

    Ervaringen(Pen pen) {
        this.pen = pen;
    }

    void schrijf(Locatie linden, Collega projectleider) {
        var eerste = vertel(
                linden.wie(COACH), "R-BO-04", "WERKT", "Met een datum erbij komt het volgende gesprek er echt.", 40);
        vertel(linden.wie(COACH), "DT3.9", "IN_DE_WEG", "Acht weken wachten is lang als er net iets nieuws is.", 12);
        vertel(
                linden.wie(WIJKCOACH),
                "DT3.9",
                "ONTBREEKT",
                "Wat doen we als ouders zelf vragen om het eerder te vragen?",
                6);
        pen.schrijf(new Reactierij(
                eerste, "Fijn om te horen. Deze afspraak blijft zo.", projectleider.id(), pen.geleden(30)));
    }

    private UUID vertel(Collega wie, String regel, String soort, String woorden, int dagen) {
        var id = pen.id();
        var op = pen.geleden(dagen);
        pen.schrijf(new Ervaringrij(
                id, regel, 1, soort, woorden, GEBIED, wie.functie(), wie.id(), op, Dagen.vastgelegd(op, 0)));
        return id;
    }
}
