package nl.kring.regels.dmn;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Opens XML that somebody brings: no document type, so no entities and nothing from elsewhere; and never more than a table needs. */
final class VeiligXml {
    /** The largest table that comes with Kring is a tenth of this. */
    static final int HOOGSTENS = 1_000_000;

    /** A table with its drawing is ten deep; what goes deeper is there to make a reader stumble. */
    private static final String DIEPSTE = "40";

    private VeiligXml() {}

    /** The text of the file, so that every reader of it reads the very same; empty where it is not UTF-8. */
    static Optional<String> tekst(byte[] bestand) {
        try {
            var tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bestand))
                    .toString();
            return Optional.of(tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    static Optional<Element> lees(byte[] bestand, Consumer<String> meld) {
        if (bestand.length > HOOGSTENS) {
            meld.accept("Dit bestand is te groot. Een tabel is hooguit 1 MB.");
            return Optional.empty();
        }
        var tekst = tekst(bestand);
        if (tekst.isEmpty()) {
            meld.accept("Dit bestand is niet bewaard als UTF-8. Bewaar het zo, en probeer het opnieuw.");
        }
        return tekst.flatMap(deze -> ontleed(deze, meld));
    }

    private static Optional<Element> ontleed(String tekst, Consumer<String> meld) {
        try {
            var bouwer = bouwer();
            bouwer.setErrorHandler(new Stil());
            return Optional.of(
                    bouwer.parse(new InputSource(new StringReader(tekst))).getDocumentElement());
        } catch (SAXParseException fout) {
            meld.accept(
                    String.valueOf(fout.getMessage()).contains("DOCTYPE")
                            ? "In dit bestand staat een DOCTYPE. Een verwijzing naar een ander bestand mag er niet in staan."
                            : "Dit bestand is niet te lezen als XML, vanaf regel %d.".formatted(fout.getLineNumber()));
        } catch (SAXException | IOException _) {
            meld.accept("Dit bestand is niet te lezen als XML.");
        }
        return Optional.empty();
    }

    private static DocumentBuilder bouwer() {
        try {
            // the JDK's own, whatever parser a library brings along
            var fabriek = DocumentBuilderFactory.newDefaultNSInstance();
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabriek.setAttribute("jdk.xml.maxElementDepth", DIEPSTE);
            fabriek.setXIncludeAware(false);
            fabriek.setExpandEntityReferences(false);
            return fabriek.newDocumentBuilder();
        } catch (ParserConfigurationException fout) {
            throw new IllegalStateException("Deze JDK leest geen XML zonder documenttype", fout);
        }
    }

    /** Says nothing on the error stream; what is wrong is told to whoever brought the file. */
    private static final class Stil implements ErrorHandler {
        @Override
        public void warning(@Nullable SAXParseException fout) {}

        @Override
        public void error(SAXParseException fout) throws SAXException {
            throw fout;
        }

        @Override
        public void fatalError(SAXParseException fout) throws SAXException {
            throw fout;
        }
    }
}
