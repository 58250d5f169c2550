package nl.kring.platform.opdracht;

import java.io.PrintStream;
import java.util.List;
import nl.kring.platform.start.NietTeStarten;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** After the start: does the work that was asked for and stops, or says where Kring can be found. */
@Component
class Opdrachtloper implements ApplicationRunner {
    private final List<Opdracht> opdrachten;
    private final List<Welkom> welkom;
    private final ConfigurableApplicationContext context;
    private final String naam;

    Opdrachtloper(
            List<Opdracht> opdrachten,
            List<Welkom> welkom,
            ConfigurableApplicationContext context,
            @Value("${kring.opdracht:}") String naam) {
        this.opdrachten = opdrachten;
        this.welkom = welkom;
        this.context = context;
        this.naam = naam;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        if (naam.isEmpty()) {
            zegWaar();
            return;
        }
        var opdracht = opdrachten.stream()
                .filter(deze -> deze.naam().equals(naam))
                .findFirst()
                .orElseThrow(() -> new NietTeStarten(
                        "Kring kent deze opdracht niet.",
                        "Kijk wat er achter --kring.opdracht staat; met ./kring help zie je wat Kring kan."));
        var code = opdracht.voerUit(argumenten);
        System.exit(SpringApplication.exit(context, () -> code));
    }

    private void zegWaar() {
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var adres = "http://localhost:" + web.getWebServer().getPort();
            PrintStream uit = System.out;
            uit.println();
            uit.println("  Kring is klaar op " + adres);
            welkom.forEach(groet -> groet.regels(adres).forEach(regel -> uit.println("  " + regel)));
            uit.println("  Stoppen: Ctrl-C");
            uit.println();
        }
    }
}
