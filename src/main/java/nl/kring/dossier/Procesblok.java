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
import nl.kring.kind.Kindbeeld;
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
            Lezer lezer,
            Trajectdeur.Open open,
            Optional<Situatie> bekend,
            Contact contact,
            List<Gesprekken.Regel> alleGesprekken,
            boolean magHandelen,
            boolean rust) {
        var traject = open.traject();
        var stappen = new Gespreksstap(new Gesprekszinnen(lezer.woorden(), open.vandaag()));
        return bekend.map(situatie -> {
                    var feiten = feiten(open, situatie, contact, alleGesprekken, magHandelen, stappen);
                    var scenario = situatie.scenario();
                    return new WatNuBlok(
                            lezer.isOuder() ? lezer.woorden().zegVan("scenario", scenario) : scenario.zin(),
                            eerst(scenario, contact, rust),
                            traject.loopt() ? stappen(lezer, feiten, rust) : List.of(),
                            Scenariobepaling.veranderingen(situaties.geschiedenis(traject.plaatsing())));
                })
                .orElseGet(() -> new WatNuBlok(null, null, stappen.komend(alleGesprekken), List.of()));
    }

    /** BSL-01, as far as this page knows: safety has its own regime (DT7), and aligning is between two wijkcoaches (DT5). */
    private static Voorrang.Laag eerst(Scenario scenario, Contact contact, boolean rust) {
        var mist = scenario != Scenario.GEEN
                && contact.vragen().stream().noneMatch(vraag -> vraag.stand().werkt());
        return Voorrang.eerst(new Voorrang.Feiten(false, rust, mist, false));
    }

    private static List<VerloopStap> stappen(Lezer lezer, Verloopfeiten feiten, boolean rust) {
        if (lezer.isOuder()) {
            return rust
                    ? WatNu.voorOudersTijdensRust(feiten, lezer.woorden())
                    : WatNu.voorOuders(feiten, lezer.woorden());
        }
        return rust ? WatNu.tijdensRust(feiten) : WatNu.stappen(feiten);
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
