package nl.kring.werkwijze;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.kind.Gezaghebbende;
import nl.kring.platform.taal.Woorden;
import nl.kring.platform.web.Actie;
import nl.kring.platform.web.VerloopStap;
import nl.kring.platform.web.VerloopStap.Stand;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.toestemming.Toestemmingstand;
import org.jspecify.annotations.Nullable;

/** "Wat nu?" as parents read it: the same steps as in {@link WatNu}, said to them and not about them, in their own language. */
final class OuderWatNu {
    private final Verloopfeiten feiten;
    private final Woorden woorden;

    private OuderWatNu(Verloopfeiten feiten, Woorden woorden) {
        this.feiten = feiten;
        this.woorden = woorden;
    }

    private record Stapje(
            boolean klaar,
            String titel,
            String zin,
            @Nullable Actie actie) {}

    static List<VerloopStap> stappen(Verloopfeiten feiten, Woorden woorden) {
        return new OuderWatNu(feiten, woorden).stappen();
    }

    private List<VerloopStap> stappen() {
        var stapjes = switch (feiten.uitkomst().scenario()) {
            case EEN -> lijst(vertellen(), praten(), contact(), Optional.of(eerste()), voortgang());
            case TWEE -> lijst(vertellen(), contact(), Optional.of(eerste()), voortgang());
            case DRIE -> lijst(praten(), nogGepland(), gesprek(feiten.voortgang()));
            case GEEN -> lijst(vertellen(), gesprek(feiten.voortgang()));
        };
        return metStand(stapjes);
    }

    /** While the wijkcoach steps back for a (gezins)voogd: what is everybody's goes on (BSL-14). */
    static List<VerloopStap> tijdensRust(Verloopfeiten feiten, Woorden woorden) {
        var deze = new OuderWatNu(feiten, woorden);
        return metStand(lijst(deze.vertellen(), deze.gesprek(feiten.voortgang())));
    }

    private static List<VerloopStap> metStand(List<Stapje> stapjes) {
        var stappen = new ArrayList<VerloopStap>();
        var nu = true;
        for (var stapje : stapjes) {
            var stand = stapje.klaar() ? Stand.KLAAR : nu ? Stand.NU : Stand.STRAKS;
            nu = nu && stand != Stand.NU;
            stappen.add(new VerloopStap(
                    stand, stapje.titel(), stapje.zin(), stand == Stand.NU ? stapje.actie() : null, null));
        }
        return List.copyOf(stappen);
    }

    private Optional<Stapje> vertellen() {
        return feiten.verteld()
                ? Optional.empty()
                : Optional.of(new Stapje(false, woorden.zeg("nu.horen"), woorden.zeg("nu.horenzin"), null));
    }

    private Optional<Stapje> praten() {
        var houding = feiten.feiten().houding();
        var klaar = houding == Houding.AKKOORD || houding == Houding.HOUDT_AF;
        var zin = switch (houding) {
            case AKKOORD -> woorden.zeg("nu.goed");
            case HOUDT_AF -> woorden.zeg("nu.niet");
            case NIET_GEVRAAGD -> woorden.zeg("nu.kanhelpen");
            case BEDENKTIJD -> bedenktijd(feiten.terugkomenOp());
        };
        return Optional.of(new Stapje(klaar, woorden.zeg("nu.praten"), zin, null));
    }

    private String bedenktijd(@Nullable LocalDate terug) {
        return terug == null ? woorden.zeg("nu.denkt") : woorden.zeg("nu.denkttot", dag(terug));
    }

    private Optional<Stapje> contact() {
        var beeld = feiten.contact();
        if (beeld == null) {
            return Optional.of(new Stapje(false, woorden.zeg("nu.contact"), woorden.zeg("nu.contactvraag"), null));
        }
        var titel = woorden.zeg("nu.contactmet", beeld.vraag().wijkcoachnaam());
        var naar = new Actie(
                woorden.zeg("nu.bekijk"), "/toestemmingen/" + beeld.vraag().id());
        return Optional.of(
                switch (beeld.stand()) {
                    case Toestemmingstand.Werkzaam werkzaam ->
                        new Stapje(true, titel, woorden.zeg("nu.mag", dag(werkzaam.tot())), null);
                    case Toestemmingstand.Wacht wacht ->
                        new Stapje(false, titel, woorden.zeg("nu.nogniet", namen(wacht.op())), naar);
                    case Toestemmingstand.Gedeeltelijk deels ->
                        new Stapje(false, titel, woorden.zeg("nu.nietbereikt", namen(deels.nietBereikt())), naar);
                    case Toestemmingstand.Nee _ -> new Stapje(false, titel, woorden.zeg("nu.geencontact"), naar);
                    case Toestemmingstand.Geblokkeerd _ ->
                        new Stapje(false, titel, woorden.zeg("nu.gezag", feiten.roepnaam()), null);
                    case Toestemmingstand.Verlopen verlopen ->
                        new Stapje(false, titel, woorden.zeg("nu.mocht", dag(verlopen.sinds())), naar);
                });
    }

    private Stapje eerste() {
        return gesprek(feiten.eerste(), WatNu.mistWijkcoach(feiten) ? " " + woorden.zeg("nu.komtniet") : "")
                .orElseGet(() -> new Stapje(
                        false, woorden.zeg("nu.eerste"), woorden.zeg(voorHetEerste(feiten.contact())), null));
    }

    private Optional<Stapje> nogGepland() {
        var gesprek = feiten.eerste();
        return gesprek == null || gesprek.gehouden() ? Optional.empty() : Optional.of(eerste());
    }

    private Optional<Stapje> voortgang() {
        return gesprek(feiten.voortgang())
                .or(() -> Optional.of(
                        new Stapje(false, woorden.zeg("nu.voortgang"), woorden.zeg("nu.voortgangzin"), null)));
    }

    private static Optional<Stapje> gesprek(Verloopfeiten.@Nullable Gesprek gesprek) {
        return gesprek(gesprek, "");
    }

    private static Optional<Stapje> gesprek(Verloopfeiten.@Nullable Gesprek gesprek, String erbij) {
        return Optional.ofNullable(gesprek)
                .map(dit -> new Stapje(dit.gehouden(), dit.naam(), dit.zin() + erbij, dit.actie()));
    }

    /** A yes that stays below planning together promises no talk (R-S2-03). */
    private static String voorHetEerste(@Nullable Toestemmingsbeeld beeld) {
        if (beeld == null || !(beeld.stand() instanceof Toestemmingstand.Werkzaam werkzaam)) {
            return "nu.eersteja";
        }
        return werkzaam.bereik().plantSamen() ? "nu.eerstedag" : "nu.eersteweten";
    }

    private String dag(LocalDate dag) {
        return woorden.dag(dag, feiten.vandaag());
    }

    private String namen(Collection<Gezaghebbende> mensen) {
        return woorden.opsomming(mensen.stream().map(Gezaghebbende::roepnaam).toList());
    }

    @SafeVarargs
    private static List<Stapje> lijst(Optional<Stapje>... stapjes) {
        return Stream.of(stapjes).flatMap(Optional::stream).toList();
    }
}
