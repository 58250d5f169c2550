package nl.kring.logboek;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.database.AlsEigenaar;
import nl.kring.platform.opdracht.Opdracht;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code ./kring logboek}: seals what waits, and says of each municipality whether its logbook is still as it was written. */
@Component
class LogboekControleren implements Opdracht {
    private static final Pattern ZEGEL = Pattern.compile("[0-9a-f]{64}");

    private final Verzegelaar verzegelaar;
    private final AlsEigenaar eigenaar;
    private final Clock klok;

    LogboekControleren(Verzegelaar verzegelaar, AlsEigenaar eigenaar, Clock klok) {
        this.verzegelaar = verzegelaar;
        this.eigenaar = eigenaar;
        this.klok = klok;
    }

    @Override
    public String naam() {
        return "logboek";
    }

    private record Gemeente(GemeenteId id, String code) {}

    private record Uitslag(Gemeente gemeente, Kettingoordeel oordeel) {}

    @Override
    public int voerUit(ApplicationArguments argumenten) {
        return controleer(controlegetal(argumenten), System.out);
    }

    private static String controlegetal(ApplicationArguments argumenten) {
        return Optional.ofNullable(argumenten.getOptionValues("kring.logboek.controlegetal")).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    int controleer(String getal, PrintStream uit) {
        if (!getal.isEmpty() && !ZEGEL.matcher(getal).matches()) {
            uit.println("  Een controlegetal heeft 64 tekens: cijfers en de letters a tot en met f.");
            return 1;
        }
        verzegelaar.verzegelAlles();
        var uitslagen = kijk(getal);
        uitslagen.forEach(uitslag -> zeg(uitslag, uit));
        if (uitslagen.isEmpty()) {
            uit.println("  Er is nog geen gemeente in Kring, en dus geen logboek.");
        }
        var goed = uitslagen.stream().allMatch(uitslag -> uitslag.oordeel().klopt());
        if (!getal.isEmpty()
                && uitslagen.stream().noneMatch(uitslag -> uitslag.oordeel().kentGetal())) {
            uit.println(
                    "  Het controlegetal dat je meegaf, komt niet voor. Er zijn regels weggehaald, of het logboek is opnieuw gemaakt.");
            goed = false;
        }
        uit.println(
                goed
                        ? "  Bewaar de controlegetallen buiten de database. Controleer er later een: ./kring logboek --controlegetal <getal>"
                        : "  Verander niets, bewaar een kopie, en waarschuw de privacy officer.");
        return goed ? 0 : 1;
    }

    /** As the owner, who sees all municipalities. */
    private List<Uitslag> kijk(String getal) {
        @Nullable
        List<Uitslag> uitslagen = eigenaar.doe(jdbc -> gemeenten(jdbc).stream()
                .map(gemeente ->
                        new Uitslag(gemeente, new Kettinglezer(jdbc, klok.instant()).lees(gemeente.id(), getal)))
                .toList());
        return uitslagen == null ? List.of() : uitslagen;
    }

    private static List<Gemeente> gemeenten(JdbcClient jdbc) {
        return jdbc.sql("select gemeente_id, cbs_code from platform.gemeente order by cbs_code")
                .query((rij, _) -> new Gemeente(
                        new GemeenteId(rij.getObject("gemeente_id", UUID.class)), rij.getString("cbs_code")))
                .list();
    }

    private static void zeg(Uitslag uitslag, PrintStream uit) {
        var oordeel = uitslag.oordeel();
        uit.println("  Logboek van %s: %s verzegeld, %d nog niet. %s"
                .formatted(
                        uitslag.gemeente().code(),
                        oordeel.verzegeld() == 1 ? "1 regel" : oordeel.verzegeld() + " regels",
                        oordeel.wachtend(),
                        oordeel.klopt() ? "Het klopt." : "Het klopt niet."));
        oordeel.bevindingen().forEach(bevinding -> uit.println("    " + bevinding.zin()));
        var meer = oordeel.meerFouten();
        if (meer > 0) {
            uit.println("    En nog %d regels.".formatted(meer));
        }
        if (oordeel.klopt() && oordeel.controlegetal() != null) {
            uit.println("    Controlegetal na regel %d: %s".formatted(oordeel.verzegeld(), oordeel.controlegetal()));
        }
    }
}
