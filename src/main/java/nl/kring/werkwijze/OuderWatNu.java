package nl.kring.werkwijze;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kring.kind.Gezaghebbende;
import nl.kring.platform.Opsomming;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Actie;
import nl.kring.platform.web.VerloopStap;
import nl.kring.platform.web.VerloopStap.Stand;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.toestemming.Toestemmingstand;
import org.jspecify.annotations.Nullable;

/** "Wat nu?" as parents read it: the same steps as in {@link WatNu}, said to them and not about them. */
final class OuderWatNu {
    private OuderWatNu() {}

    private record Stapje(
            boolean klaar,
            String titel,
            String zin,
            @Nullable Actie actie) {}

    static List<VerloopStap> stappen(Verloopfeiten feiten) {
        var stapjes = switch (feiten.uitkomst().scenario()) {
            case EEN ->
                lijst(
                        vertellen(feiten),
                        praten(feiten),
                        contact(feiten),
                        Optional.of(eerste(feiten)),
                        voortgang(feiten));
            case TWEE -> lijst(vertellen(feiten), contact(feiten), Optional.of(eerste(feiten)), voortgang(feiten));
            case DRIE -> lijst(praten(feiten), nogGepland(feiten), gesprek(feiten.voortgang()));
            case GEEN -> lijst(vertellen(feiten), gesprek(feiten.voortgang()));
        };
        return metStand(stapjes);
    }

    /** While the wijkcoach steps back for a (gezins)voogd: what is everybody's goes on (BSL-14). */
    static List<VerloopStap> tijdensRust(Verloopfeiten feiten) {
        return metStand(lijst(vertellen(feiten), gesprek(feiten.voortgang())));
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

    private static Optional<Stapje> vertellen(Verloopfeiten feiten) {
        return feiten.verteld()
                ? Optional.empty()
                : Optional.of(new Stapje(
                        false, "Horen over de wijkcoach", "De opvang vertelt u wat een wijkcoach kan doen.", null));
    }

    private static Optional<Stapje> praten(Verloopfeiten feiten) {
        var terug = feiten.terugkomenOp();
        var titel = "Praten over een wijkcoach";
        return Optional.of(
                switch (feiten.feiten().houding()) {
                    case AKKOORD -> new Stapje(true, titel, "U vindt een wijkcoach goed.", null);
                    case HOUDT_AF ->
                        new Stapje(
                                true,
                                titel,
                                "Een ja van iedereen die beslist is er nu niet. Dat mag. U mag er altijd op terugkomen.",
                                null);
                    case NIET_GEVRAAGD ->
                        new Stapje(
                                false, titel, "De opvang vertelt u waarom een wijkcoach kan helpen. U beslist.", null);
                    case BEDENKTIJD ->
                        new Stapje(
                                false,
                                titel,
                                terug == null
                                        ? "U denkt er eerst over na."
                                        : "U denkt erover na. De opvang komt erop terug op %s."
                                                .formatted(Tijd.dag(terug, feiten.vandaag())),
                                null);
                });
    }

    private static Optional<Stapje> contact(Verloopfeiten feiten) {
        var beeld = feiten.contact();
        if (beeld == null) {
            return Optional.of(
                    new Stapje(false, "Contact met de wijkcoach", "De opvang vraagt u of er contact mag zijn.", null));
        }
        var titel = "Contact met " + beeld.vraag().wijkcoachnaam();
        var naar =
                new Actie("Bekijk de vraag", "/toestemmingen/" + beeld.vraag().id());
        return Optional.of(
                switch (beeld.stand()) {
                    case Toestemmingstand.Werkzaam werkzaam ->
                        new Stapje(
                                true,
                                titel,
                                "Dat mag, tot en met %s. U kunt elk moment stoppen."
                                        .formatted(Tijd.dag(werkzaam.tot(), feiten.vandaag())),
                                null);
                    case Toestemmingstand.Wacht wacht ->
                        new Stapje(false, titel, "Nog geen antwoord van %s.".formatted(namen(wacht.op())), naar);
                    case Toestemmingstand.Gedeeltelijk deels ->
                        new Stapje(false, titel, "%s is nog niet bereikt.".formatted(namen(deels.nietBereikt())), naar);
                    case Toestemmingstand.Nee _ ->
                        new Stapje(false, titel, "Er is geen contact. Niet iedereen zei ja.", naar);
                    case Toestemmingstand.Geblokkeerd _ ->
                        new Stapje(
                                false,
                                titel,
                                "Het is nog niet duidelijk wie over %s beslist. Vraag het de opvang."
                                        .formatted(feiten.roepnaam()),
                                null);
                    case Toestemmingstand.Verlopen verlopen ->
                        new Stapje(
                                false,
                                titel,
                                "Dat mocht tot en met %s. De opvang kan het u opnieuw vragen."
                                        .formatted(Tijd.dag(verlopen.sinds(), feiten.vandaag())),
                                naar);
                });
    }

    private static Stapje eerste(Verloopfeiten feiten) {
        return gesprek(
                        feiten.eerste(),
                        WatNu.mistWijkcoach(feiten)
                                ? " De wijkcoach komt niet. U kunt samen iets anders afspreken."
                                : "")
                .orElseGet(() -> new Stapje(false, "Eerste gesprek", voorHetEerste(feiten.contact()), null));
    }

    private static Optional<Stapje> nogGepland(Verloopfeiten feiten) {
        var gesprek = feiten.eerste();
        return gesprek == null || gesprek.gehouden() ? Optional.empty() : Optional.of(eerste(feiten));
    }

    private static Optional<Stapje> voortgang(Verloopfeiten feiten) {
        return gesprek(feiten.voortgang())
                .or(() -> Optional.of(
                        new Stapje(false, "Voortgangsgesprek", "De datum kiest u samen in het eerste gesprek.", null)));
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
            return "Dat komt er alleen als u ja zegt.";
        }
        return werkzaam.bereik().plantSamen()
                ? "U kiest samen een dag, bij u thuis of op de opvang."
                : "Zij weten van elkaar. Een gesprek samen komt er alleen als u dat ook goed vindt.";
    }

    private static String namen(Collection<Gezaghebbende> mensen) {
        return mensen.stream().map(Gezaghebbende::roepnaam).collect(Opsomming.verzamel());
    }

    @SafeVarargs
    private static List<Stapje> lijst(Optional<Stapje>... stapjes) {
        return Stream.of(stapjes).flatMap(Optional::stream).toList();
    }
}
