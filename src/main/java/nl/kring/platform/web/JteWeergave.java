package nl.kring.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * From a view name to its template: {@code traject/dossier} is {@code jte/traject/dossier.jte}, compiled with the build.
 * A name without a template (a redirect, say) is left to the next resolver.
 */
@Component
final class JteWeergave implements ViewResolver, Ordered {
    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine sjablonen;

    JteWeergave(Sjabloonmachine sjablonen) {
        this.sjablonen = sjablonen.machine();
    }

    @Override
    public @Nullable View resolveViewName(String naam, Locale taal) {
        var sjabloon = naam + ".jte";
        return sjablonen.hasTemplate(sjabloon) ? new Scherm(sjabloon) : null;
    }

    /** Says that it is html: a browser asks for html, and Spring would else prefer a view of its own that says so. */
    private final class Scherm implements View {
        private final String sjabloon;

        private Scherm(String sjabloon) {
            this.sjabloon = sjabloon;
        }

        @Override
        public String getContentType() {
            return HTML;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest verzoek, HttpServletResponse antwoord)
                throws IOException {
            toon(sjabloon, model, antwoord);
        }
    }

    /** The whole page is made before the first byte goes out: a page that fails halfway becomes an error page. */
    @SuppressWarnings("unchecked") // a view may be handed a map of anything; jte only reads it
    private void toon(String sjabloon, @Nullable Map<String, ?> model, HttpServletResponse antwoord)
            throws IOException {
        var pagina = new Utf8ByteOutput();
        sjablonen.render(sjabloon, model == null ? Map.of() : (Map<String, Object>) model, pagina);
        antwoord.setContentType(HTML);
        antwoord.setContentLength(pagina.getContentLength());
        pagina.writeTo(antwoord.getOutputStream());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }
}
