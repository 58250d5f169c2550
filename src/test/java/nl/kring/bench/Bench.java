package nl.kring.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.kring.bench.operaties.Caseload;
import nl.kring.bench.operaties.EersteGesprekAfronden;
import nl.kring.bench.operaties.MijnWerk;
import nl.kring.bench.operaties.NieuwePlaatsing;
import nl.kring.bench.operaties.Toestemming;
import nl.kring.bench.operaties.Trajectpagina;

/** {@code ./kring bench}: loads, starts, drives, measures and tells. Only what breaks is an error; a figure that disappoints is not. */
public final class Bench {
    private static final PrintStream UIT = System.out;

    private final Opties opties;

    private Bench(Opties opties) {
        this.opties = opties;
    }

    /** In this order in the report. A new operation gets its line here. */
    private static List<Operatie> operaties() {
        return List.of(
                new Caseload(),
                new MijnWerk(),
                new Trajectpagina(),
                new NieuwePlaatsing(),
                new EersteGesprekAfronden(),
                Toestemming.GEVEN,
                Toestemming.INTREKKEN,
                Toestemming.EERSTE_WEIGERING);
    }

    public static void main(String[] woorden) throws Exception {
        Opties opties;
        try {
            opties = Opties.lees(List.of(woorden));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Opties.UITLEG);
            System.exit(2);
            return;
        }
        new Bench(opties).draai();
    }

    private void draai() throws IOException, InterruptedException, SQLException {
        var verslag = new StringBuilder(kop());
        UIT.println(verslag);
        for (var keer : opties.keren()) {
            var deel = Verslag.van(meet(keer));
            verslag.append(deel);
            UIT.println();
            UIT.println(deel);
        }
        var bestand = opties.map().resolve("verslag.md");
        Files.writeString(bestand, verslag);
        UIT.println("Dit verslag staat in " + bestand);
    }

    private static String kop() {
        return "# Wat Kring kost%n%n%s, %d processors, Java %s, %tF%n%n"
                .formatted(
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        java.time.LocalDate.now());
    }

    private Verslag.Deel meet(int keer) throws IOException, InterruptedException, SQLException {
        var map = Datamap.voor(opties.map(), keer);
        if (opties.opnieuw()) {
            map.maakLeeg();
        }
        UIT.println("  " + keer + " keer de demo: laden");
        var geladen = Proefkring.laad(map, keer);
        UIT.println("  " + keer + " keer de demo: twee keer starten");
        var starts = List.of(startEnStop(map), startEnStop(map));
        var uitslagen = new ArrayList<Uitslag>();
        try (var kring = Proefkring.startMetMeter(map);
                var beheer = kring.beheer()) {
            var wereld = new Wereld(kring.adres(), beheer.jdbc());
            var meetbank = new Meetbank(wereld, beheer);
            for (var operatie : operaties()) {
                UIT.println("  " + keer + " keer de demo: " + operatie.naam());
                uitslagen.add(meetbank.meet(operatie, opties.rondes()));
            }
            var kinderen = beheer.jdbc()
                    .sql("select count(*) from kind.kind")
                    .query(Long.class)
                    .single();
            return new Verslag.Deel(
                    keer,
                    kinderen,
                    geladen,
                    starts,
                    uitslagen,
                    kring.geheugen(),
                    kring.geheugenDatabase(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }

    private static Proefkring.Start startEnStop(Datamap map) throws IOException, InterruptedException {
        try (var kring = Proefkring.start(map)) {
            return kring.totKlaar();
        }
    }
}
