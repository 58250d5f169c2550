package nl.kring.mijn;

import java.util.Comparator;
import java.util.List;
import nl.kring.gesprek.Gesprekken;
import nl.kring.gesprek.Stand;
import nl.kring.mijn.Mijnblad.Werk;
import nl.kring.platform.KindId;
import nl.kring.traject.Thuiswoorden;
import nl.kring.traject.Traject;
import nl.kring.traject.Trajecten;
import org.springframework.stereotype.Component;

/** What was agreed and what comes next, of the child's running trajecten; nearly always there is one. */
@Component
class Werkblok {
    private final Trajecten trajecten;
    private final Gesprekken gesprekken;
    private final Thuiswoorden thuis;

    Werkblok(Trajecten trajecten, Gesprekken gesprekken, Thuiswoorden thuis) {
        this.trajecten = trajecten;
        this.gesprekken = gesprekken;
        this.thuis = thuis;
    }

    Werk van(KindId kind) {
        var lopend = trajecten.vanKind(kind).stream().filter(Traject::loopt).toList();
        return new Werk(
                lopend,
                lopend.stream()
                        .flatMap(traject -> trajecten.doelen(traject.id()).stream())
                        .toList(),
                lopend.stream()
                        .flatMap(traject -> trajecten.acties(traject.id()).stream())
                        .toList(),
                lopend.stream()
                        .flatMap(traject -> gesprekken.vanTraject(traject.id()).stream())
                        .filter(gesprek -> gesprek.stand() == Stand.GEPLAND)
                        .sorted(Comparator.comparing(gesprek -> gesprek.moment().datum()))
                        .toList(),
                lopend.isEmpty()
                        ? List.of()
                        : thuis.van(lopend.stream().map(Traject::id).toList()));
    }
}
