package nl.kring.regels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kring.regels.Plantekst.Blok;
import nl.kring.regels.Plantekst.Deel;
import nl.kring.regels.Plantekst.Stuk;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads Markdown: headings, paragraphs, lists and emphasis. All else is text: HTML as it was typed, of a link or picture only its words. */
final class Plantekstlezer {
    /** Deeper than people write; what nests further is left out rather than followed. */
    private static final int DIEPST = 12;

    /**
     * Stands for "&lt;" while the text is read: no HTML and no address is looked for, which would also take minutes where that sign stands
     * a hundred thousand times.
     */
    private static final char HAAK = '\uE000';

    private static final Pattern MERK = Pattern.compile("\\[((?:DT|R-|BSL-)[A-Z0-9.-]{1,12})]");
    private static final Pattern MERK_MET_WIT = Pattern.compile("\\s*" + MERK.pattern());
    private static final Parser LEZER = Parser.builder()
            .enabledBlockTypes(Set.<Class<? extends Block>>of(Heading.class, ListBlock.class))
            .maxOpenBlockParsers(2 * DIEPST)
            .build();

    private final Map<String, String> zinnen = new LinkedHashMap<>();

    private Plantekstlezer() {}

    static Plantekst lees(String titel, String tekst) {
        var lezer = new Plantekstlezer();
        var delen = new ArrayList<Deel>();
        var kop = "";
        var blokken = new ArrayList<Blok>();
        for (var node = LEZER.parse(tekst.replace('<', HAAK)).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() <= 2) {
                delen.add(new Deel(kop, blokken));
                kop = plat(stukken(heading));
                blokken = new ArrayList<>();
            } else {
                lezer.blok(node, 0, blokken);
            }
        }
        delen.add(new Deel(kop, blokken));
        return new Plantekst(
                titel, delen.stream().filter(deel -> !deel.blokken().isEmpty()).toList(), lezer.zinnen);
    }

    private void blok(Node node, int diepte, List<Blok> erbij) {
        if (diepte > DIEPST) {
            return;
        }
        switch (node) {
            case Heading heading -> erbij.add(new Blok.Kop(zonderMerk(stukken(heading))));
            case Paragraph alinea -> {
                var stukken = stukken(alinea);
                knoopVast(plat(stukken));
                erbij.add(new Blok.Alinea(zonderMerk(stukken)));
            }
            case ListBlock lijst -> erbij.add(new Blok.Lijst(lijst instanceof OrderedList, punten(lijst, diepte)));
            default -> kinderen(node, diepte, erbij);
        }
    }

    private List<List<Blok>> punten(ListBlock lijst, int diepte) {
        var punten = new ArrayList<List<Blok>>();
        for (var punt = lijst.getFirstChild(); punt != null; punt = punt.getNext()) {
            var blokken = new ArrayList<Blok>();
            kinderen(punt, diepte, blokken);
            punten.add(blokken);
        }
        return punten;
    }

    private void kinderen(Node node, int diepte, List<Blok> erbij) {
        for (var kind = node.getFirstChild(); kind != null; kind = kind.getNext()) {
            blok(kind, diepte + 1, erbij);
        }
    }

    /** The sentence that ends right before the marker; two markers side by side share one. */
    private void knoopVast(String alinea) {
        var merken = MERK.matcher(alinea);
        var vanaf = 0;
        var zin = "";
        while (merken.find()) {
            var ervoor = alinea.substring(vanaf, merken.start()).strip();
            if (!ervoor.isEmpty()) {
                var zinnenErvoor = ervoor.split("(?<=[.!?])\\s+");
                zin = zinnenErvoor[zinnenErvoor.length - 1];
            }
            if (!zin.isEmpty()) {
                zinnen.putIfAbsent(merken.group(1), zin);
            }
            vanaf = merken.end();
        }
    }

    private static List<Stuk> stukken(Node node) {
        var stukken = new ArrayList<Stuk>();
        verzamel(node, false, false, 0, stukken);
        return stukken;
    }

    private static void verzamel(Node node, boolean vet, boolean schuin, int diepte, List<Stuk> stukken) {
        if (diepte > DIEPST) {
            return;
        }
        for (var kind = node.getFirstChild(); kind != null; kind = kind.getNext()) {
            switch (kind) {
                case Text tekst -> voeg(stukken, tekst.getLiteral(), vet, schuin);
                case Code code -> voeg(stukken, code.getLiteral(), vet, schuin);
                case SoftLineBreak _ -> voeg(stukken, " ", vet, schuin);
                case HardLineBreak _ -> voeg(stukken, " ", vet, schuin);
                case StrongEmphasis sterk -> verzamel(sterk, true, schuin, diepte + 1, stukken);
                case Emphasis nadruk -> verzamel(nadruk, vet, true, diepte + 1, stukken);
                default -> verzamel(kind, vet, schuin, diepte + 1, stukken);
            }
        }
    }

    private static void voeg(List<Stuk> stukken, String gelezen, boolean vet, boolean schuin) {
        var tekst = gelezen.replace(HAAK, '<');
        var laatste = stukken.isEmpty() ? null : stukken.getLast();
        if (laatste != null && laatste.vet() == vet && laatste.schuin() == schuin) {
            stukken.set(stukken.size() - 1, new Stuk(laatste.tekst() + tekst, vet, schuin));
        } else {
            stukken.add(new Stuk(tekst, vet, schuin));
        }
    }

    private static List<Stuk> zonderMerk(List<Stuk> stukken) {
        return stukken.stream()
                .map(stuk -> new Stuk(MERK_MET_WIT.matcher(stuk.tekst()).replaceAll(""), stuk.vet(), stuk.schuin()))
                .toList();
    }

    private static String plat(List<Stuk> stukken) {
        return stukken.stream().map(Stuk::tekst).collect(Collectors.joining());
    }
}
