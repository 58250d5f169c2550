package nl.kring.platform.tabel;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of an XLSX: which sheet comes first, and where its texts and formats stand. */
final class Werkmap implements Closeable {

    private static final String GEEN_EXCEL =
            "Dit is een zip-bestand, maar geen Excel-bestand dat Kring kan lezen. Sla het op als .xlsx of .csv.";

    /** More names than anyone reads; the first sheet is among them. */
    private static final int MEESTE_BLADEN = 1_000;

    /** A workbook points to its sheets and a handful of other parts. */
    private static final int MEESTE_DELEN = 2_000;

    private final ZipFile zip;
    private final long omvang;
    private final Uitpakmeter meter;
    private final List<Blad> bladen = new ArrayList<>();
    private final Map<String, Verwijzing> delen = new HashMap<>();
    private boolean vanaf1904;

    private Werkmap(ZipFile zip, long omvang, Grenzen grenzen) {
        this.zip = zip;
        this.omvang = omvang;
        this.meter = new Uitpakmeter(grenzen);
    }

    record Blad(String naam, String verwijzing, boolean zichtbaar) {}

    private record Verwijzing(String soort, String pad) {}

    static Werkmap open(Path bestand, Grenzen grenzen) throws IOException {
        Zipinhoud.keur(bestand, grenzen);
        ZipFile zip;
        try {
            zip = new ZipFile(bestand.toFile());
        } catch (ZipException e) {
            throw NietLeesbaar.bestand(GEEN_EXCEL);
        }
        var werkmap = new Werkmap(zip, Files.size(bestand), grenzen);
        try {
            if (zip.size() > grenzen.onderdelen()) {
                throw Zipinhoud.teVeelOnderdelen(grenzen);
            }
            werkmap.leesIndeling();
            return werkmap;
        } catch (NietLeesbaar | IOException e) {
            Tabellezer.sluit(zip);
            throw e;
        }
    }

    private void leesIndeling() throws IOException {
        var pad = leesVerwijzingen("_rels/.rels", "").values().stream()
                .filter(deel ->
                        deel.soort().equals("officeDocument") && deel.pad().endsWith(".xml"))
                .map(Verwijzing::pad)
                .findFirst()
                .orElseThrow(() -> NietLeesbaar.bestand(GEEN_EXCEL));
        int streep = pad.lastIndexOf('/') + 1;
        var map = pad.substring(0, streep);
        delen.putAll(leesVerwijzingen(map + "_rels/" + pad.substring(streep) + ".rels", map));
        try (var xml = lees(pad)) {
            while (xml.naarBegin()) {
                leesWerkmapdeel(xml);
            }
        }
    }

    private void leesWerkmapdeel(XmlLezer xml) {
        switch (xml.naam()) {
            case "workbookPr" -> {
                var sinds = xml.attribuut("date1904");
                vanaf1904 = "1".equals(sinds) || "true".equals(sinds);
            }
            case "sheet" -> {
                var naam = xml.attribuut("name");
                var verwijzing = xml.attribuut("id");
                var stand = xml.attribuut("state");
                if (naam != null && verwijzing != null && bladen.size() < MEESTE_BLADEN) {
                    bladen.add(new Blad(naam, verwijzing, stand == null || stand.equals("visible")));
                }
            }
            default -> {}
        }
    }

    private Map<String, Verwijzing> leesVerwijzingen(String pad, String map) throws IOException {
        var gevonden = new HashMap<String, Verwijzing>();
        if (deel(pad) == null) {
            return gevonden;
        }
        try (var xml = lees(pad)) {
            while (xml.naarBegin()) {
                var id = xml.attribuut("Id");
                var soort = xml.attribuut("Type");
                var doel = xml.attribuut("Target");
                // External targets (links to other files) are never followed.
                if (id != null && soort != null && doel != null && !"External".equals(xml.attribuut("TargetMode"))) {
                    gevonden.put(id, new Verwijzing(soort.substring(soort.lastIndexOf('/') + 1), vanuit(map, doel)));
                }
                if (gevonden.size() > MEESTE_DELEN) {
                    throw NietLeesbaar.beschadigd();
                }
            }
        }
        return gevonden;
    }

    private static String vanuit(String map, String doel) {
        if (doel.startsWith("/")) {
            return doel.substring(1);
        }
        return doel.startsWith("./") ? map + doel.substring(2) : map + doel;
    }

    /** The sheet that people see first; a hidden one only when there is no other. */
    Blad eersteBlad() {
        var werkbladen = bladen.stream().filter(this::isWerkblad).toList();
        return werkbladen.stream()
                .filter(Blad::zichtbaar)
                .findFirst()
                .or(() -> werkbladen.stream().findFirst())
                .orElseThrow(() -> NietLeesbaar.bestand("In dit Excel-bestand staat geen werkblad."));
    }

    /** A chart can have a sheet of its own; it has no rows. */
    private boolean isWerkblad(Blad blad) {
        var deel = delen.get(blad.verwijzing());
        return deel != null && deel.soort().equals("worksheet");
    }

    List<String> namenBehalve(Blad blad) {
        return bladen.stream()
                .filter(ander -> !ander.equals(blad))
                .map(Blad::naam)
                .toList();
    }

    XmlLezer lees(Blad blad) throws IOException {
        var deel = delen.get(blad.verwijzing());
        if (deel == null) {
            throw NietLeesbaar.beschadigd();
        }
        return lees(deel.pad());
    }

    /** The part of a kind that a workbook has at most one of; null when it is not there. */
    @Nullable
    XmlLezer leesSoort(String soort) throws IOException {
        for (var deel : delen.values()) {
            if (deel.soort().equals(soort)) {
                return lees(deel.pad());
            }
        }
        return null;
    }

    boolean vanaf1904() {
        return vanaf1904;
    }

    private XmlLezer lees(String pad) throws IOException {
        var deel = deel(pad);
        if (deel == null) {
            throw NietLeesbaar.beschadigd();
        }
        return new XmlLezer(meter.meet(zip.getInputStream(deel), Math.min(omvang, deel.getCompressedSize())));
    }

    /** Names of parts do not differ by capitals (ECMA-376-2, 9.1.1.3). */
    private @Nullable ZipEntry deel(String pad) {
        var precies = zip.getEntry(pad);
        return precies != null
                ? precies
                : zip.stream()
                        .filter(deel -> deel.getName().equalsIgnoreCase(pad))
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
