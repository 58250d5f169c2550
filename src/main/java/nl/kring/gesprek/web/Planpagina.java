package nl.kring.gesprek.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kring.gesprek.Gespreksplaats;
import nl.kring.gesprek.Gesprekssoort;
import nl.kring.gesprek.Kandidaat;
import nl.kring.gesprek.PlanVoorbereiden.Planbeeld;
import nl.kring.kind.Gezaghebbende;
import nl.kring.platform.Functie;
import nl.kring.platform.Opsomming;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Keuze;
import nl.kring.werkwijze.Scenario;
import nl.kring.werkwijze.Voogdbeeld;
import nl.kring.werkwijze.Voogdbeeld.Aanspreekpunt;

/** The page on which a talk is planned, as its template reads it. */
public record Planpagina(Planbeeld beeld, Invoer invoer) {

    public String titel() {
        return beeld.naam() + " plannen over " + beeld.kind().roepnaam();
    }

    /** The kind of talk that can always be planned. */
    public String ander() {
        return Gesprekssoort.VOORTGANG.naam(beeld.opent()).toLowerCase(Locale.ROOT);
    }

    public boolean isEerste() {
        return beeld.soort() == Gesprekssoort.EERSTE;
    }

    /** A first talk has a wijkcoach in it, and no wijkcoach comes without the parents' yes (BSL-06). */
    public boolean zonderWijkcoach() {
        return isEerste() && beeld.welkom().stream().noneMatch(Kandidaat::isWijkcoach);
    }

    /** Whether a first talk can be planned: with a wijkcoach who may come. */
    public boolean eersteKan() {
        return beeld.welkom().stream().anyMatch(Kandidaat::isWijkcoach);
    }

    /** Why there is no first talk to plan now, and what can be done instead. */
    public String waaromGeenEerste() {
        if (beeld.voogd().filter(Voogdbeeld::rust).isPresent()) {
            return wieDan(beeld) + " Een eerste gesprek met een wijkcoach is er nu niet.";
        }
        return switch (beeld.scenario().orElse(Scenario.GEEN)) {
            case DRIE -> "Er komt nu geen wijkcoach. Een eerste gesprek met een wijkcoach is er dan niet.";
            case GEEN -> "Er is geen wijkcoach bij dit kind. Een eerste gesprek met een wijkcoach is er dan niet.";
            case EEN, TWEE -> "Er kan nog geen wijkcoach bij dit gesprek zijn. Eerst zeggen de ouders ja.";
        };
    }

    /** Whom to turn to while the wijkcoach steps back (BSL-15). */
    static String wieDan(Planbeeld beeld) {
        return beeld.voogd()
                .map(Voogdbeeld::wie)
                .map(wie -> "De wijkcoach doet een stapje terug. Neem contact op met %s%s."
                        .formatted(wie.voluit(), wie.bereik() == null ? "" : ": " + wie.bereik()))
                .orElse("De wijkcoach kijkt eerst na wat bleef liggen.");
    }

    /** The (gezins)voogd comes from outside Kring, and is asked by whoever plans (BSL-14). */
    public Optional<Aanspreekpunt> vanBuiten() {
        return beeld.voogd()
                .filter(voogd -> {
                    var maatregel = voogd.maatregel();
                    return maatregel != null && maatregel.contact() != null;
                })
                .map(Voogdbeeld::wie);
    }

    /** How and when the traject ended, where it did. */
    public String hoeAfgelopen() {
        var afloop = beeld.traject().afloop();
        var op = beeld.traject().afgerondOp();
        return afloop == null || op == null ? "" : afloop.woorden() + ", op " + Tijd.dag(op, beeld.vandaag()) + ".";
    }

    public List<Gezaghebbende> ouders() {
        return beeld.kind().gezag().stream()
                .filter(ouder -> ouder.soort().kanTekenen())
                .toList();
    }

    public List<Keuze> plaatsen() {
        return List.of(
                new Keuze(Gespreksplaats.THUIS.name(), "Thuis", "aan de keukentafel"),
                new Keuze(
                        Gespreksplaats.LOCATIE.name(),
                        "Op de locatie",
                        beeld.kind().plaats().locatienaam()),
                new Keuze(Gespreksplaats.BEELD.name(), "Met beeld", "alleen als het niet anders kan"));
    }

    public List<Keuze> duren() {
        return List.of(
                new Keuze("30", "een half uur"),
                new Keuze("45", "drie kwartier"),
                new Keuze("60", "een uur"),
                new Keuze("90", "anderhalf uur"));
    }

    public boolean gekozen(Kandidaat kandidaat) {
        return invoer.gekozen("wie", kandidaat.id().toString());
    }

    /** A person once, every hat named (DT2.6). */
    public String rol(Kandidaat kandidaat) {
        return kandidaat.functies().stream().sorted().map(Functie::woord).collect(Opsomming.verzamel());
    }

    public String letters(Kandidaat kandidaat) {
        return kandidaat
                .roepnaam()
                .substring(0, Math.min(2, kandidaat.roepnaam().length()));
    }

    /** A reason to begin with; people make it their own. */
    static String reden(Kandidaat kandidaat) {
        if (kandidaat.isWijkcoach()) {
            return "Denkt mee over wat thuis en in de wijk kan helpen.";
        }
        if (kandidaat.functies().contains(Functie.COACH)) {
            return "Houdt de afspraken bij elkaar.";
        }
        return kandidaat.isKinderopvang() ? "Ziet hoe het op de groep gaat." : "";
    }

    public String hier() {
        return beeld.naam().toLowerCase(Locale.ROOT) + " plannen";
    }
}
