package nl.kring.platform.tabel;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one XML part of an XLSX piece by piece. It knows no DTDs, fetches nothing, and keeps nothing that can grow. */
final class XmlLezer implements Closeable {

    /** Excel's own files stay under 20. */
    private static final int DIEPST = 100;

    /** The parser remembers every name for ever; Excel's own files use a few dozen. */
    private static final int MEESTE_NAMEN = 2_000;

    /** Names, places and formats that Excel writes stay far under this; many long ones would fill the memory. */
    private static final int LANGSTE_KENMERK = 2_000;

    private final Uitpakmeter.Onderdeel invoer;
    private final XMLStreamReader xml;
    private final Set<String> namen = new HashSet<>();
    private int diepte;

    XmlLezer(Uitpakmeter.Onderdeel invoer) {
        this.invoer = invoer;
        try {
            this.xml = fabriek().createXMLStreamReader(invoer);
        } catch (XMLStreamException e) {
            throw NietLeesbaar.beschadigd();
        }
    }

    private static XMLInputFactory fabriek() {
        // The one from the JDK, whatever else lies on the class path: its behaviour is what the tests have seen.
        var fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, false);
        // These count &amp; and its kind as well, and would end a sheet after a hundred thousand of them. What they are
        // for, entities that grow, cannot be declared without a DTD.
        fabriek.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        fabriek.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        // Else the parser reports on standard error what the caller gets as a sentence.
        fabriek.setXMLReporter((melding, soort, bijzonderheden, plaats) -> {});
        fabriek.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return fabriek;
    }

    /** The next event; {@link XMLStreamConstants#END_DOCUMENT} at the end. */
    int volgende() {
        try {
            if (!xml.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            invoer.stap();
            int soort = xml.next();
            bewaak(soort);
            return soort;
        } catch (XMLStreamException e) {
            throw NietLeesbaar.beschadigd();
        }
    }

    private void bewaak(int soort) {
        switch (soort) {
            case XMLStreamConstants.START_ELEMENT -> {
                diepte++;
                onthoud(xml.getLocalName());
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    onthoud(xml.getAttributeLocalName(i));
                }
                for (int i = 0; i < xml.getNamespaceCount(); i++) {
                    onthoud(xml.getNamespacePrefix(i));
                    onthoud(xml.getNamespaceURI(i));
                }
            }
            case XMLStreamConstants.END_ELEMENT -> diepte--;
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> onthoud(xml.getPITarget());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw NietLeesbaar.beschadigd();
            default -> {}
        }
        if (diepte > DIEPST || namen.size() > MEESTE_NAMEN) {
            throw NietLeesbaar.beschadigd();
        }
    }

    private void onthoud(@Nullable String naam) {
        if (naam != null) {
            namen.add(nietTeLang(naam));
        }
    }

    /** Goes on to the next opening tag; false at the end of the part. */
    boolean naarBegin() {
        while (true) {
            int soort = volgende();
            if (soort == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (soort == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** The name of the tag without its prefix: Excel's two dialects differ in prefix only. */
    String naam() {
        return xml.getLocalName();
    }

    /** An attribute by its name without prefix. */
    @Nullable
    String attribuut(String naam) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(naam)) {
                return nietTeLang(xml.getAttributeValue(i));
            }
        }
        return null;
    }

    private static String nietTeLang(String kenmerk) {
        if (kenmerk.length() > LANGSTE_KENMERK) {
            throw NietLeesbaar.beschadigd();
        }
        return kenmerk;
    }

    /**
     * The text of the element that has just been opened, up to its end; one character more than {@code hoogstens} shows
     * that there was more. Phonetic guides ({@code rPh}) repeat the text in another script and are left out.
     */
    String tekst(int hoogstens) {
        var tekst = new StringBuilder();
        int begonnenOp = diepte;
        int overslaanVanaf = Integer.MAX_VALUE;
        while (diepte >= begonnenOp) {
            int soort = volgende();
            if (soort == XMLStreamConstants.START_ELEMENT && naam().equals("rPh")) {
                overslaanVanaf = Math.min(overslaanVanaf, diepte);
            } else if (soort == XMLStreamConstants.END_ELEMENT && diepte < overslaanVanaf) {
                overslaanVanaf = Integer.MAX_VALUE;
            } else if (xml.hasText() && overslaanVanaf == Integer.MAX_VALUE && soort != XMLStreamConstants.COMMENT) {
                int ruimte = hoogstens + 1 - tekst.length();
                tekst.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(ruimte, xml.getTextLength()));
            } else if (soort == XMLStreamConstants.END_DOCUMENT) {
                throw NietLeesbaar.beschadigd();
            }
        }
        return tekst.toString();
    }

    @Override
    public void close() throws IOException {
        invoer.close();
    }
}
