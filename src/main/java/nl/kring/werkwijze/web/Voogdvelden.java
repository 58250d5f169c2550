package nl.kring.werkwijze.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kring.kind.Bekendheid;
import nl.kring.kind.MaatregelId;
import nl.kring.kind.Maatregelsoort;
import nl.kring.kind.Voogdcontact;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Keuze;
import nl.kring.platform.web.Velden;
import nl.kring.platform.web.Veldfout;
import nl.kring.werkwijze.LegMaatregelVast;
import nl.kring.werkwijze.MaatregelResultaat;
import nl.kring.werkwijze.MaatregelResultaat.Bezwaar;

/** The forms of the page about a (gezins)voogd, as they came in, and their words. */
public final class Voogdvelden {
    static final int TEKST_HOOGSTENS = 2000;
    private static final int NAAM_HOOGSTENS = 200;

    private Voogdvelden() {}

    enum JaNee {
        JA,
        NEE
    }

    /** Which measure a form is about, and how it stood when the form was shown. */
    record Wat(MaatregelId id, int versie) {}

    static Invoer leeg() {
        return Invoer.van(Map.of("id", MaatregelId.nieuw().toString()));
    }

    static Wat wat(Velden velden) {
        var versie = velden.waarde("versie");
        return new Wat(
                Ids.lees(velden.waarde("id")).map(MaatregelId::new).orElseGet(MaatregelId::nieuw),
                versie.matches("[0-9]{1,9}") ? Integer.parseInt(versie) : -1);
    }

    static Optional<LegMaatregelVast> lees(Velden velden, KindId kind) {
        var soort = velden.keuze("soort", Maatregelsoort.class, "Kies wat er geldt.");
        var bekend = velden.keuze("bekend", Bekendheid.class, "Kies of de wijkcoach dit weet.");
        var van = velden.dag("van", "Kies de eerste dag.");
        var tot = velden.dagOfLeeg("tot");
        var naam = velden.regel("naam", "Schrijf op hoe de (gezins)voogd heet.", NAAM_HOOGSTENS);
        var organisatie = velden.regelOfLeeg("organisatie", NAAM_HOOGSTENS);
        var telefoon = velden.regelOfLeeg("telefoon", NAAM_HOOGSTENS);
        var email = velden.waarde("email").isBlank() ? null : velden.email("email", "");
        if (!velden.klopt() || soort.isEmpty() || bekend.isEmpty() || van.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LegMaatregelVast(
                wat(velden).id(),
                kind,
                soort.get(),
                bekend.get(),
                van.get(),
                tot.orElse(null),
                new Voogdcontact(naam, organisatie, telefoon, email)));
    }

    /** A natural person as voogd is not among them: that one follows from gezag (BSL-13). */
    public static List<Keuze> soorten() {
        return Arrays.stream(Maatregelsoort.values())
                .filter(soort -> soort != Maatregelsoort.VOOGDIJ_NATUURLIJK)
                .map(soort -> new Keuze(
                        soort.name(),
                        hoofdletter(soort.woorden()),
                        soort.isOts()
                                ? "De ouders houden gezag. Er is een gezinsvoogd."
                                : "De voogd beslist in plaats van de ouders."))
                .toList();
    }

    public static List<Keuze> bekendheid() {
        return List.of(
                new Keuze(Bekendheid.OOK_WIJKCOACH.name(), "Ja", "De wijkcoach doet dan een stapje terug."),
                new Keuze(
                        Bekendheid.ALLEEN_KINDEROPVANG.name(),
                        "Nee, of dat weet ik niet",
                        "Voor de wijkcoach verandert er dan nog niets."));
    }

    public static List<Keuze> jaNee() {
        return List.of(
                new Keuze(JaNee.JA.name(), "Ja, de wijkcoach doet een stapje terug"),
                new Keuze(JaNee.NEE.name(), "Nee, de wijkcoach blijft meedoen"));
    }

    static List<Veldfout> fouten(MaatregelResultaat resultaat) {
        return switch (resultaat) {
            case MaatregelResultaat.Vastgelegd _ -> List.of();
            case MaatregelResultaat.InmiddelsGewijzigd _ ->
                List.of(
                        new Veldfout(
                                "",
                                "Een collega veranderde dit net. Hieronder staat hoe het nu is. Kijk of je nog iets wilt veranderen."));
            case MaatregelResultaat.NogNiet nog ->
                nog.bezwaren().stream().map(Voogdvelden::fout).toList();
        };
    }

    private static Veldfout fout(Bezwaar bezwaar) {
        return switch (bezwaar) {
            case VOLGT_UIT_GEZAG ->
                new Veldfout(
                        "soort", "Een oma of een ander mens als voogd staat bij wie gezag heeft. Kies iets anders.");
            case BEGINT_LATER -> new Veldfout("van", "Deze dag moet nog komen. Leg de maatregel vast als die begint.");
            case EINDE_VOOR_BEGIN -> new Veldfout("", "De laatste dag ligt voor de eerste dag. Kijk de dagen na.");
            case ER_IS_ER_AL_EEN ->
                new Veldfout("van", "In deze tijd staat er al een maatregel. Geef die eerst een laatste dag.");
            case ER_IS_GEEN_VOOGD -> new Veldfout("", "Niemand heeft nu gezag als voogd. Kijk na wie gezag heeft.");
            case IS_VOORBIJ -> new Veldfout("", "Deze maatregel is voorbij. Daar verandert niets meer aan.");
        };
    }

    private static String hoofdletter(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }
}
