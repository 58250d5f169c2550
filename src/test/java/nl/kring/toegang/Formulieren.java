package nl.kring.toegang;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The forms on a page as a browser would send them back: what was filled in, and for each choice the first. */
final class Formulieren {
    private static final Pattern FORMULIER =
            Pattern.compile("(?s)<form\\b[^>]*\\bmethod=\"post\"[^>]*\\baction=\"([^\"]+)\"[^>]*>(.*?)</form>");
    private static final Pattern VELD = Pattern.compile("(?s)<(input|button|select|textarea)\\b([^>]*)>");
    private static final Pattern OPTIE = Pattern.compile("<option\\b[^>]*\\bvalue=\"([^\"]+)\"");

    private Formulieren() {}

    /** Where each form leads, and what it brings along. Of two that lead to the same place, the one that brings most. */
    static Map<String, Map<String, Object>> van(String html) {
        var gevonden = new LinkedHashMap<String, Map<String, Object>>();
        var formulier = FORMULIER.matcher(html);
        while (formulier.find()) {
            gevonden.merge(
                    formulier.group(1).replaceFirst("[?#].*", ""),
                    velden(formulier.group(2)),
                    (een, ander) -> een.size() >= ander.size() ? een : ander);
        }
        return gevonden;
    }

    private static Map<String, Object> velden(String inhoud) {
        var velden = new LinkedHashMap<String, Object>();
        var veld = VELD.matcher(inhoud);
        while (veld.find()) {
            var naam = eigenschap(veld.group(2), "name");
            if (!naam.isEmpty() && !naam.equals("_csrf")) {
                velden.putIfAbsent(naam, waarde(veld.group(1), veld.group(2), inhoud.substring(veld.end())));
            }
        }
        return velden;
    }

    private static String waarde(String soort, String eigenschappen, String erna) {
        if (soort.equals("select")) {
            var optie = OPTIE.matcher(erna);
            return optie.find() ? optie.group(1) : "";
        }
        var waarde = eigenschap(eigenschappen, "value");
        return waarde.isEmpty() ? getypt(eigenschap(eigenschappen, "name")) : waarde;
    }

    /** What somebody would type there today. */
    private static String getypt(String naam) {
        return switch (naam) {
            case "op", "van", "akkoord", "uitleg-op" -> "24-11-2026";
            case "datum", "tot", "geldigTot" -> "8-12-2026";
            case "tijd" -> "9.30";
            default -> "Wat iemand typte.";
        };
    }

    private static String eigenschap(String eigenschappen, String naam) {
        return List.of(" " + naam + "=\"").stream()
                .filter(eigenschappen::contains)
                .map(begin -> eigenschappen.substring(eigenschappen.indexOf(begin) + begin.length()))
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .findFirst()
                .orElse("");
    }
}
