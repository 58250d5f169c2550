package nl.kring.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.dossier.Dossier.Contact;
import nl.kring.dossier.Dossier.WatNuBlok;
import nl.kring.gesprek.Doelbeoordelingen;
import nl.kring.gesprek.Gesprekken;
import nl.kring.gesprek.Gesprekssoort;
import nl.kring.gesprek.Stand;
import nl.kring.kind.Kindbeeld;
import nl.kring.platform.Actor;
import nl.kring.platform.web.Actie;
import nl.kring.platform.web.DoelKaart;
import nl.kring.platform.web.VerloopStap;
import nl.kring.traject.Traject;
import nl.kring.traject.TrajectId;
import nl.kring.werkwijze.Motivatiegesprek;
import nl.kring.werkwijze.Scenario;
import nl.kring.werkwijze.Scenariobepaling;
import nl.kring.werkwijze.Situatie;
import nl.kring.werkwijze.Situaties;
import nl.kring.werkwijze.Verloopfeiten;
import nl.kring.werkwijze.Voogdbeeld;
import nl.kring.werkwijze.Voogdzicht;
import nl.kring.werkwijze.Voorrang;
import nl.kring.werkwijze.WatNu;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How it goes with the goals, which talks there are, and what to do now. */
@Component
class Procesblok {
    private final Doelbeoordelingen beoordelingen;
    private final Gesprekken gesprekken;
    private final Situaties situaties;
    private final Voogdzicht voogden;

    Procesblok(Doelbeoordelingen beoordelingen, Gesprekken gesprekken, Situaties situaties, Voogdzicht voogden) {
        this.beoordelingen = beoordelingen;
        this.gesprekken = gesprekken;
        this.situaties = situaties;
        this.voogden = voogden;
    }

    List<DoelKaart> doelen(Trajectdeur.Open open) {
        return Doelblok.kaarten(open, beoordelingen.laatste(open.traject().id()));
    }

    List<Gesprekken.Regel> gesprekken(TrajectId traject) {
        return gesprekken.vanTraject(traject);
    }

    /** The facts of the way of working; absent for who may not know them. */
    Optional<Situatie> situatie(Traject traject) {
        return situaties.van(traject.plaatsing());
    }

    /** Who comes first where there is a (gezins)voogd; nothing for who may not know of it. */
    Optional<Voogdbeeld> voogd(Kindbeeld kind) {
        return voogden.van(kind.id(), kind.gezag());
    }

    /**
     * After the end of a traject there is nothing to do in it; how it came to be so is still there.
     *
     * @param rust whether what belongs to a wijkcoach rests (DT4)
     */
    WatNuBlok watNu(
            Actor actor,
            Trajectdeur.Open open,
            Optional<Situatie> bekend,
            Contact contact,
            List<Gesprekken.Regel> alleGesprekken,
            boolean magHandelen,
            boolean rust) {
        var traject = open.traject();
        return bekend.map(situatie -> {
                    var feiten = feiten(
                            open.kind(), traject, situatie, contact, alleGesprekken, magHandelen, open.vandaag());
                    var scenario = situatie.scenario();
                    return new WatNuBlok(
                            actor.isOuder() ? scenario.voorOuders() : scenario.zin(),
                            eerst(scenario, contact, rust),
                            traject.loopt() ? stappen(actor, feiten, rust) : List.of(),
                            Scenariobepaling.veranderingen(situaties.geschiedenis(traject.plaatsing())));
                })
                .orElseGet(() -> new WatNuBlok(null, null, komend(alleGesprekken, open.vandaag()), List.of()));
    }

    /** BSL-01, as far as this page knows: safety has its own regime (DT7), and aligning is between two wijkcoaches (DT5). */
    private static Voorrang.Laag eerst(Scenario scenario, Contact contact, boolean rust) {
        var mist = scenario != Scenario.GEEN
                && contact.vragen().stream().noneMatch(vraag -> vraag.stand().werkt());
        return Voorrang.eerst(new Voorrang.Feiten(false, rust, mist, false));
    }

    /** Who helps may know of the talks, and not of the scenario: then what is next is the next talk. */
    private static List<VerloopStap> komend(List<Gesprekken.Regel> alleGesprekken, LocalDate vandaag) {
        return alleGesprekken.reversed().stream() // the earliest first
                .filter(gesprek -> gesprek.stand() == Stand.GEPLAND)
                .limit(1)
                .map(gesprek -> new VerloopStap(
                        VerloopStap.Stand.NU, gesprek.naam(), zin(gesprek, vandaag), naar(gesprek), null))
                .toList();
    }

    private static List<VerloopStap> stappen(Actor actor, Verloopfeiten feiten, boolean rust) {
        if (rust) {
            return WatNu.tijdensRust(feiten, actor.isOuder());
        }
        return actor.isOuder() ? WatNu.voorOuders(feiten) : WatNu.stappen(feiten);
    }

    private Verloopfeiten feiten(
            Kindbeeld kind,
            Traject traject,
            Situatie situatie,
            Contact contact,
            List<Gesprekken.Regel> alleGesprekken,
            boolean magHandelen,
            LocalDate vandaag) {
        return new Verloopfeiten(
                kind.id(),
                kind.roepnaam(),
                situatie.feiten(),
                situatie.uitkomst(),
                kind.plaats().uitlegOp() != null && kind.plaats().vraag() != null,
                terugkomen(traject),
                contact.vragen().stream()
                        .filter(vraag -> vraag.stand().werkt())
                        .findFirst()
                        .or(() -> contact.vragen().stream().findFirst())
                        .orElse(null),
                contact.ruimte(),
                traject.loopt(),
                magHandelen && traject.loopt(),
                gesprek(alleGesprekken, Gesprekssoort.EERSTE, vandaag),
                gesprek(alleGesprekken, Gesprekssoort.VOORTGANG, vandaag),
                vandaag);
    }

    private @Nullable LocalDate terugkomen(Traject traject) {
        return situaties.motivatiegesprekken(traject.plaatsing()).stream()
                .map(Motivatiegesprek::terugkomenOp)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The planned talk of this kind, else the latest one that was held. */
    private static Verloopfeiten.@Nullable Gesprek gesprek(
            List<Gesprekken.Regel> alleGesprekken, Gesprekssoort soort, LocalDate vandaag) {
        return Stream.of(Stand.GEPLAND, Stand.AFGEROND)
                .flatMap(stand -> kies(alleGesprekken, soort, stand).stream())
                .findFirst()
                .map(gesprek -> stap(gesprek, vandaag))
                .orElse(null);
    }

    private static Optional<Gesprekken.Regel> kies(
            List<Gesprekken.Regel> alleGesprekken, Gesprekssoort soort, Stand stand) {
        return alleGesprekken.stream()
                .filter(gesprek -> gesprek.soort() == soort && gesprek.stand() == stand)
                .findFirst();
    }

    private static Verloopfeiten.Gesprek stap(Gesprekken.Regel gesprek, LocalDate vandaag) {
        return new Verloopfeiten.Gesprek(
                gesprek.naam(), gesprek.stand() == Stand.AFGEROND, zin(gesprek, vandaag), naar(gesprek));
    }

    private static String zin(Gesprekken.Regel gesprek, LocalDate vandaag) {
        var wanneer = gesprek.moment().inWoorden(vandaag);
        return Character.toUpperCase(wanneer.charAt(0)) + wanneer.substring(1) + ", "
                + gesprek.plaats().naam().toLowerCase(Locale.ROOT) + ".";
    }

    private static Actie naar(Gesprekken.Regel gesprek) {
        return new Actie("Open het gesprek", "/gesprekken/" + gesprek.id());
    }
}
