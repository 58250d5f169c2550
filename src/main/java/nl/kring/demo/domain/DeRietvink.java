package nl.kring.demo.domain;

import static nl.kring.platform.Functie.LOGOPEDIST;

import java.util.List;
import nl.kring.demo.domain.Plaatsingen.Begin;
import nl.kring.demo.domain.Verteller.Hier;

/** The children with a name at De Rietvink, where Henk does everything: Amira, Keet and Finn. */
final class DeRietvink {
    private static final String KAREKIETEN = "De Karekieten";

    private final Verteller verteller;
    private final Pen pen;
    private final Locatie rietvink;

    DeRietvink(Verteller verteller, Locatie rietvink) {
        this.verteller = verteller;
        this.pen = verteller.pen();
        this.rietvink = rietvink;
    }

    void schrijf() {
        amira();
        keet();
        finn();
    }

    /** Scenario 1: her parents want to think about a wijkcoach; Henk and Joyce come back to it in two weeks (DT1.3). */
    private void amira() {
        var hier = new Hier(rietvink, KAREKIETEN, 120, verteller.gevraagd(118, Route.EEN_BEDENKTIJD));
        var plek = verteller.kind(
                "Amira",
                "El Yassamine",
                39,
                hier,
                verteller.ouder("Loubna", "El Yassamine"),
                verteller.ouder("Driss", "Bouzaytoun"));
        var werkwijze = new Werkwijze(pen, plek, Route.EEN_BEDENKTIJD.antwoord(), pen.geleden(118));
        werkwijze.nodig(
                "De ouders hebben vragen over slapen en eten thuis. Een wijkcoach kan met hen meedenken.",
                plek.mentor(),
                pen.geleden(13));
        werkwijze.besproken(
                List.of("BEDENKTIJD"),
                "Verteld wat een wijkcoach doet en wat niet. De ouders beslissen.",
                plek.mentor(),
                pen.geleden(6),
                Dagen.werkdag(pen.over(14)));
        werkwijze.sluit();
        var dossier = verteller.dossier(
                plek, "Thuis begrijpen wij Amira goed. Op de groep lukt dat nog niet zo.", pen.geleden(30));
        dossier.helpt(plek.coach(), "LOCATIE", pen.geleden(30), null, List.of(pen.geleden(22)));
        dossier.helpt(rietvink.wie(LOGOPEDIST), "LOCATIE", pen.geleden(20), null, List.of(pen.geleden(12)));
    }

    /** There is a wijkcoach, but who decides about Keet is still being found out: until then nobody can be asked (DT3.G6). */
    private void keet() {
        var hier = new Hier(rietvink, KAREKIETEN, 40, verteller.gevraagd(38, Route.TWEE));
        var plek =
                verteller.kindZonderBekendGezag("Keet", "Speenkruid", 30, hier, verteller.ouder("Gwen", "Speenkruid"));
        new Werkwijze(pen, plek, Route.TWEE.antwoord(), pen.geleden(38)).sluit();
    }

    /** Came yesterday: not told and not asked yet (BSL-04). */
    private void finn() {
        var hier = new Hier(rietvink, KAREKIETEN, 1, Begin.NOG_NIETS);
        verteller.kind(
                "Finn",
                "Distelvink",
                24,
                hier,
                verteller.ouder("Margot", "Distelvink"),
                verteller.ouder("Ravi", "Distelvink"));
    }
}
