package nl.kring.demo.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import nl.kring.demo.rijen.Uitvoer;

/** Writes the whole municipality out: the same lines for the same seed and day, however often. */
public final class Demogemeente {
    public static final UUID GEMEENTE = Nummers.vast(Gebieden.CBS_CODE);

    private final Pen pen;
    private final long zaad;
    private final Namen namen = new Namen();
    private final Woorden woorden = new Woorden();

    private Demogemeente(Pen pen, long zaad) {
        this.pen = pen;
        this.zaad = zaad;
    }

    /**
     * @param keer how many times the mass is made; what exists once (areas, organisations, people with a name) stays single
     * @param klaar hears the number of each copy that has been sent
     */
    public static void schrijf(Uitvoer uitvoer, long zaad, LocalDate vandaag, int keer, IntConsumer klaar) {
        var pen = new Pen(uitvoer, new Nummers(zaad, vandaag), vandaag);
        var demo = new Demogemeente(pen, zaad);
        var gebieden = Gebieden.schrijf(pen);
        var organisaties = Organisaties.schrijf(pen, gebieden);
        for (int kopie = 0; kopie < keer; kopie++) {
            demo.kopie(kopie, gebieden, organisaties);
            uitvoer.stuur();
            klaar.accept(kopie + 1);
        }
    }

    private void kopie(int kopie, Gebieden gebieden, Organisaties organisaties) {
        var personeel = new Personeel(pen, namen, Toeval.van(zaad, "personeel", kopie));
        var locaties = new Locaties(pen, organisaties, gebieden, personeel, kopie).schrijf();
        var gezinnen = new Gezinnen(pen, namen, Toeval.van(zaad, "gezinnen", kopie));
        var plaatsingen = new Plaatsingen(pen, Toeval.van(zaad, "plaatsingen", kopie));
        if (kopie == 0) {
            Stadsmensen.schrijf(
                    personeel,
                    organisaties,
                    locaties,
                    locatie(locaties, Locaties.LINDEN),
                    new Werkafspraak(pen, personeel),
                    new Ervaringen(pen));
            verhalen(locaties, gezinnen, plaatsingen);
        }
        new Verleden(pen, gezinnen, plaatsingen, woorden, Toeval.van(zaad, "verleden", kopie)).schrijf(locaties);
        new Heden(pen, gezinnen, plaatsingen, woorden, Toeval.van(zaad, "heden", kopie)).schrijf(locaties);
    }

    private void verhalen(List<Locatie> locaties, Gezinnen gezinnen, Plaatsingen plaatsingen) {
        var verteller = new Verteller(pen, gezinnen, plaatsingen, woorden, Toeval.van(zaad, "verhalen", 0));
        new DeDrieLinden(verteller, locatie(locaties, Locaties.LINDEN)).schrijf();
        new HetKompas(verteller, locatie(locaties, Locaties.KOMPAS)).schrijf();
        new DeRietvink(verteller, locatie(locaties, Locaties.RIETVINK)).schrijf();
    }

    private static Locatie locatie(List<Locatie> locaties, String naam) {
        return locaties.stream()
                .filter(locatie -> locatie.naam().equals(naam))
                .findFirst()
                .orElseThrow();
    }
}
