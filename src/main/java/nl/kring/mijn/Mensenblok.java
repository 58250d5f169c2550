package nl.kring.mijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.kring.inzet.Inzet;
import nl.kring.inzet.Inzetten;
import nl.kring.kind.Kindbeeld;
import nl.kring.kringbeeld.Kringbeeld;
import nl.kring.kringbeeld.Kringpersoon;
import nl.kring.kringbeeld.Organisatiesoort;
import nl.kring.kringbeeld.Ring;
import nl.kring.kringbeeld.Staat;
import nl.kring.mijn.Mijnblad.Mensen;
import nl.kring.organisatie.Gezichten;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.Wand.Gezicht;
import nl.kring.platform.Functie;
import nl.kring.platform.Letters;
import nl.kring.platform.taal.Woorden;
import nl.kring.traject.Traject;
import org.springframework.stereotype.Component;

/** Who helps the child today: mentor, casemanager, and whoever is at work. Each once, however many hats. */
@Component
class Mensenblok {
    private final Inzetten inzetten;
    private final Gezichten gezichten;

    Mensenblok(Inzetten inzetten, Gezichten gezichten) {
        this.inzetten = inzetten;
        this.gezichten = gezichten;
    }

    /** @param ingewijd the wijkcoaches whom the parents let know of the child: another is registered at most, and does not help here */
    Mensen rond(
            Kindbeeld kind, List<Traject> trajecten, Set<MedewerkerId> ingewijd, LocalDate vandaag, Woorden woorden) {
        var wie = new ArrayList<MedewerkerId>();
        Stream.ofNullable(kind.plaats().mentor()).forEach(wie::add);
        trajecten.forEach(traject -> wie.add(traject.casemanager()));
        inzetten.vanKind(kind.id()).stream()
                .filter(inzet -> inzet.looptOp(vandaag))
                .filter(inzet -> inzet.functie() != Functie.WIJKCOACH || ingewijd.contains(inzet.medewerker()))
                .map(Inzet::medewerker)
                .forEach(wie::add);
        var mensen = gezichten.van(wie);
        var svg = Kringbeeld.smal("kring-mijn", kind.roepnaam(), personen(kind, mensen, woorden), woorden);
        return new Mensen(uit -> uit.writeContent(svg), mensen);
    }

    private static List<Kringpersoon> personen(Kindbeeld kind, List<Gezicht> mensen, Woorden woorden) {
        var gezin = kind.gezag().stream()
                .map(ouder -> persoon(
                        ouder.id().toString(),
                        Letters.begin(ouder.roepnaam(), 1),
                        ouder.roepnaam(),
                        woorden.zegVan("relatie", ouder.relatie()),
                        Organisatiesoort.GEZIN,
                        "#wie-helpt"));
        var helpers = mensen.stream()
                .map(gezicht -> persoon(
                        gezicht.id().toString(),
                        gezicht.initialen(),
                        gezicht.roepnaam(),
                        woorden.opsomming(gezicht.functies().stream()
                                .map(functie -> woorden.zegVan("functie", functie))
                                .toList()),
                        Organisatiesoort.valueOf(gezicht.soort().vorm().toUpperCase(Locale.ROOT)),
                        "#p-" + gezicht.id()));
        return Stream.concat(gezin, helpers).toList();
    }

    /** One ring for everybody outside the family (design rule 5.10). */
    private static Kringpersoon persoon(
            String id, String letters, String naam, String rol, Organisatiesoort soort, String adres) {
        var ring = soort == Organisatiesoort.GEZIN ? Ring.GEZIN : Ring.NAUW_SAMEN;
        return new Kringpersoon(id, letters, naam, rol, soort, ring, Staat.ACTIEF, adres);
    }
}
