package nl.kring.platform.sleutel;

import java.nio.file.Path;
import nl.kring.platform.Installatie;
import nl.kring.platform.start.NietTeStarten;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the master key before anything is served. Without one only the demo starts, with a key of its own in the data folder. */
@Configuration(proxyBeanMethods = false)
class SleutelConfiguratie {

    @Bean
    Sleutelbron sleutelbron(
            @Value("${kring.sleutel:}") String zelf,
            @Value("${kring.sleutelbestand:}") String bestand,
            @Value("${kring.data}") String map,
            @Value("${kring.opdracht:}") String opdracht,
            Installatie installatie) {
        if (!zelf.isBlank() && !bestand.isBlank()) {
            throw new NietTeStarten(
                    "De hoofdsleutel is twee keer ingesteld.", "Kies KRING_SLEUTEL of KRING_SLEUTELBESTAND.");
        }
        if (!zelf.isBlank()) {
            return Sleutelbron.instelling(zelf);
        }
        if (!bestand.isBlank()) {
            return Sleutelbron.bestand(Path.of(bestand).toAbsolutePath().normalize());
        }
        // asked of the data themselves: no setting turns a real Kring into a demo
        if (installatie.isDemo() || installatie.soort().isEmpty() && opdracht.equals("demo-laden")) {
            return Sleutelbron.inDeGegevensmap(Path.of(map).toAbsolutePath().normalize());
        }
        throw Sleutelbron.geen();
    }

    @Bean
    Hoofdsleutel hoofdsleutel(Sleutelbron bron) {
        return bron.nu();
    }
}
