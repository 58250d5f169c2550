package nl.kring.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kring.platform.NietGevonden;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** Plain words when something cannot be shown; never a stack trace, and the same answer for unknown and forbidden. */
@Controller
class Foutafhandeling implements ErrorController {

    @RequestMapping("/error")
    String fout(Schil schil, HttpServletRequest vraag, Model model) {
        return toon(schil, status(vraag), model);
    }

    /** The same for a program that asks for JSON (RFC 9457). */
    @RequestMapping(
            path = "/error",
            produces = {MediaType.APPLICATION_PROBLEM_JSON_VALUE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<ProblemDetail> probleem(HttpServletRequest vraag) {
        var storing = Storing.vanStatus(status(vraag));
        var probleem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status(vraag)), storing.zin());
        probleem.setTitle(storing.titel());
        return ResponseEntity.of(probleem).build();
    }

    private static int status(HttpServletRequest vraag) {
        return vraag.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private static String toon(Schil schil, int status, Model model) {
        var storing = Storing.vanStatus(status);
        model.addAttribute("schil", schil.pagina(storing.titel(), ""));
        model.addAttribute("storing", storing);
        model.addAttribute("kenmerk", null);
        return "layout/fout";
    }

    /** A child that is not there and a child that may not be seen: both are a page that is not there. */
    @ControllerAdvice
    static class NietTeOpenen {
        @ExceptionHandler(NietGevonden.class)
        @Nullable
        String nietGevonden(NietGevonden fout, HttpServletRequest vraag, HttpServletResponse antwoord)
                throws java.io.IOException {
            // for who keeps the logbook: row security may have hidden something that does exist
            vraag.setAttribute(NietGevonden.class.getName(), fout);
            antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
            return null;
        }
    }
}
