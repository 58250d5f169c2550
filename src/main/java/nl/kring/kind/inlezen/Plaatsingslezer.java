package nl.kring.kind.inlezen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kring.kind.AlGeplaatst;
import nl.kring.kind.AlGeplaatst.Gelijke;
import nl.kring.kind.BijwerkResultaat;
import nl.kring.kind.KindPlaatsen;
import nl.kring.kind.PlaatsKind;
import nl.kring.kind.PlaatsingBijwerken;
import nl.kring.kind.PlaatsingResultaat.Bezwaar;
import nl.kring.kind.PlaatsingResultaat.Geplaatst;
import nl.kring.kind.PlaatsingResultaat.NogNiet;
import nl.kring.kind.inlezen.Plaatsers.Plaatser;
import nl.kring.kind.web.Plaatsingsvelden;
import nl.kring.kind.web.Plaatsingszinnen;
import nl.kring.platform.Actor;
import nl.kring.platform.HuidigeActor;
import nl.kring.platform.KindId;
import nl.kring.platform.database.NamensAnderen;
import nl.kring.platform.inlezen.Regeluitkomst;
import nl.kring.platform.inlezen.Regeluitkomst.Soort;
import nl.kring.platform.inlezen.Rijlezer;
import nl.kring.platform.inlezen.Tabelregel;
import nl.kring.platform.web.Veldfout;

/** Sends each row through the same door as the form. A child that is here already is never changed, only completed. */
final class Plaatsingslezer implements Rijlezer {
    private final Plaatsers.Zoeker plaatsers;
    private final NamensAnderen namens;
    private final KindPlaatsen plaatsen;
    private final PlaatsingBijwerken bijwerken;
    private final AlGeplaatst alGeplaatst;
    private final Map<KindId, Integer> behandeld = new HashMap<>();
    private final Map<Actor, List<KindId>> gezien = new LinkedHashMap<>();

    Plaatsingslezer(
            Plaatsers.Zoeker plaatsers,
            NamensAnderen namens,
            KindPlaatsen plaatsen,
            PlaatsingBijwerken bijwerken,
            AlGeplaatst alGeplaatst) {
        this.plaatsers = plaatsers;
        this.namens = namens;
        this.plaatsen = plaatsen;
        this.bijwerken = bijwerken;
        this.alGeplaatst = alGeplaatst;
    }

    @Override
    public Regeluitkomst lees(Tabelregel regel) {
        return switch (plaatsers.zoek(regel.waarde(Plaatsingstabel.DOOR))) {
            case Plaatser.Onbekend onbekend -> Regeluitkomst.geweigerd(Plaatsingstabel.DOOR, onbekend.zin());
            case Plaatser.Gevonden plaatser -> lees(regel, plaatser);
        };
    }

    private Regeluitkomst lees(Tabelregel regel, Plaatser.Gevonden plaatser) {
        var rij = new Formulierrij(regel, plaatser.ruimte());
        var velden = new Plaatsingsvelden(rij.invoer());
        var opdracht = velden.lees();
        var fouten = rij.fouten(velden.velden().terug().fouten());
        if (opdracht.isEmpty() || !fouten.isEmpty()) {
            return Regeluitkomst.geweigerd(fouten);
        }
        var actor = plaatser.actor();
        return namens.doe(
                actor,
                () -> alGeplaatst
                        .zoek(actor, opdracht.get())
                        .map(gelijke -> alHier(regel, actor, opdracht.get(), gelijke))
                        .orElseGet(() -> plaats(regel, actor, opdracht.get(), rij)));
    }

    private Regeluitkomst plaats(Tabelregel regel, Actor actor, PlaatsKind opdracht, Formulierrij rij) {
        return switch (plaatsen.plaats(actor, opdracht)) {
            case Geplaatst geplaatst -> {
                behandeld.put(geplaatst.kind(), regel.nummer());
                yield Regeluitkomst.van(Soort.NIEUW);
            }
            case NogNiet nog -> Regeluitkomst.geweigerd(zinnen(nog.bezwaren(), rij));
        };
    }

    private static List<Veldfout> zinnen(List<Bezwaar> bezwaren, Formulierrij rij) {
        return rij.fouten(bezwaren.stream()
                .map(bezwaar -> Plaatsingszinnen.zin(bezwaar, rij.invoer()))
                .toList());
    }

    private Regeluitkomst alHier(Tabelregel regel, Actor actor, PlaatsKind opdracht, Gelijke gelijke) {
        var eerder = behandeld.putIfAbsent(gelijke.kind(), regel.nummer());
        if (eerder != null) {
            return Regeluitkomst.geweigerd(
                    Plaatsingstabel.ROEPNAAM, "Dit kind staat ook op regel " + eerder + ". Haal een van de twee weg.");
        }
        gezien.computeIfAbsent(actor, _ -> new ArrayList<>()).add(gelijke.kind());
        return gelijke.zelfde()
                ? vulAan(actor, opdracht, gelijke)
                : Regeluitkomst.geweigerd(
                        Plaatsingstabel.ROEPNAAM,
                        "Een kind met deze naam en geboortedatum is er al, met andere gegevens. Een import verandert geen kind:"
                                + " haal deze regel weg, en kijk in Kring.");
    }

    /** Told or asked since: recorded now, as Kring's own pages do. What Kring knows already stands. */
    private Regeluitkomst vulAan(Actor actor, PlaatsKind opdracht, Gelijke gelijke) {
        var zinnen = new ArrayList<Veldfout>();
        var verteld = vertel(actor, opdracht, gelijke, zinnen);
        if (verteld == Soort.GEWEIGERD) {
            return Regeluitkomst.geweigerd(zinnen);
        }
        var gevraagd = vraag(actor, opdracht, gelijke, zinnen);
        return new Regeluitkomst(verteld == Soort.HETZELFDE ? gevraagd : verteld, zinnen);
    }

    private Soort vertel(Actor actor, PlaatsKind opdracht, Gelijke gelijke, List<Veldfout> zinnen) {
        var uitleg = opdracht.uitleg();
        var bekend = gelijke.bij().uitleg();
        if (uitleg == null) {
            return Soort.HETZELFDE;
        }
        if (bekend != null) {
            if (!bekend.op().equals(uitleg.op()) || bekend.hoe() != uitleg.hoe()) {
                zinnen.add(blijft(Plaatsingstabel.UITLEG_OP));
            }
            return Soort.HETZELFDE;
        }
        return switch (bijwerken.legUitlegVast(actor, gelijke.kind(), uitleg)) {
            case BijwerkResultaat.Vastgelegd _ -> Soort.GEWIJZIGD;
            case BijwerkResultaat.NogNiet _ -> {
                zinnen.add(new Veldfout(Plaatsingstabel.UITLEG_OP, "Deze dag kan niet kloppen. Kijk de datum na."));
                yield Soort.GEWEIGERD;
            }
            case BijwerkResultaat.InmiddelsGewijzigd _ -> {
                zinnen.add(blijft(Plaatsingstabel.UITLEG_OP));
                yield Soort.HETZELFDE;
            }
        };
    }

    private Soort vraag(Actor actor, PlaatsKind opdracht, Gelijke gelijke, List<Veldfout> zinnen) {
        var antwoord = opdracht.vraag();
        var bekend = gelijke.bij().vraag();
        if (antwoord == null || (bekend != null && bekend.antwoord() == antwoord)) {
            return Soort.HETZELFDE;
        }
        if (bekend == null
                && bijwerken.beantwoord(actor, gelijke.kind(), antwoord, null) instanceof BijwerkResultaat.Vastgelegd) {
            return Soort.GEWIJZIGD;
        }
        zinnen.add(blijft(Plaatsingstabel.WIJKCOACH));
        return Soort.HETZELFDE;
    }

    private static Veldfout blijft(String kolom) {
        return new Veldfout(kolom, "In Kring staat hier iets anders. Dat blijft staan.");
    }

    /** A trial looks at children too, and no look goes without its line (NEN 7513). */
    @Override
    public void teruggedraaid() {
        gezien.forEach((actor, kinderen) -> HuidigeActor.als(actor, () -> {
            alGeplaatst.noteerGezien(actor, kinderen);
            return true;
        }));
    }
}
