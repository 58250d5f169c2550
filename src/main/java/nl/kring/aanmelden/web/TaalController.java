package nl.kring.aanmelden.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.kring.platform.taal.Taal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Another language: one press on a button, and back to the same page. */
@Controller
class TaalController {

    @PostMapping("/taal")
    String kies(
            @RequestParam(required = false) @Nullable String taal,
            @RequestParam(required = false) @Nullable String terug,
            HttpServletRequest vraag,
            HttpServletResponse antwoord) {
        Optional.ofNullable(taal)
                .flatMap(Taal::metCode)
                .ifPresent(gekozen -> antwoord.addHeader(
                        HttpHeaders.SET_COOKIE,
                        Taalkeuze.koek(gekozen, vraag.isSecure()).toString()));
        return "redirect:"
                + Optional.ofNullable(terug).filter(Bestemming::isEigenPad).orElse(Bestemming.BEGIN);
    }
}
