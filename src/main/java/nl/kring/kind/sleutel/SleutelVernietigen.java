package nl.kring.kind.sleutel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.database.AlsEigenaar;
import nl.kring.platform.opdracht.Opdracht;
import org.springframework.boot.ApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@code ./kring sleutel vernietig <kind-id>}: nobody ever reads again what was written about this child, here or in a backup without
 * its key. Not while a parent waits for an answer about the child (AVG 12): that is written under the same key. Asks first, and leaves
 * a line in the logbook.
 */
@Component
class SleutelVernietigen implements Opdracht {
    static final String ZEKER = "vernietig";

    private final AlsEigenaar eigenaar;
    private final Clock klok;

    SleutelVernietigen(AlsEigenaar eigenaar, Clock klok) {
        this.eigenaar = eigenaar;
        this.klok = klok;
    }

    @Override
    public String naam() {
        return "sleutel-vernietigen";
    }

    @Override
    public int voerUit(ApplicationArguments argumenten) {
        var opgave = Optional.ofNullable(argumenten.getOptionValues("kring.sleutel.kind")).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElse("");
        return vernietig(
                opgave, new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), System.out);
    }

    int vernietig(String opgave, BufferedReader antwoord, PrintStream uit) {
        var kind = Ids.lees(opgave.strip()).map(KindId::new);
        if (kind.isEmpty() || !heeftSleutel(kind.get())) {
            uit.println("  Bij dit kind-id is er geen sleutel. Er is niets veranderd.");
            return 1;
        }
        if (wachtEenOuder(kind.get())) {
            uit.println(
                    "  Een ouder wacht nog op antwoord op een verzoek over dit kind, en zonder sleutel is dat niet meer te schrijven.");
            uit.println("  Beantwoord eerst het verzoek in Kring. Er is niets veranderd.");
            return 1;
        }
        uit.println(
                "  Alles wat over dit kind is geschreven, wordt voorgoed onleesbaar. Dit is niet terug te draaien.");
        uit.println("  Typ " + ZEKER + " en druk op Enter om het te doen. Met iets anders verandert er niets.");
        if (!isZeker(antwoord)) {
            uit.println("  Er is niets veranderd.");
            return 1;
        }
        if (!vernietig(kind.get())) {
            uit.println(
                    "  Er is niets veranderd: er kwam net een verzoek van een ouder bij, of de sleutel was al weg.");
            return 1;
        }
        uit.println("  De sleutel is vernietigd, en dat staat in het logboek.");
        uit.println(
                "  In kopieën van de database van vóór dit moment staat hij nog: vernietig die, of wacht tot hun termijn voorbij is.");
        return 0;
    }

    private static boolean isZeker(BufferedReader antwoord) {
        try {
            return ZEKER.equals(
                    Optional.ofNullable(antwoord.readLine()).orElse("").strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean heeftSleutel(KindId kind) {
        return Boolean.TRUE.equals(eigenaar.<Boolean>doe(jdbc -> heeftSleutel(jdbc, kind)));
    }

    private static boolean heeftSleutel(JdbcClient jdbc, KindId kind) {
        return jdbc.sql("select exists (select from kind.sleutel where kind_id = :kind and gewikkeld is not null)")
                .param("kind", kind.waarde())
                .query(Boolean.class)
                .single();
    }

    private boolean wachtEenOuder(KindId kind) {
        return Boolean.TRUE.equals(eigenaar.<Boolean>doe(jdbc -> jdbc.sql("select kind.wacht_een_ouder(:kind)")
                .param("kind", kind.waarde())
                .query(Boolean.class)
                .single()));
    }

    private boolean vernietig(KindId kind) {
        return Boolean.TRUE.equals(eigenaar.<Boolean>doe(
                jdbc -> jdbc.sql("select kind.vernietig_sleutel(:kind, :regel, :op, :door)")
                        .param("kind", kind.waarde())
                        .param("regel", Ids.nieuw())
                        .param("op", klok.instant().atOffset(ZoneOffset.UTC))
                        .param("door", Actor.KRING_ZELF)
                        .query(Boolean.class)
                        .single()));
    }
}
