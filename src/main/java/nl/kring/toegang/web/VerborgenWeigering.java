package nl.kring.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kring.platform.HuidigeActor;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;
import nl.kring.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Use cases look a thing up by its id before they knock at the door, and row security then shows nothing: no door, no line. So
 * here, after the answer has been settled, every "not found" that the door did not write itself is looked at once more (NEN 7513).
 */
@Component
class VerborgenWeigering implements HandlerInterceptor, WebMvcConfigurer {
    private static final String ANTWOORD = NietGevonden.class.getName();

    private final Toegang toegang;

    VerborgenWeigering(Toegang toegang) {
        this.toegang = toegang;
    }

    @Override
    public void addInterceptors(InterceptorRegistry lijst) {
        lijst.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest vraag, HttpServletResponse antwoord, Object wie, @Nullable Exception fout) {
        var nietGevonden = vraag.getAttribute(ANTWOORD);
        vraag.removeAttribute(ANTWOORD); // the page that tells so comes along here as well
        if (nietGevonden instanceof NietGevonden geweigerd
                && !geweigerd.isGenoteerd()
                && HuidigeActor.nu().isPresent()) {
            Stream.concat(inHetAdres(vraag), geweigerd.object().stream())
                    .distinct()
                    .forEach(toegang::noteerVerborgen);
        }
    }

    private static Stream<UUID> inHetAdres(HttpServletRequest vraag) {
        return vraag.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> delen
                ? delen.values().stream().flatMap(deel -> Ids.lees(String.valueOf(deel)).stream())
                : Stream.empty();
    }
}
