package nl.kring.regels.dmn;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * The parts of DMN that a table of Kring is made of. Any other part could change what the table says, so it is named and not passed
 * over. Parts in a tool's own namespace cannot: those are left alone.
 */
final class Onderdelen {
    private static final Set<String> OVERAL = Set.of("description", "extensionElements");
    private static final Set<String> CEL = Set.of("text");
    private static final Map<String, Set<String>> BEKEND = Map.ofEntries(
            Map.entry("definitions", Set.of("inputData", "decision")),
            Map.entry("inputData", Set.of("variable")),
            Map.entry(
                    "decision",
                    Set.of(
                            "question",
                            "allowedAnswers",
                            "variable",
                            "informationRequirement",
                            "knowledgeRequirement",
                            "authorityRequirement",
                            "decisionTable")),
            Map.entry("informationRequirement", Set.of("requiredInput", "requiredDecision")),
            Map.entry("knowledgeRequirement", Set.of("requiredKnowledge")),
            Map.entry("authorityRequirement", Set.of("requiredInput", "requiredDecision", "requiredAuthority")),
            Map.entry("decisionTable", Set.of("input", "output", "annotation", "rule")),
            Map.entry("input", Set.of("inputExpression", "inputValues")),
            Map.entry("inputExpression", CEL),
            Map.entry("inputValues", CEL),
            Map.entry("output", Set.of("outputValues")),
            Map.entry("outputValues", CEL),
            Map.entry("rule", Set.of("inputEntry", "outputEntry", "annotationEntry")),
            Map.entry("inputEntry", CEL),
            Map.entry("outputEntry", CEL),
            Map.entry("annotationEntry", CEL));

    private Onderdelen() {}

    /** The names of the parts that do not belong here, each once. */
    static Set<String> onbekend(Element wortel) {
        var namen = new TreeSet<String>();
        zoek(wortel, namen);
        return namen;
    }

    private static void zoek(Element ouder, Set<String> namen) {
        var bekend = BEKEND.getOrDefault(ouder.getLocalName(), Set.of());
        Kinderen.alle(ouder).forEach(kind -> {
            var naam = kind.getLocalName();
            if (!Objects.equals(kind.getNamespaceURI(), ouder.getNamespaceURI())) {
                if (!isVanEenAnder(kind)) {
                    namen.add(naam);
                }
            } else if (bekend.contains(naam)) {
                zoek(kind, namen);
            } else if (!OVERAL.contains(naam)) {
                namen.add(naam);
            }
        });
    }

    /** A tool's own namespace: not another version of DMN, nor a word that pulls in another file. */
    private static boolean isVanEenAnder(Element kind) {
        var ruimte = kind.getNamespaceURI();
        return ruimte != null && !Naamruimte.isModel(ruimte) && !ruimte.equals("http://www.w3.org/2001/XInclude");
    }
}
