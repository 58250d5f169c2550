package nl.kring.platform.web;

import java.util.List;
import nl.kring.platform.web.Schil.Csrf;
import nl.kring.platform.web.Schil.Gebruiker;

/** Shells as a request would make them. */
final class SchilFixture {
    private SchilFixture() {}

    static Schil vanJoyce(boolean demo) {
        return new Schil(
                "",
                "",
                new Gebruiker("Joyce", "Jo", "kinderopvang", "coach · 6 locaties"),
                List.of(
                        new NavItem("/mijn-werk", "Mijn werk"),
                        new NavItem("/kinderen", "Kinderen"),
                        new NavItem("/gesprekken", "Gesprekken"),
                        new NavItem("/wie-is-wie", "Wie is wie")),
                List.of(
                        new NavItem("/toegankelijkheid", "Toegankelijkheid"),
                        new NavItem("/plan", "Het plan in gewone taal")),
                demo,
                false,
                "n0nce",
                new Csrf("_csrf", "X-CSRF-TOKEN", "geheim-1"));
    }

    static Schil vanSamira() {
        return new Schil(
                "",
                "",
                new Gebruiker("Samira", "S", "gezin", "moeder van Yassin"),
                List.of(
                        new NavItem("/wie-helpt", "Wie helpt", "mensen"),
                        new NavItem("/afspraken", "Afspraken", "rondvink"),
                        new NavItem("/wie-keek-mee", "Wie keek mee", "oog")),
                List.of(),
                true,
                true,
                "n0nce",
                new Csrf("_csrf", "X-CSRF-TOKEN", "geheim-2"));
    }

    static Schil vanNiemand() {
        return new Schil("", "", null, List.of(), List.of(), false, false, "n0nce", null);
    }
}
