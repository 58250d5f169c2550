package nl.kring.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows a template as the product does, as text to look at. */
final class Sjablonen {
    private static final TemplateEngine MOTOR =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.kring.sjablonen");

    private Sjablonen() {}

    static String toon(String sjabloon, Map<String, ?> model) {
        var html = new StringOutput();
        MOTOR.render(sjabloon, new HashMap<>(model), html);
        return html.toString();
    }

    /** A field with a label, as a page would ask for it. */
    static String veld(Invoer invoer, String naam, Map<String, ?> verder) {
        var model = new HashMap<String, @Nullable Object>(verder);
        model.put("invoer", invoer);
        model.put("naam", naam);
        model.put("label", "Naam");
        return toon("layout/veld.jte", model);
    }
}
