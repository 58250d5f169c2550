package nl.kring.demo.web;

import java.net.InetAddress;
import java.util.List;
import nl.kring.platform.Installatie;
import nl.kring.platform.opdracht.Welkom;
import nl.kring.platform.start.NietTeStarten;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The demo lets anyone in, so it listens on this machine only: with demo data and an open address Kring does not start. */
@Component
class AlleenHier implements Welkom {
    private final Installatie installatie;

    AlleenHier(Installatie installatie, @Value("${server.address:#{null}}") @Nullable InetAddress adres) {
        this.installatie = installatie;
        if (installatie.isDemo() && (adres == null || !adres.isLoopbackAddress())) {
            throw new NietTeStarten(
                    "Dit zijn demogegevens: daarmee luistert Kring alleen op deze computer.",
                    "Zet SERVER_ADDRESS op 127.0.0.1.");
        }
    }

    @Override
    public List<String> regels(String adres) {
        return installatie.isDemo()
                ? List.of("Kijk rond als een van de verzonnen mensen: " + adres + "/demo")
                : List.of();
    }
}
