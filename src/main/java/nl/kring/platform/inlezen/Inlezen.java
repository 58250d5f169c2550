package nl.kring.platform.inlezen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.kring.platform.Installatie;
import nl.kring.platform.inlezen.Gemeentekeuze.Keuze;
import nl.kring.platform.inlezen.Inleesverslag.Einde;
import nl.kring.platform.tabel.Grenzen;
import nl.kring.platform.tabel.Opening;
import nl.kring.platform.tabel.Rij;
import nl.kring.platform.tabel.Tabel;
import nl.kring.platform.tabel.TabelFout;
import nl.kring.platform.tabel.Tabellezer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Brings a table into Kring. The trial and the deed are one transaction: every row is tried for real, and only when all are good is
 * anything kept; so nothing can change between the two.
 */
@Service
public class Inlezen {
    private static final Logger LOG = LoggerFactory.getLogger(Inlezen.class);
    private static final String GEEN_RECHT = "42501";

    private final List<Tabelinvoer> soorten;
    private final Gemeentekeuze gemeenten;
    private final Inleestransactie transactie;
    private final Installatie installatie;

    Inlezen(List<Tabelinvoer> soorten, Gemeentekeuze gemeenten, Inleestransactie transactie, Installatie installatie) {
        this.soorten = soorten;
        this.gemeenten = gemeenten;
        this.transactie = transactie;
        this.installatie = installatie;
    }

    public Inleesverslag leesIn(Inleesopdracht opdracht, Voortgang voortgang) {
        var soort = soorten.stream()
                .filter(deze -> deze.soort().equals(opdracht.soort()))
                .findFirst();
        if (soort.isEmpty()) {
            return Inleesverslag.geweigerd(soorten.stream()
                    .map(Tabelinvoer::soort)
                    .sorted()
                    .collect(Collectors.joining(", ", "Deze soort import kent Kring niet. Kies uit: ", ".")));
        }
        return switch (gemeenten.kies(opdracht.gemeente())) {
            case Keuze.Geen geen -> Inleesverslag.geweigerd(geen.zin());
            case Keuze.Gekozen gekozen -> {
                var totaal = telRijen(opdracht.bestand(), soort.get());
                yield lees(new Gang(opdracht, soort.get(), gekozen.gemeente(), totaal, voortgang));
            }
        };
    }

    private record Gang(
            Inleesopdracht opdracht, Tabelinvoer soort, Doelgemeente gemeente, int totaal, Voortgang voortgang) {}

    private static Opening open(Path bestand, Tabelinvoer soort) {
        return Tabellezer.open(bestand, Grenzen.STANDAARD.metRijen(soort.hoogstensRijen()));
    }

    /** Once through the file, without the database: a bar needs to know where the end is. */
    private static int telRijen(Path bestand, Tabelinvoer soort) {
        if (!(open(bestand, soort) instanceof Opening.Geopend geopend)) {
            return 0;
        }
        try (var tabel = geopend.tabel()) {
            return (int) tabel.stream().count();
        }
    }

    private Inleesverslag lees(Gang gang) {
        var bestand = gang.opdracht().bestand();
        if (Files.isRegularFile(bestand) && !Files.isReadable(bestand)) {
            return Inleesverslag.geweigerd("Je mag dit bestand niet lezen. Kijk de rechten van het bestand na.");
        }
        return switch (open(bestand, gang.soort())) {
            case Opening.Geweigerd geweigerd ->
                Inleesverslag.geweigerd(
                        geweigerd.fouten().stream().map(TabelFout::melding).toList());
            case Opening.Geopend geopend -> {
                try (var tabel = geopend.tabel()) {
                    var kolommen = Kolommen.uit(tabel.kolommen(), gang.soort().kolommen());
                    yield kolommen.fouten().isEmpty()
                            ? probeer(gang, tabel, kolommen)
                            : Inleesverslag.geweigerd(kolommen.fouten());
                }
            }
        };
    }

    private Inleesverslag probeer(Gang gang, Tabel tabel, Kolommen kolommen) {
        var vooraf = new ArrayList<>(List.of(tabel.herkenning().zin()));
        if (!kolommen.ongebruikt().isEmpty()) {
            vooraf.add(kolommen.watErNietMeedoet());
        }
        var telling = new Telling();
        var proef = gang.opdracht().proef() || isDemo(gang.soort());
        var lezers = new ArrayList<Rijlezer>();
        try {
            transactie.doe(gang.soort().alsEigenaar(), gang.gemeente(), jdbc -> {
                if (!isAlleen(jdbc, gang.gemeente())) {
                    throw new Bezet();
                }
                var begin = new Tabelinvoer.Begin(
                        gang.gemeente(), jdbc, gang.opdracht().namens());
                lezers.add(gang.soort().begin(begin));
                loop(gang, tabel, kolommen, telling, lezers.getFirst());
                return telling.allesGoed() && telling.rijen() > 0 && !proef;
            });
        } catch (Bezet _) {
            return Inleesverslag.geweigerd(
                    "Er loopt al een import voor deze gemeente. Wacht tot die klaar is, en probeer het opnieuw.");
        } catch (RuntimeException mis) {
            return telling.verslag(Einde.NIETS_VERANDERD, vooraf, List.of(waarom(mis, telling), Telling.NIETS));
        }
        return einde(gang, telling, vooraf, proef, lezers);
    }

    private Inleesverslag einde(Gang gang, Telling telling, List<String> vooraf, boolean proef, List<Rijlezer> lezers) {
        var goed = telling.allesGoed() && telling.rijen() > 0;
        if (goed && !proef) {
            var watNu = lezers.stream()
                    .map(Rijlezer::watNu)
                    .filter(zin -> !zin.isEmpty())
                    .toList();
            var slot = new ArrayList<>(List.of("Klaar: alles is bewaard."));
            slot.addAll(watNu);
            return telling.verslag(Einde.BEWAARD, vooraf, slot);
        }
        lezers.forEach(Rijlezer::teruggedraaid);
        if (!goed) {
            var zin = telling.rijen() == 0
                    ? "Er staat geen enkele regel onder de namen van de kolommen."
                    : "Kring bewaart alles in één keer, of niets. Maak de regels hierboven goed, en probeer het opnieuw.";
            return telling.verslag(Einde.NIETS_VERANDERD, vooraf, List.of(zin, Telling.NIETS));
        }
        return gang.opdracht().proef()
                ? telling.verslag(Einde.PROEF, vooraf, List.of("Dit was een proef. " + Telling.NIETS))
                : telling.verslag(
                        Einde.NIETS_VERANDERD,
                        vooraf,
                        List.of(
                                "Dit is de verzonnen gemeente, waarin iedereen zich als iedereen kan aanmelden. Echte mensen horen daar niet in.",
                                "Begin met een lege Kring (./kring start --leeg op een nieuwe map). " + Telling.NIETS));
    }

    private boolean isDemo(Tabelinvoer soort) {
        return soort.gaatOverMensen() && installatie.isDemo();
    }

    private static void loop(Gang gang, Tabel tabel, Kolommen kolommen, Telling telling, Rijlezer lezer) {
        for (var regels = tabel.regels(); regels.hasNext(); ) {
            switch (regels.next()) {
                case TabelFout fout -> telling.tel(fout);
                case Rij rij -> telling.tel(rij.regelnummer(), lees(new Tabelregel(rij, kolommen.koppen()), lezer));
            }
            gang.voortgang().stap(telling.rijen(), gang.totaal());
        }
    }

    private static Regeluitkomst lees(Tabelregel regel, Rijlezer lezer) {
        var formules = regel.formules();
        return formules.isEmpty() ? lezer.lees(regel) : Regeluitkomst.geweigerd(formules);
    }

    /** Two imports at once would each take the other's new rows for missing ones. The lock goes with the transaction. */
    private static boolean isAlleen(JdbcClient jdbc, Doelgemeente gemeente) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('import ' || :gemeente, 0))")
                .param("gemeente", gemeente.id().waarde().toString())
                .query(Boolean.class)
                .single();
    }

    /**
     * What PostgreSQL says about a row holds the row itself, and so may any other message: only the kind of trouble and its place in our
     * code go to the log.
     */
    private static String waarom(RuntimeException mis, Telling telling) {
        var oorzaak = NestedExceptionUtils.getMostSpecificCause(mis);
        var staat = oorzaak instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
        LOG.error(
                "Import afgebroken na regel {}: {} {} {}",
                telling.laatsteRegel(),
                oorzaak.getClass().getSimpleName(),
                staat,
                Arrays.stream(mis.getStackTrace())
                        .filter(plek -> plek.getClassName().startsWith("nl.kring"))
                        .limit(3)
                        .toList());
        return GEEN_RECHT.equals(staat)
                ? "De database staat dit niet toe. Importeren gaat als eigenaar: kijk SPRING_FLYWAY_* na; zie README.md."
                : "Na regel " + Math.max(1, telling.laatsteRegel())
                        + " ging het mis: Kring kan niet verder, of de database antwoordt niet meer.";
    }

    private static final class Bezet extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Bezet() {
            super(null, null, false, false);
        }
    }
}
