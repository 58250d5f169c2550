package nl.kring.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.kring.demo.Laadresultaat.Geladen;
import nl.kring.demo.Laadresultaat.Geweigerd;
import nl.kring.platform.Tijd;
import nl.kring.platform.opdracht.Opdracht;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;

/** {@code --kring.opdracht=demo-laden}: fills an empty database with the demo; over anything else it does nothing. */
@Component
class DemoLaden implements Opdracht {
    private final Demolader lader;
    private final Clock klok;
    private final long zaad;
    private final int keer;

    DemoLaden(
            Demolader lader,
            Clock klok,
            @Value("${kring.demo.zaad:2022}") long zaad,
            @Value("${kring.demo.keer:1}") int keer) {
        this.lader = lader;
        this.klok = klok;
        this.zaad = zaad;
        this.keer = keer;
    }

    @Override
    public String naam() {
        return "demo-laden";
    }

    @Override
    public int voerUit(ApplicationArguments argumenten) {
        var uit = System.out;
        var vandaag = LocalDate.from(LocalDateTime.ofInstant(klok.instant(), Tijd.ZONE));
        return switch (lader.laad(new DemoOpdracht(zaad, vandaag, keer))) {
            case Geladen geladen -> {
                uit.println("  De voorbeeldgemeente staat klaar: " + geladen.totaal() + " regels.");
                yield 0;
            }
            case Geweigerd geweigerd -> {
                uit.println("  Er staat al iets in deze database; de voorbeeldgemeente komt er niet bij.");
                yield geweigerd.reden() == Laadresultaat.Reden.AL_INGERICHT ? 0 : 1;
            }
        };
    }
}
