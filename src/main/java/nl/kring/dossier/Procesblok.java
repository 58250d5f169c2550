package nl.kring.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.dossier.Dossier.Contact;
import nl.kring.dossier.Dossier.WatNuBlok;
import nl.kring.gesprek.Doelbeoordelingen;
import nl.kring.gesprek.Gesprekken;
import nl.kring.gesprek.Gesprekssoort;
import nl.kring.gesprek.Gesprekszinnen;
import nl.kring.platform.web.DoelKaart;
import nl.kring.platform.web.VerloopStap;
import nl.kring.traject.Traject;
import nl.kring.traject.TrajectId;
import nl.kring.werkwijze.Motivatiegesprek;
import nl.kring.werkwijze.Scenariobepaling;
import nl.kring.werkwijze.Situatie;
import nl.kring.werkwijze.Situaties;
import nl.kring.werkwijze.Verloopfeiten;
import nl.kring.werkwijze.WatNu;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How it goes with the goals, which talks there are, and what to do now. */
@Component
class Procesblok {
    private final Doelbeoordelingen beoordelingen;
    private final Gesprekken gesprekken;
    private final Situaties situaties;

    Procesblok(Doelbeoordelingen beoordelingen, Gesprekken gesprekken, Situaties situaties) {
        this.beoordelingen = beoordelingen;
        this.gesprekken = gesprekken;
        this.situaties = situaties;
    }

    List<DoelKaart> doelen(Trajectdeur.Open open, Lezer lezer) {
        return Doelblok.kaarten(open, beoordelingen.laatste(open.traject().id()), lezer.woorden());
    }

    List<Gesprekken.Regel> gesprekken(TrajectId traject) {
        return gesprekken.vanTraject(traject);
    }

    /** The facts of the way of working; absent for who may not know them. */
    Optional<Situatie> situatie(Traject traject) {
        return situaties.van(traject.plaatsing());
    }

    /** After the end of a traject there is nothing to do in it; how it came to be so is still there. */
    WatNuBlok watNu(
            Lezer lezer,
            Trajectdeur.Open open,
            Optional<Situatie> bekend,
            Contact contact,
            List<Gesprekken.Regel> alleGesprekken,
            boolean magHandelen) {
        var traject = open.traject();
        var stappen = new Gespreksstap(new Gesprekszinnen(lezer.woorden(), open.vandaag()));
        return bekend.map(situatie -> {
                    var feiten = feiten(open, situatie, contact, alleGesprekken, magHandelen, stappen);
                    var scenario = situatie.scenario();
                    return new WatNuBlok(
                            lezer.isOuder() ? lezer.woorden().zegVan("scenario", scenario) : scenario.zin(),
                            traject.loopt() ? stappen(lezer, feiten) : List.of(),
                            Scenariobepaling.veranderingen(situaties.geschiedenis(traject.plaatsing())));
                })
                .orElseGet(() -> new WatNuBlok(null, stappen.komend(alleGesprekken), List.of()));
    }

    private static List<VerloopStap> stappen(Lezer lezer, Verloopfeiten feiten) {
        return lezer.isOuder() ? WatNu.voorOuders(feiten, lezer.woorden()) : WatNu.stappen(feiten);
    }

    private Verloopfeiten feiten(
            Trajectdeur.Open open,
            Situatie situatie,
            Contact contact,
            List<Gesprekken.Regel> alleGesprekken,
            boolean magHandelen,
            Gespreksstap stappen) {
        var kind = open.kind();
        var traject = open.traject();
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
                stappen.van(alleGesprekken, Gesprekssoort.EERSTE),
                stappen.van(alleGesprekken, Gesprekssoort.VOORTGANG),
                open.vandaag());
    }

    private @Nullable LocalDate terugkomen(Traject traject) {
        return situaties.motivatiegesprekken(traject.plaatsing()).stream()
                .map(Motivatiegesprek::terugkomenOp)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
