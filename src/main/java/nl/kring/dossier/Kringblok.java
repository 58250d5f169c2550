package nl.kring.dossier;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.dossier.Dossier.Kring;
import nl.kring.dossier.Dossier.Weetregel;
import nl.kring.inzet.Inzet;
import nl.kring.kind.Kindbeeld;
import nl.kring.kringbeeld.Kringbeeld;
import nl.kring.kringbeeld.Ring;
import nl.kring.kringbeeld.Staat;
import nl.kring.organisatie.Gezichten;
import nl.kring.organisatie.Medewerker;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.Medewerkers;
import nl.kring.organisatie.Wand.Gezicht;
import nl.kring.platform.Functie;
import nl.kring.platform.Letters;
import nl.kring.platform.Tijd;
import nl.kring.toestemming.Bereik;
import nl.kring.toestemming.Gegevenssoort;
import nl.kring.toestemming.Richting;
import nl.kring.toestemming.Toestemmingen;
import nl.kring.toestemming.Toestemmingsbeeld;
import nl.kring.toestemming.Toestemmingstand.Geblokkeerd;
import nl.kring.toestemming.Toestemmingstand.Gedeeltelijk;
import nl.kring.toestemming.Toestemmingstand.Nee;
import nl.kring.toestemming.Toestemmingstand.Verlopen;
import nl.kring.toestemming.Toestemmingstand.Wacht;
import nl.kring.toestemming.Toestemmingstand.Werkzaam;
import nl.kring.traject.Traject;
import nl.kring.werkwijze.Voogdbeeld;
import org.springframework.stereotype.Component;

/** The kring around a child, and who may know what of it. */
@Component
class Kringblok {
    private final Toestemmingen toestemmingen;
    private final Medewerkers medewerkers;
    private final Gezichten gezichten;

    Kringblok(Toestemmingen toestemmingen, Medewerkers medewerkers, Gezichten gezichten) {
        this.toestemmingen = toestemmingen;
        this.medewerkers = medewerkers;
        this.gezichten = gezichten;
    }

    /** For the parents, faces come before anything else: who there is around their child today. */
    List<Gezicht> gezichten(Kring kring) {
        return gezichten.van(kring.personen().stream()
                .filter(persoon -> persoon.ring() != Ring.GEZIN && persoon.staat() == Staat.ACTIEF)
                .map(persoon -> MedewerkerId.lees(persoon.id()))
                .toList());
    }

    /**
     * A parent reads the function, not the word for who holds everything together, and the drawing with names alone.
     *
     * @param voogd while a (gezins)voogd comes first a wijkcoach stands further back
     */
    Kring kring(
            Kindbeeld kind,
            Traject traject,
            List<Inzet> hulp,
            List<Toestemmingsbeeld> vragen,
            LocalDate vandaag,
            Optional<Voogdbeeld> voogd,
            Lezer lezer) {
        var personen = KringVan.om(
                kind,
                lezer,
                lezer.isOuder() ? null : traject.casemanager(),
                hulp,
                vandaag,
                toestemmingen.niveaus(kind.plaats().id()),
                gevraagd(vragen).orElse(null),
                wie -> voogd.filter(dit -> dit.rust(wie.toString())).isPresent());
        var smal = tekening(Kringbeeld.smal("kring-smal", kind.roepnaam(), personen, lezer.woorden()));
        var jaren = kind.leeftijd(vandaag) + " jaar";
        return new Kring(
                lezer.isOuder() ? smal : tekening(Kringbeeld.breed("kring", kind.roepnaam(), jaren, personen)),
                smal,
                personen,
                vanBuiten(hulp, vandaag));
    }

    private static Content tekening(String svg) {
        return uit -> uit.writeContent(svg);
    }

    /** The wijkcoach about whom the parents are still thinking: drawn with dashes, for who may know of the question. */
    private Optional<Medewerker> gevraagd(List<Toestemmingsbeeld> vragen) {
        return vragen.stream()
                .filter(vraag -> vraag.stand() instanceof Wacht)
                .flatMap(vraag -> medewerkers.functiesVan(vraag.vraag().wijkcoach()).stream())
                .filter(wie -> wie.functie() == Functie.WIJKCOACH)
                .findFirst();
    }

    private static List<String> vanBuiten(List<Inzet> hulp, LocalDate vandaag) {
        return hulp.stream()
                .filter(inzet -> inzet.isVanBuiten() && inzet.looptOp(vandaag))
                .map(Inzet::roepnaam)
                .distinct()
                .toList();
    }

    static List<Weetregel> wieWeetWat(List<Toestemmingsbeeld> vragen, List<Inzet> hulp, LocalDate vandaag) {
        var wijkcoach = perPartij(vragen).map(vraag -> weet(vraag, vragen, vandaag));
        var anderen = hulp.stream()
                .filter(inzet -> inzet.isVanBuiten() && inzet.functie() != Functie.WIJKCOACH && inzet.looptOp(vandaag))
                .map(Kringblok::weet);
        return Stream.concat(wijkcoach, anderen).toList();
    }

    /** Of each party every question in effect that opens something more, else the newest: nothing that is known is left out (BSL-07). */
    static Stream<Toestemmingsbeeld> perPartij(List<Toestemmingsbeeld> vragen) {
        return vragen.stream()
                .collect(Collectors.groupingBy(
                        beeld -> beeld.vraag().ontvanger(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(Kringblok::watWerkt);
    }

    private static Stream<Toestemmingsbeeld> watWerkt(List<Toestemmingsbeeld> vanEenPartij) {
        var werkend = new ArrayList<Toestemmingsbeeld>();
        for (var beeld : vanEenPartij) {
            if (beeld.stand() instanceof Werkzaam nieuw && werkend.stream().noneMatch(al -> omvat(al, nieuw))) {
                werkend.removeIf(al ->
                        al.stand() instanceof Werkzaam eerder && nieuw.bereik().omvat(eerder.bereik()));
                werkend.add(beeld);
            }
        }
        var nieuwste = vanEenPartij.getFirst();
        if (werkend.isEmpty() || nieuwste.stand() instanceof Wacht) {
            werkend.addFirst(nieuwste); // what is asked now stands beside what was given before
        }
        return werkend.stream();
    }

    private static boolean omvat(Toestemmingsbeeld al, Werkzaam nieuw) {
        return al.stand() instanceof Werkzaam eerder && eerder.bereik().omvat(nieuw.bereik());
    }

    private static Weetregel weet(Toestemmingsbeeld beeld, List<Toestemmingsbeeld> alle, LocalDate vandaag) {
        var vraag = beeld.vraag();
        var letters = Letters.begin(vraag.wijkcoachnaam(), 2);
        var adres = "/toestemmingen/" + vraag.id();
        var wie = vraag.wijkcoachnaam() + ", wijkcoach";
        return switch (beeld.stand()) {
            case Werkzaam werkzaam ->
                new Weetregel(
                        "wijkteam",
                        letters,
                        wie,
                        wat(werkzaam.bereik()) + " Tot en met " + Tijd.dag(werkzaam.tot(), vandaag) + ".",
                        null,
                        adres);
            case Wacht _ ->
                new Weetregel(
                        "wijkteam",
                        letters,
                        wie,
                        beeld.eenAnderWerkt(alle) ? "Er is iets anders gevraagd." : "Weet nog niets.",
                        "nog geen ja",
                        adres);
            case Gedeeltelijk _, Nee _, Geblokkeerd _, Verlopen _ ->
                new Weetregel("wijkteam", letters, wie, "Weet niets.", null, adres);
        };
    }

    /** What this wijkcoach reads; where only the wijkcoach may turn to the childcare, no more than that the child comes here. */
    private static String wat(Bereik bereik) {
        if (bereik.gegevens().isEmpty() || !bereik.richtingen().contains(Richting.CONTACT_KOV_WIJKCOACH)) {
            return "Dat het kind hier komt en wie er helpt.";
        }
        return bereik.gegevens().stream().map(Gegevenssoort::naam).collect(Collectors.joining(" · ")) + ".";
    }

    private static Weetregel weet(Inzet inzet) {
        return new Weetregel(
                inzet.soort().vorm(),
                Letters.begin(inzet.roepnaam(), 2),
                inzet.roepnaam() + ", " + inzet.functie().woord(),
                "Doelen, afspraken en data, zolang de hulp loopt.",
                null,
                null);
    }
}
