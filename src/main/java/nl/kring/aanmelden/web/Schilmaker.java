package nl.kring.aanmelden.web;

import static nl.kring.platform.Functie.PAS_COORDINATOR;
import static nl.kring.platform.Functie.PRIVACY_OFFICER;
import static nl.kring.platform.Functie.PROJECTLEIDER;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.kring.aanmelden.domain.Accounts.Wie;
import nl.kring.platform.Functie;
import nl.kring.platform.Installatie;
import nl.kring.platform.Tijd;
import nl.kring.platform.taal.Woorden;
import nl.kring.platform.web.Actie;
import nl.kring.platform.web.NavItem;
import nl.kring.platform.web.Schil;
import nl.kring.toegang.Stadshandeling;
import nl.kring.werkafspraak.Werkstand.AlleenLezen;
import nl.kring.werkafspraak.Werkstand.Dicht;
import nl.kring.werkafspraak.Werkwoorden;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** Makes the shell of a page from what the filters found out about the request. */
record Schilmaker(Installatie installatie, Clock klok) {
    private static final List<NavItem> ROND_EEN_KIND = List.of(
            new NavItem("/mijn-werk", "Mijn werk"),
            new NavItem("/kinderen", "Kinderen"),
            new NavItem("/gesprekken", "Gesprekken"),
            new NavItem("/wie-is-wie", "Wie is wie"));
    private static final List<NavItem> ROND_DE_STAD = List.of(new NavItem("/wie-is-wie", "Wie is wie"));
    private static final List<NavItem> BEHEERT_DE_STAD =
            List.of(new NavItem("/mijn-werk", "Mijn werk"), new NavItem("/wie-is-wie", "Wie is wie"));
    private static final List<NavItem> BEHEER = List.of(
            new NavItem("/beheer/organisaties", "Organisaties"),
            new NavItem("/beheer/toegang", "Toegang"),
            new NavItem("/beheer/post", "Post"));
    private static final List<NavItem> TOEZICHT =
            List.of(new NavItem("/verzoeken", "Verzoeken"), new NavItem("/logboek", "Logboek"));
    private static final List<NavItem> WERKWIJZE =
            List.of(new NavItem("/werkwijze", "Werkwijze"), new NavItem("/ervaringen", "Ervaringen"));
    private static final List<NavItem> AFSPRAAK = List.of(new NavItem("/werkafspraken", "Werkafspraak"));
    /** Functions that see no child: the city and its office. */
    private static final EnumSet<Functie> STAD = EnumSet.of(
            PAS_COORDINATOR,
            PROJECTLEIDER,
            PRIVACY_OFFICER,
            Functie.BEHEERDER,
            Functie.WERKGROEP,
            Functie.TEKENBEVOEGDE);

    private static final Map<String, String> VORMEN = Map.of(
            "STICHTING_PAS", "pas",
            "JEUGDZORGAANBIEDER", "jeugdzorg",
            "GECERTIFICEERDE_INSTELLING", "gi",
            "SCHOOL", "onderwijs",
            "AUDIOLOGISCH_CENTRUM", "jeugdzorg");

    Schil maak(HttpServletRequest vraag) {
        var wie = vraag.getAttribute(ActorFilter.WIE) instanceof Wie gevonden ? gevonden : null;
        var nonce = String.valueOf(vraag.getAttribute(CspFilter.NONCE));
        var ouder = wie != null && wie.actor().isOuder();
        // professionals read Dutch; who is not signed in may well be a parent
        var woorden = ouder || wie == null ? Woorden.in(Taalkeuze.van(vraag)) : Woorden.nederlands();
        return new Schil(
                "",
                "",
                gebruiker(wie, woorden),
                navigatie(wie, woorden),
                voet(woorden),
                installatie.isDemo(),
                ouder,
                nonce,
                csrf(vraag),
                new Schil.Spraak(woorden, false, Taalkeuze.hier(vraag)),
                bericht(wie));
    }

    /** Whoever may only read knows so before typing anything (R-WE-02). */
    private Schil.@Nullable Bericht bericht(@Nullable Wie wie) {
        return wie != null && wie.werkstand() instanceof AlleenLezen lezen
                ? new Schil.Bericht(
                        Werkwoorden.gevolg(lezen, Tijd.vandaag(klok)),
                        new Actie("Lees de werkafspraak", "/werkafspraak"))
                : null;
    }

    private static List<NavItem> vanOuder(Woorden woorden) {
        return List.of(
                new NavItem("/mijn", woorden.zeg("menu.helpt"), "mensen"),
                new NavItem("/gesprekken", woorden.zeg("menu.gesprekken"), "kalender"),
                new NavItem("/mijn/wie-keek-mee", woorden.zeg("menu.keek"), "oog"));
    }

    private static List<NavItem> voet(Woorden woorden) {
        return List.of(
                new NavItem("/hulp", woorden.zeg("voet.hulp")),
                new NavItem("/toegankelijkheid", woorden.zeg("voet.toegankelijk")),
                new NavItem("/privacy", woorden.zeg("voet.privacy")),
                new NavItem("/plan", woorden.zeg("voet.plan")));
    }

    private static List<NavItem> navigatie(@Nullable Wie wie, Woorden woorden) {
        if (wie == null || wie.werkstand() instanceof Dicht) {
            return List.of();
        }
        if (wie.actor().isOuder()) {
            return vanOuder(woorden);
        }
        return Stream.of(
                        werk(wie),
                        wie.actor().heeft(Functie.BEHEERDER) ? BEHEER : List.<NavItem>of(),
                        wie.actor().heeft(PRIVACY_OFFICER) ? TOEZICHT : List.<NavItem>of(),
                        Stadshandeling.ERVARINGEN_BEKIJKEN.magDoor(wie.actor()) ? WERKWIJZE : List.<NavItem>of(),
                        Stadshandeling.WERKAFSPRAAK_BEKIJKEN.magDoor(wie.actor()) ? AFSPRAAK : List.<NavItem>of())
                .flatMap(List::stream)
                .toList();
    }

    private static List<NavItem> werk(Wie wie) {
        if (!STAD.containsAll(wie.actor().functies())) {
            return ROND_EEN_KIND;
        }
        return wie.actor().heeft(Functie.BEHEERDER) ? BEHEERT_DE_STAD : ROND_DE_STAD;
    }

    private static Schil.@Nullable Gebruiker gebruiker(@Nullable Wie wie, Woorden woorden) {
        if (wie == null) {
            return null;
        }
        var naam = wie.roepnaam();
        var letters = wie.actor().isOuder() || naam.length() < 2 ? naam.substring(0, 1) : naam.substring(0, 2);
        return new Schil.Gebruiker(naam, letters, vorm(wie), ondertitel(wie, woorden));
    }

    private static String vorm(Wie wie) {
        var soort = wie.organisatiesoort();
        if (soort == null) {
            return "gezin";
        }
        return VORMEN.getOrDefault(soort, soort.toLowerCase(Locale.ROOT));
    }

    private static String ondertitel(Wie wie, Woorden woorden) {
        if (wie.actor().isOuder()) {
            return woorden.zeg("wie.ouder");
        }
        var functie = wie.actor().functies().stream()
                .sorted()
                .findFirst()
                .map(Functie::woord)
                .orElse("");
        var kort = functie.startsWith("coach") ? "coach" : functie;
        return wie.locaties() > 1 ? kort + " · " + wie.locaties() + " locaties" : kort;
    }

    private static Schil.@Nullable Csrf csrf(HttpServletRequest vraag) {
        return vraag.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Schil.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : null;
    }
}
