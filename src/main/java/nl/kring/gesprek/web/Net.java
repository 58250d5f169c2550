package nl.kring.gesprek.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.Gespreksbeeld;
import nl.kring.gesprek.Gesprekszinnen;
import nl.kring.gesprek.Stand;
import nl.kring.platform.taal.Woorden;

/** What was done just before this page came: said once, on the page to which it led. */
enum Net {
    GEPLAND("net.gepland"),
    VERZET("net.verzet"),
    AFGESLOTEN("net.afgesloten");

    private final String zin;

    Net(String zin) {
        this.zin = zin;
    }

    String naar(GesprekId gesprek) {
        return "redirect:/gesprekken/" + gesprek + "?" + sleutel();
    }

    static Optional<Net> van(HttpServletRequest vraag) {
        return Stream.of(values())
                .filter(net -> vraag.getParameter(net.sleutel()) != null)
                .findFirst();
    }

    /** Only what is true now: an old address says nothing that has changed since. */
    Optional<String> zin(Gespreksbeeld beeld, Woorden woorden) {
        var stand = beeld.gesprek().stand();
        var geldt = this == AFGESLOTEN ? stand == Stand.AFGEROND : stand == Stand.GEPLAND;
        var wanneer = new Gesprekszinnen(woorden, beeld.vandaag())
                .moment(beeld.gesprek().moment());
        return geldt ? Optional.of(woorden.zeg(zin, wanneer)) : Optional.empty();
    }

    private String sleutel() {
        return name().toLowerCase(Locale.ROOT);
    }
}
