package nl.kring.regels.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kring.regels.TabelId;
import nl.kring.regels.tabel.Bevinding;
import nl.kring.regels.tabel.Rij;
import nl.kring.regels.tabel.Rijnaam;
import nl.kring.regels.tabel.Tabel;
import nl.kring.regels.tabel.Toelichting;
import org.w3c.dom.Element;

/**
 * Reads a DMN file as the table that it should be. Whatever Kring does not know is named and not passed over: a file that holds more
 * than this table, such as another decision that it leans on, is refused.
 */
public final class Lezer {
    private static final int LANGSTE = 60;

    private final Tabel vorm;
    private final List<Bevinding> bevindingen = new ArrayList<>();

    private Lezer(Tabel vorm) {
        this.vorm = vorm;
    }

    /** Empty, or with findings: then there is nothing to go on with. */
    public record Gelezen(Optional<Tabel> tabel, List<Bevinding> bevindingen) {
        public Gelezen {
            bevindingen = List.copyOf(bevindingen);
        }
    }

    /**
     * @param vorm the table that comes with Kring: its columns and values are the closed vocabulary
     */
    public static Gelezen lees(byte[] bestand, Tabel vorm) {
        var lezer = new Lezer(vorm);
        var tabel = VeiligXml.lees(bestand, lezer::meld).flatMap(lezer::tabel);
        return new Gelezen(
                lezer.bevindingen.isEmpty() ? tabel : Optional.empty(), Bevinding.hooguit(lezer.bevindingen));
    }

    /** The table that comes with Kring: what it says of its own columns is the vocabulary. */
    static Gelezen lees(byte[] bestand, TabelId id) {
        return lees(bestand, Vormlezer.vorm(bestand, id));
    }

    private Optional<Tabel> tabel(Element wortel) {
        if (!"definitions".equals(wortel.getLocalName()) || !Naamruimte.isModel(wortel.getNamespaceURI())) {
            meld("Dit is geen DMN-bestand. Neem een tabel uit Kring mee en begin daarmee.");
            return Optional.empty();
        }
        if (!Naamruimte.leest(wortel.getNamespaceURI())) {
            meld("Deze versie van DMN leest Kring niet. Bewaar het bestand als DMN 1.2 of nieuwer.");
            return Optional.empty();
        }
        Onderdelen.onbekend(wortel)
                .forEach(naam -> meld("Het onderdeel %s hoort hier niet. Een tabel is één beslissing zonder meer."
                        .formatted(kort(naam))));
        var beslissingen = Kinderen.van(wortel, "decision").toList();
        if (beslissingen.size() != 1) {
            meld("Een bestand is één tabel. Hierin staan er %d.".formatted(beslissingen.size()));
            return Optional.empty();
        }
        return tabelUit(beslissingen.getFirst());
    }

    private Optional<Tabel> tabelUit(Element beslissing) {
        leuntNergensOp(beslissing);
        if (!vorm.id().name().equals(beslissing.getAttribute("name"))) {
            meld("Dit bestand gaat over %s, en niet over %s."
                    .formatted(kort(beslissing.getAttribute("name")), vorm.id().name()));
            return Optional.empty();
        }
        var tabellen = Kinderen.van(beslissing, "decisionTable").toList();
        if (tabellen.size() != 1) {
            meld("Hier hoort een beslistabel te staan, en niets anders.");
            return Optional.empty();
        }
        var tabel = tabellen.getFirst();
        new Kolomlezer(vorm, this::meldKolom).controleer(tabel);
        if (!bevindingen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(vorm.met(rijen(Kinderen.van(tabel, "rule").toList())));
    }

    /** What leans on another decision could lean on itself: a table stands on its own. */
    private void leuntNergensOp(Element beslissing) {
        Kinderen.van(beslissing)
                .filter(kind -> List.of("informationRequirement", "knowledgeRequirement", "authorityRequirement")
                        .contains(kind.getLocalName()))
                .flatMap(Kinderen::van)
                .filter(kind -> !"requiredInput".equals(kind.getLocalName()))
                .findFirst()
                .ifPresent(_ -> meld(
                        "Deze tabel leunt op een andere beslissing, of op zichzelf. Een tabel staat op zichzelf."));
    }

    private List<Rij> rijen(List<Element> regels) {
        if (regels.isEmpty()) {
            meld("Deze tabel heeft geen rijen.");
        }
        if (regels.size() > Tabel.HOOGSTENS_RIJEN) {
            meld("Deze tabel heeft %d rijen. Het zijn er hooguit %d.".formatted(regels.size(), Tabel.HOOGSTENS_RIJEN));
            return List.of();
        }
        var namen = regels.stream().map(Cellezer::regel).toList();
        var rijen = new ArrayList<Rij>();
        for (var plaats = 0; plaats < regels.size(); plaats++) {
            var gelezen = new Cellezer(vorm, Rijnaam.van(vorm.id(), namen, plaats)).rij(regels.get(plaats));
            bevindingen.addAll(gelezen.bevindingen());
            gelezen.rij().ifPresent(rijen::add);
        }
        return rijen;
    }

    private void meld(String zin) {
        bevindingen.add(new Bevinding(vorm.id().id(), null, null, zin));
    }

    private void meldKolom(String kolom, String zin) {
        bevindingen.add(new Bevinding(vorm.id().id(), null, kolom, zin));
    }

    /** What somebody else typed, visible and short enough to stand in a sentence. */
    static String kort(String tekst) {
        var zichtbaar = tekst.strip()
                .replaceAll("\\s+", " ")
                .codePoints()
                .map(teken -> Toelichting.isOnzichtbaar(teken) ? '?' : teken)
                .limit(LANGSTE + 1L)
                .toArray();
        if (zichtbaar.length == 0) {
            return "niets";
        }
        return zichtbaar.length <= LANGSTE
                ? new String(zichtbaar, 0, zichtbaar.length)
                : new String(zichtbaar, 0, LANGSTE - 1) + "…";
    }
}
