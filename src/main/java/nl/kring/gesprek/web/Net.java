package nl.kring.gesprek.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.Gespreksbeeld;
import nl.kring.gesprek.Stand;

/** What was done just before this page came: said once, on the page to which it led. */
enum Net {
    GEPLAND,
    VERZET,
    AFGESLOTEN;

    String naar(GesprekId gesprek) {
        return "redirect:/gesprekken/" + gesprek + "?" + sleutel();
    }

    static Optional<Net> van(HttpServletRequest vraag) {
        return Stream.of(values())
                .filter(net -> vraag.getParameter(net.sleutel()) != null)
                .findFirst();
    }

    /** Only what is true now: an old address says nothing that has changed since. */
    Optional<String> zin(Gespreksbeeld beeld) {
        var wanneer = beeld.gesprek().moment().inWoorden(beeld.vandaag());
        var stand = beeld.gesprek().stand();
        var geldt = this == AFGESLOTEN ? stand == Stand.AFGEROND : stand == Stand.GEPLAND;
        if (!geldt) {
            return Optional.empty();
        }
        return Optional.of(
                switch (this) {
                    case GEPLAND -> "Het gesprek is gepland: %s. Iedereen krijgt er bericht van.".formatted(wanneer);
                    case VERZET -> "Het gesprek is verzet naar %s. Iedereen krijgt er bericht van.".formatted(wanneer);
                    case AFGESLOTEN -> "Het gesprek is afgesloten. De ouders kunnen het nu lezen.";
                });
    }

    private String sleutel() {
        return name().toLowerCase(Locale.ROOT);
    }
}
