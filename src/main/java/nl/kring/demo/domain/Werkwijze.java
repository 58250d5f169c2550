package nl.kring.demo.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.kring.demo.rijen.Rij;
import org.jspecify.annotations.Nullable;

/** The facts around one placement as they came, each with the scenario that followed (DT1); the last ones are how it stands. */
final class Werkwijze {
    private static final int REGELVERSIE = 1;
    /** BSL-03: the most reserved answer counts. */
    private static final List<String> TERUGHOUDEND = List.of("AKKOORD", "BEDENKTIJD", "HOUDT_AF");

    private final Pen pen;
    private final Plek plek;
    private String wijkcoach;
    private String houding = "NIET_GEVRAAGD";
    private String dient = "NIET_BEOORDEELD";
    private @Nullable UUID laatste;
    private int versie;

    /** Begins with the answer that parents gave at the placement (R-SA-06). */
    Werkwijze(Pen pen, Plek plek, String antwoord, LocalDate op) {
        this.pen = pen;
        this.plek = plek;
        this.wijkcoach = antwoord;
        bepaal(op, plek.mentor());
    }

    /** A professional judges that a wijkcoach is needed, with a reason in the interest of the child (R-S1-01). */
    void nodig(String reden, Collega door, LocalDate op) {
        dient = "JA";
        pen.schrijf(new Rij.Beoordeling(
                pen.id(), plek.id(), plek.kind(), dient, reden, door.id(), op, Dagen.vastgelegd(op, versie)));
        bepaal(op, door);
    }

    /** Parents were asked, each for oneself (R-S1-02, BSL-03). */
    void besproken(List<String> houdingen, String belang, Collega door, LocalDate op, @Nullable LocalDate terugkomen) {
        var ouders = plek.gezin().ouders();
        for (int i = 0; i < ouders.size(); i++) {
            var zijnHouding = houdingen.get(Math.min(i, houdingen.size() - 1));
            pen.schrijf(new Rij.Motivatiegesprek(
                    pen.id(),
                    plek.id(),
                    plek.kind(),
                    ouders.get(i).id(),
                    op,
                    door.id(),
                    zijnHouding,
                    belang,
                    "BEDENKTIJD".equals(zijnHouding) ? terugkomen : null,
                    Dagen.vastgelegd(op, versie)));
        }
        houding = houdingen.stream()
                .max(Comparator.comparingInt(TERUGHOUDEND::indexOf))
                .orElseThrow();
        bepaal(op, door);
    }

    /** BSL-02: only once the first talk has been held is a wijkcoach involved. */
    void wijkcoachErbij(Collega door, LocalDate op) {
        wijkcoach = "JA";
        bepaal(op, door);
    }

    Scenario scenario() {
        return Scenario.van(wijkcoach, dient, houding);
    }

    /** Writes how it stands. */
    void sluit() {
        pen.schrijf(new Rij.Situatie(
                plek.id(),
                plek.kind(),
                wijkcoach,
                dient,
                houding,
                scenario().scenario(),
                scenario().stap(),
                scenario().regel(),
                REGELVERSIE,
                laatste,
                versie));
    }

    private void bepaal(LocalDate op, Collega door) {
        versie++;
        laatste = door.id();
        pen.schrijf(new Rij.Scenariobepaling(
                pen.id(),
                plek.id(),
                plek.kind(),
                scenario().regel(),
                REGELVERSIE,
                wijkcoach,
                dient,
                houding,
                scenario().scenario(),
                scenario().stap(),
                Dagen.vastgelegd(op, versie),
                door.id()));
    }
}
