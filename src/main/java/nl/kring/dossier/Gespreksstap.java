package nl.kring.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.gesprek.Gesprekken;
import nl.kring.gesprek.Gesprekssoort;
import nl.kring.gesprek.Gesprekszinnen;
import nl.kring.gesprek.Stand;
import nl.kring.platform.web.Actie;
import nl.kring.platform.web.VerloopStap;
import nl.kring.werkwijze.Verloopfeiten;
import org.jspecify.annotations.Nullable;

/** A talk as a step of "Wat nu?", in the words of the reader. */
record Gespreksstap(Gesprekszinnen zinnen) {

    /** The planned talk of this kind, else the latest one that was held. */
    Verloopfeiten.@Nullable Gesprek van(List<Gesprekken.Regel> alleGesprekken, Gesprekssoort soort) {
        return Stream.of(Stand.GEPLAND, Stand.AFGEROND)
                .flatMap(stand -> kies(alleGesprekken, soort, stand).stream())
                .findFirst()
                .map(this::stap)
                .orElse(null);
    }

    /** Who helps may know of the talks, and not of the scenario: then what is next is the next talk. */
    List<VerloopStap> komend(List<Gesprekken.Regel> alleGesprekken) {
        return alleGesprekken.reversed().stream() // the earliest first
                .filter(gesprek -> gesprek.stand() == Stand.GEPLAND)
                .limit(1)
                .map(gesprek -> new VerloopStap(VerloopStap.Stand.NU, naam(gesprek), zin(gesprek), naar(gesprek), null))
                .toList();
    }

    private static Optional<Gesprekken.Regel> kies(
            List<Gesprekken.Regel> alleGesprekken, Gesprekssoort soort, Stand stand) {
        return alleGesprekken.stream()
                .filter(gesprek -> gesprek.soort() == soort && gesprek.stand() == stand)
                .findFirst();
    }

    private Verloopfeiten.Gesprek stap(Gesprekken.Regel gesprek) {
        return new Verloopfeiten.Gesprek(naam(gesprek), gesprek.stand() == Stand.AFGEROND, zin(gesprek), naar(gesprek));
    }

    private String naam(Gesprekken.Regel gesprek) {
        return zinnen.naam(gesprek.soort(), gesprek.opent());
    }

    private String zin(Gesprekken.Regel gesprek) {
        var woorden = zinnen.woorden();
        return zinnen.wanneer(gesprek.moment()) + woorden.zeg("lijst.komma") + woorden.zegVan("waar", gesprek.plaats())
                + ".";
    }

    private Actie naar(Gesprekken.Regel gesprek) {
        return new Actie(zinnen.woorden().zeg("nu.open"), "/gesprekken/" + gesprek.id());
    }
}
