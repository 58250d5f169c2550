package nl.kring.platform.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The sheet of all parts, for whoever builds a screen. Only where the people are invented. */
@Controller
@ConditionalOnProperty("kring.demo")
class OnderdelenController {

    @GetMapping("/onderdelen")
    String onderdelen() {
        return "layout/onderdelen";
    }
}
