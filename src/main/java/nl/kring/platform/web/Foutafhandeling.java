package nl.kring.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.sleutel.TekstenGewist;
import nl.kring.platform.taal.Woorden;
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
        var storing = Storing.vanStatus(status(vraag));
        model.addAttribute("schil", schil);
        model.addAttribute("storing", storing);
        model.addAttribute("kenmerk", null);
        model.addAttribute("getypt", storing == Storing.GEWIST ? Getypt.teksten(vraag.getParameterMap()) : List.of());
        return "layout/fout";
    }

    /** The same for a program that asks for JSON (RFC 9457). */
    @RequestMapping(
            path = "/error",
            produces = {MediaType.APPLICATION_PROBLEM_JSON_VALUE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<ProblemDetail> probleem(HttpServletRequest vraag) {
        var storing = Storing.vanStatus(status(vraag));
        var probleem = ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(status(vraag)), storing.zin(Woorden.nederlands()));
        probleem.setTitle(storing.titel(Woorden.nederlands()));
        return ResponseEntity.status(probleem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(probleem);
    }

    private static int status(HttpServletRequest vraag) {
        return vraag.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpServletResponse.SC_NOT_FOUND;
    }

    /** What is no fault of ours, each with the status that has its own sentence. */
    @ControllerAdvice
    static class NietTeOpenen {
        @ExceptionHandler(TekstenGewist.class)
        @Nullable
        String gewist(HttpServletResponse antwoord) throws java.io.IOException {
            antwoord.sendError(HttpServletResponse.SC_CONFLICT);
            return null;
        }

        @ExceptionHandler(EvenDruk.class)
        @Nullable
        String evenDruk(HttpServletResponse antwoord) throws java.io.IOException {
            antwoord.setHeader("Retry-After", String.valueOf(EvenDruk.STRAKS));
            antwoord.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return null;
        }

        /** A child that is not there and a child that may not be seen: both are a page that is not there. */
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
