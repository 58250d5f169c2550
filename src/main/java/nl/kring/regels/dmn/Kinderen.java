package nl.kring.regels.dmn;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The elements of DMN within an element, in their order. Names without prefix: a tool may choose its own. What a tool adds in a
 * namespace of its own, such as its drawing, is not seen.
 */
final class Kinderen {
    private Kinderen() {}

    /** All of them, whatever their namespace. */
    static Stream<Element> alle(Element ouder) {
        return knopen(ouder).filter(Element.class::isInstance).map(Element.class::cast);
    }

    static Stream<Element> van(Element ouder) {
        return alle(ouder).filter(kind -> Objects.equals(kind.getNamespaceURI(), ouder.getNamespaceURI()));
    }

    static Stream<Element> van(Element ouder, String naam) {
        return van(ouder).filter(kind -> naam.equals(kind.getLocalName()));
    }

    /** The text of the element of this name within this one; empty where there is none. */
    static String tekst(Element ouder, String naam) {
        return van(ouder, naam).findFirst().map(Kinderen::eigenTekst).orElse("");
    }

    /** Without what stands in elements within it. */
    private static String eigenTekst(Element kind) {
        return knopen(kind)
                .filter(Text.class::isInstance)
                .map(Node::getNodeValue)
                .collect(Collectors.joining())
                .strip();
    }

    private static Stream<Node> knopen(Element ouder) {
        var knopen = ouder.getChildNodes();
        return IntStream.range(0, knopen.getLength()).mapToObj(knopen::item);
    }
}
