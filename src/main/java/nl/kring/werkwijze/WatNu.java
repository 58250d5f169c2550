package nl.kring.werkwijze;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Actie;
import nl.kring.platform.web.Bron;
import nl.kring.platform.web.VerloopStap;
import nl.kring.platform.web.VerloopStap.Stand;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.Toestemmingstand;
import org.jspecify.annotations.Nullable;

/** "Wat nu?": which steps a scenario has, which are done, and which one is at hand. The first that is not done is now. */
public final class WatNu {
    private static final String ZONDER_WIJKCOACH =
            " De wijkcoach komt niet: er is geen ja van de ouders. Kijk met hen wie er wel komt, of zeg het gesprek af.";

    private WatNu() {}

    /** A step before it is known whether it is at hand. */
    record Stapje(
            boolean klaar,
            String titel,
            String zin,
            @Nullable Actie actie,
            Bron bron) {

        Stapje(boolean klaar, String titel, String zin, @Nullable Actie actie, Regel regel) {
            this(klaar, titel, zin, actie, regel.bron());
        }
    }

    /** The same steps, as parents read them: said to them, without the words of the trade. */
    public static List<VerloopStap> voorOuders(Verloopfeiten feiten) {
        return OuderWatNu.stappen(feiten);
    }

    /** A first talk is planned, and the parents' yes to the wijkcoach is gone: somebody else must come, or the talk must change. */
    static boolean mistWijkcoach(Verloopfeiten feiten) {
        var eerste = feiten.eerste();
        var contact = feiten.contact();
        return eerste != null
                && !eerste.gehouden()
                && contact != null
                && !(contact.stand() instanceof Toestemmingstand.Werkzaam werkzaam
                        && werkzaam.niveau().reiktTot(ContactNiveau.AFSTEMMING));
    }

    public static List<VerloopStap> stappen(Verloopfeiten feiten) {
        var stapjes = switch (feiten.uitkomst().scenario()) {
            case EEN -> lijst(vertellen(feiten), praten(feiten), contact(feiten), eerste(feiten), voortgang(feiten));
            case TWEE -> lijst(vertellen(feiten), contact(feiten), eerste(feiten), voortgang(feiten));
            case DRIE -> lijst(vertellen(feiten), praten(feiten), nogGepland(feiten), zonderNaam(), verder(feiten));
            case GEEN -> lijst(Optional.of(verteld(feiten)), beoordelen(feiten), verder(feiten));
        };
        return metStand(stapjes, feiten.magHandelen());
    }

    private static List<VerloopStap> metStand(List<Stapje> stapjes, boolean magHandelen) {
        var stappen = new ArrayList<VerloopStap>();
        var nu = true;
        for (var stapje : stapjes) {
            var stand = stapje.klaar() ? Stand.KLAAR : nu ? Stand.NU : Stand.STRAKS;
            nu = nu && stand != Stand.NU;
            var actie = stand == Stand.NU && magHandelen ? stapje.actie() : null;
            var bron = stand == Stand.KLAAR ? null : stapje.bron();
            stappen.add(new VerloopStap(stand, stapje.titel(), stapje.zin(), actie, bron));
        }
        return List.copyOf(stappen);
    }

    /** BSL-04: with every placement. Once it is done only families without a scenario need to see it. */
    private static Optional<Stapje> vertellen(Verloopfeiten feiten) {
        return feiten.verteld() ? Optional.empty() : Optional.of(verteld(feiten));
    }

    private static Stapje verteld(Verloopfeiten feiten) {
        return new Stapje(
                feiten.verteld(),
                "Vertellen over de wijkcoach",
                feiten.verteld()
                        ? "De ouders weten dat een wijkcoach kan meedenken."
                        : "Vertel het de ouders, en vraag of er al een wijkcoach is.",
                new Actie("Leg vast", "/kinderen/" + feiten.kind()),
                Regel.R_SA_05);
    }

    private static Optional<Stapje> beoordelen(Verloopfeiten feiten) {
        var klaar = feiten.feiten().dient() == DientBetrokken.NEE;
        if (!klaar && !feiten.traject()) {
            return Optional.empty();
        }
        return Optional.of(new Stapje(
                klaar,
                "Is een wijkcoach nodig?",
                klaar ? "Nu niet. Verandert er iets? Kijk er dan opnieuw naar." : "Kijk of een wijkcoach kan helpen.",
                naarWijkcoach(feiten, "Kijk ernaar"),
                feiten.uitkomst().bron()));
    }

    private static Optional<Stapje> praten(Verloopfeiten feiten) {
        var terug = feiten.terugkomenOp();
        return Optional.of(
                switch (feiten.feiten().houding()) {
                    case AKKOORD -> praten(feiten, true, "De ouders vinden een wijkcoach goed.");
                    case HOUDT_AF ->
                        praten(
                                feiten,
                                true,
                                "De ouders willen dit nu niet. Dat is hun keuze. Een gesprek zonder wijkcoach kan wel.");
                    case NIET_GEVRAAGD ->
                        praten(feiten, false, "Vertel waarom een wijkcoach kan helpen. De ouders beslissen.");
                    case BEDENKTIJD ->
                        praten(
                                feiten,
                                false,
                                terug == null
                                        ? "De ouders willen er eerst over praten."
                                        : "De ouders denken erover na. Kom terug op %s."
                                                .formatted(Tijd.dag(terug, feiten.vandaag())));
                });
    }

    private static Stapje praten(Verloopfeiten feiten, boolean klaar, String zin) {
        return new Stapje(
                klaar,
                "Praten over een wijkcoach",
                zin,
                naarWijkcoach(feiten, "Leg het gesprek vast"),
                feiten.uitkomst().bron());
    }

    private static Optional<Stapje> contact(Verloopfeiten feiten) {
        return Optional.of(Contactstap.van(feiten));
    }

    private static Optional<Stapje> eerste(Verloopfeiten feiten) {
        var gesprek = feiten.eerste();
        var regel = feiten.uitkomst().scenario() == Scenario.EEN ? Regel.DT2_2 : Regel.DT2_1;
        return Optional.of(
                gesprek == null
                        ? new Stapje(
                                false,
                                "Eerste gesprek",
                                Contactstap.voorHetGesprek(feiten),
                                Contactstap.voorHetGesprekDoen(feiten),
                                regel)
                        : new Stapje(
                                gesprek.gehouden(),
                                "Eerste gesprek",
                                gesprek.zin() + (mistWijkcoach(feiten) ? ZONDER_WIJKCOACH : ""),
                                gesprek.actie(),
                                regel));
    }

    /** In scenario 3 there is no first talk with a wijkcoach; one that was planned before has to change. */
    private static Optional<Stapje> nogGepland(Verloopfeiten feiten) {
        var gesprek = feiten.eerste();
        return gesprek == null || gesprek.gehouden() ? Optional.empty() : eerste(feiten);
    }

    private static Optional<Stapje> voortgang(Verloopfeiten feiten) {
        return Optional.of(verder(feiten)
                .orElseGet(() -> new Stapje(
                        false,
                        "Voortgangsgesprek",
                        "De datum kiezen jullie in het eerste gesprek.",
                        null,
                        Regel.R_BO_04)));
    }

    /** A talk that is planned or held, in whatever scenario. */
    private static Optional<Stapje> verder(Verloopfeiten feiten) {
        return Optional.ofNullable(feiten.voortgang())
                .map(gesprek ->
                        new Stapje(gesprek.gehouden(), gesprek.naam(), gesprek.zin(), gesprek.actie(), Regel.R_BO_05));
    }

    private static Optional<Stapje> zonderNaam() {
        return Optional.of(new Stapje(
                false,
                "Raad vragen zonder naam",
                "Dat mag, het hoeft niet. Noem niets waaraan iemand het kind kan herkennen.",
                null,
                Regel.DT1_5));
    }

    private static Actie naarWijkcoach(Verloopfeiten feiten, String tekst) {
        return new Actie(tekst, "/kinderen/" + feiten.kind() + "/wijkcoach");
    }

    @SafeVarargs
    private static List<Stapje> lijst(Optional<Stapje>... stapjes) {
        return Stream.of(stapjes).flatMap(Optional::stream).toList();
    }
}
