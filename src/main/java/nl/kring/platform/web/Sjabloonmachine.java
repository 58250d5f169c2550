package nl.kring.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The templates, compiled with the build. */
@Component
public final class Sjabloonmachine {
    private final TemplateEngine machine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "nl.kring.sjablonen");

    TemplateEngine machine() {
        return machine;
    }

    /** A document that is not a page of the app, such as what becomes a file. */
    public String tekst(String naam, Map<String, Object> model) {
        var tekst = new StringOutput();
        machine.render(naam + ".jte", model, tekst);
        return tekst.toString();
    }
}
