package nl.kring.regels.dmn;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The elements within an element, in their order. Names without prefix: a tool may choose its own. */
final class Kinderen {
    private Kinderen() {}

    static Stream<Element> van(Element ouder) {
        var knopen = ouder.getChildNodes();
        return IntStream.range(0, knopen.getLength())
                .mapToObj(knopen::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    static Stream<Element> van(Element ouder, String naam) {
        return van(ouder).filter(kind -> naam.equals(kind.getLocalName()));
    }

    /** The text of the element of this name within this one; empty where there is none. */
    static String tekst(Element ouder, String naam) {
        return van(ouder, naam)
                .findFirst()
                .map(kind -> kind.getTextContent().strip())
                .orElse("");
    }
}
