package nl.kring.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kring.bench.Bezoek.Antwoord;
import nl.kring.bench.meter.Opname;
import org.jspecify.annotations.Nullable;

/** Measures one operation: first alone, the app and bare SQL side by side; then eight visitors at once. */
final class Meetbank {
    private static final int BLOK = 10;
    private static final int INLOPEN = 150;
    private static final int TEGELIJK = 8;

    private final Wereld wereld;
    private final Beheer beheer;
    private final ZonderSlot slot;

    Meetbank(Wereld wereld, Beheer beheer) {
        this.wereld = wereld;
        this.beheer = beheer;
        this.slot = new ZonderSlot(wereld.jdbc(), wereld.gemeente());
    }

    /** What was measured, still in pieces. */
    private static final class Metingen {
        private final List<Long> server = new ArrayList<>();
        private final List<Long> database = new ArrayList<>();
        private final List<Long> opdrachten = new ArrayList<>();
        private final List<Long> wachten = new ArrayList<>();
        private final List<Long> kaal = new ArrayList<>();
        private final List<Long> zonderSlot = new ArrayList<>();
        private final Kosten kosten = new Kosten();
    }

    Uitslag meet(Operatie operatie, int rondes) throws SQLException, InterruptedException {
        var metingen = new Metingen();
        // as many rounds again as are measured, at most: the JIT and the caches come first
        alleen(operatie, Math.min(INLOPEN, rondes), new Metingen());
        var leest = alleen(operatie, rondes, metingen);
        var samen = samen(operatie, rondes * 2);
        var alleen = Reeks.van(metingen.wachten);
        return new Uitslag(
                operatie.naam(),
                leest,
                metingen.server.size(),
                Reeks.van(metingen.server),
                Reeks.van(metingen.database),
                Reeks.van(metingen.kaal),
                leest ? Reeks.van(metingen.zonderSlot) : null,
                (int) metingen.opdrachten.stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0),
                1000 / alleen.mediaan(),
                samen.perSeconde(),
                Reeks.van(samen.wachten()),
                metingen.kosten.duurste());
    }

    /** @return whether the operation only reads */
    private boolean alleen(Operatie operatie, int rondes, Metingen metingen) throws SQLException {
        var leest = true;
        try (var kaal = new Kaal(beheer::alsApp, sql -> sql);
                var zonderSlot = new Kaal(beheer::alsOpzicht, slot::vertaal)) {
            for (var gedaan = 0; gedaan < rondes; ) {
                var blok = operatie.maakKlaar(wereld, Math.min(BLOK, rondes - gedaan));
                if (blok.isEmpty()) {
                    throw new IllegalStateException("Er is niets te meten voor: " + operatie.naam());
                }
                gedaan += blok.size();
                leest = blok.stream().noneMatch(Ronde::schrijft);
                if (leest) {
                    lees(blok, kaal, zonderSlot, metingen);
                } else {
                    schrijf(blok, kaal, metingen);
                }
            }
        }
        return leest;
    }

    /** One after another, so that what the machine does besides falls on all alike. */
    private void lees(List<Ronde> blok, Kaal kaal, Kaal zonderSlot, Metingen metingen) throws SQLException {
        for (var ronde : blok) {
            var opname = app(ronde, metingen);
            zonderSlot.stelIn(slot.ids(ronde.wie().persoon()));
            var met = kaal.speel(opname);
            var zonder = zonderSlot.speel(opname);
            if (met.rijen() != zonder.rijen()) {
                throw new IllegalStateException("%s: met slot %d rijen en zonder %d; dan valt er niets te vergelijken"
                        .formatted(ronde.pad(), met.rijen(), zonder.rijen()));
            }
            metingen.kaal.add(met.nanos());
            metingen.zonderSlot.add(zonder.nanos());
        }
    }

    /** In blocks: undoing takes long and must not stand between two measurements. */
    private void schrijf(List<Ronde> blok, Kaal kaal, Metingen metingen) throws SQLException {
        var toestand = Toestand.bewaar(wereld.jdbc(), wereld.gemeente(), Ronde.kinderen(blok));
        var opnamen = new ArrayList<Opname>();
        for (var ronde : blok) {
            opnamen.add(app(ronde, metingen));
        }
        toestand.herstel();
        for (var opname : opnamen) {
            metingen.kaal.add(kaal.speel(opname).nanos());
        }
        toestand.herstel();
    }

    private static Opname app(Ronde ronde, Metingen metingen) {
        var gemeten = ronde.wie().meet(ronde);
        keur(ronde, gemeten.antwoord());
        metingen.server.add(gemeten.opname().server());
        metingen.database.add(gemeten.opname().database());
        metingen.opdrachten.add((long) gemeten.opname().opdrachten());
        metingen.kosten.voegToe(gemeten.opname());
        metingen.wachten.add(gemeten.antwoord().nanos());
        return gemeten.opname();
    }

    /** A page that went wrong is often a quick one; it must not count. */
    private static void keur(Ronde ronde, Antwoord antwoord) {
        if (antwoord.status() != ronde.verwacht()) {
            throw new IllegalStateException("%s gaf %d en niet %d: %s"
                    .formatted(ronde.pad(), antwoord.status(), ronde.verwacht(), fout(antwoord.html())));
        }
    }

    private static String fout(String html) {
        var tekst = html.replaceAll("(?s)<(script|style|svg|head)\\b.*?</\\1>|<[^>]*>", " ")
                .replaceAll("\\s+", " ");
        return tekst.substring(0, Math.min(tekst.length(), 1500));
    }

    private record Samen(double perSeconde, List<Long> wachten) {}

    private Samen samen(Operatie operatie, int rondes) throws InterruptedException {
        var klaar = operatie.maakKlaar(wereld, rondes);
        @Nullable
        Toestand toestand = klaar.stream().anyMatch(Ronde::schrijft)
                ? Toestand.bewaar(wereld.jdbc(), wereld.gemeente(), Ronde.kinderen(klaar))
                : null;
        var begin = System.nanoTime();
        var wachten = new ArrayList<Long>();
        try (var bezoekers = Executors.newFixedThreadPool(TEGELIJK)) {
            var taken = IntStream.range(0, TEGELIJK)
                    .<Callable<List<Long>>>mapToObj(bezoeker -> () -> deel(klaar, bezoeker))
                    .toList();
            for (var deel : bezoekers.invokeAll(taken)) {
                wachten.addAll(deel.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        var seconden = (System.nanoTime() - begin) / 1e9;
        if (toestand != null) {
            toestand.herstel();
        }
        return new Samen(wachten.size() / seconden, wachten);
    }

    private static List<Long> deel(List<Ronde> rondes, int bezoeker) {
        var wachten = new ArrayList<Long>();
        for (var i = bezoeker; i < rondes.size(); i += TEGELIJK) {
            var antwoord = rondes.get(i).wie().doe(rondes.get(i));
            keur(rondes.get(i), antwoord);
            wachten.add(antwoord.nanos());
        }
        return wachten;
    }
}
