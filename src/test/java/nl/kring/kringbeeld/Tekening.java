package nl.kring.kringbeeld;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawing read back by an XML parser that knows nothing of us; reading fails when it is not well-formed. */
record Tekening(Element svg) {

    static Tekening van(String tekst) {
        try {
            var bouwer = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            bouwer.setErrorHandler(null);
            return new Tekening(
                    bouwer.parse(new InputSource(new StringReader(tekst))).getDocumentElement());
        } catch (Exception fout) {
            throw new AssertionError("Geen welgevormde XML: " + fout.getMessage() + "\n" + tekst, fout);
        }
    }

    List<Persoon> personen() {
        return elementen("g").stream()
                .filter(g -> g.hasAttribute("data-persoon"))
                .map(Persoon::new)
                .toList();
    }

    List<String> ids() {
        return personen().stream().map(Persoon::id).toList();
    }

    Persoon persoon(String id) {
        return personen().stream()
                .filter(persoon -> persoon.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " staat niet in de tekening"));
    }

    String tekst(String element) {
        return elementen(element).getFirst().getTextContent();
    }

    List<Element> elementen(String naam) {
        return lijst(svg.getElementsByTagName(naam));
    }

    /** The root and everything in it. */
    List<Element> alles() {
        var alles = new ArrayList<>(elementen("*"));
        alles.add(svg);
        return alles;
    }

    private static List<Element> lijst(NodeList knopen) {
        return IntStream.range(0, knopen.getLength())
                .mapToObj(i -> (Element) knopen.item(i))
                .toList();
    }

    /** One person in the drawing. */
    record Persoon(Element g) {
        String id() {
            return g.getAttribute("data-persoon");
        }

        String plek() {
            return g.getAttribute("transform").replaceAll("translate\\((.*)\\)", "$1");
        }

        double x() {
            return Double.parseDouble(plek().split(" ")[0]);
        }

        double y() {
            return Double.parseDouble(plek().split(" ")[1]);
        }

        Element link() {
            return (Element) g.getElementsByTagName("a").item(0);
        }

        String label() {
            return link().getAttribute("aria-label");
        }

        List<String> zichtbaar() {
            return lijst(link().getElementsByTagName("text")).stream()
                    .map(Element::getTextContent)
                    .toList();
        }

        /** The heights of the lines of text, from the middle of the shape. */
        List<Double> hoogtes() {
            return lijst(link().getElementsByTagName("text")).stream()
                    .map(regel -> Double.valueOf(regel.getAttribute("y")))
                    .toList();
        }

        Element initialen() {
            return lijst(g.getElementsByTagName("text")).getLast();
        }
    }
}
