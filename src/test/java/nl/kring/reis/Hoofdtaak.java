package nl.kring.reis;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.kring.Bezoeker;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad.Stad;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Actor;
import nl.kring.werkwijze.Houding;

/**
 * The first half of the main job as people do it on the screens of one municipality: a child is placed, a traject opens, and the
 * parents decide about a wijkcoach. The talks are in {@link Gesprekstafel}. Addresses are paths, as in "/kinderen/…".
 */
final class Hoofdtaak {
    private final Browser browser;
    private final Bezoeker bezoeker;
    private final Eigenaar eigenaar;
    private final Stad stad;
    private final int breedte;

    Hoofdtaak(Browser browser, Bezoeker bezoeker, Eigenaar eigenaar, Stad stad, int breedte) {
        this.browser = browser;
        this.bezoeker = bezoeker;
        this.eigenaar = eigenaar;
        this.stad = stad;
        this.breedte = breedte;
    }

    /** This person signs in. */
    Browser.Scherm als(Actor wie) {
        return browser.als(bezoeker.account(wie), breedte, true);
    }

    /** A parent of a child that was placed here. */
    Actor ouder(String roepnaam) {
        var ouder = eigenaar.jdbc()
                .sql("select ouder_id from kind.ouder where gemeente_id = :gemeente and roepnaam = :naam")
                .param("gemeente", stad.gemeente().waarde())
                .param("naam", roepnaam)
                .query(UUID.class)
                .single();
        return new Actor(stad.gemeente(), ouder, Actor.Soort.OUDER, Set.of());
    }

    /** @return the address of the child's page */
    String plaats(Actor wie, Gezin gezin, Wijkcoachvraag antwoord) {
        try (var scherm = als(wie)) {
            scherm.open("/kinderen/nieuw")
                    .vul("roepnaam", gezin.roepnaam())
                    .vul("achternaam", gezin.achternaam())
                    .vul("geboortedatum", "2023-09-01");
            for (var nummer = 1; nummer <= gezin.ouders().size(); nummer++) {
                vulOuder(scherm, nummer, gezin);
            }
            scherm.selecteer("groep", "De Egels")
                    .kies("dagen", "MONDAY")
                    .kies("ve", "JA")
                    .vul("van", "2026-09-01")
                    .kies("uitleg", "JA")
                    .vul("uitleg-op", "2026-09-01")
                    .kies("uitleg-hoe", "GESPREK")
                    .kies("uitleg-taal", "NL")
                    .kies("vraag", antwoord.name())
                    .verstuur("/kinderen")
                    .ziet(gezin.roepnaam());
            return scherm.plek();
        }
    }

    private static void vulOuder(Browser.Scherm scherm, int nummer, Gezin gezin) {
        var ouder = gezin.ouders().get(nummer - 1);
        var vak = "ouder" + nummer + "-";
        if (nummer > 1) {
            scherm.klikOp("#vak-ouder" + nummer);
        }
        scherm.vul(vak + "roepnaam", ouder.roepnaam())
                .vul(vak + "achternaam", gezin.achternaam())
                .kies(vak + "relatie", ouder.relatie().name())
                .kies(vak + "gezag", ouder.gezag().name())
                .kies(vak + "taal", "NL")
                .vul(vak + "email", ouder.mail());
    }

    /** @return the address of the traject's page */
    static String openTraject(Browser.Scherm joyce, String kind, String hulpvraag) {
        joyce.open(kind + "/traject/nieuw")
                .vul("hulpvraag", hulpvraag)
                .verstuur("/traject")
                .ziet(hulpvraag);
        return joyce.plek();
    }

    /** A wijkcoach could mean something, for a reason that the parents read. */
    static void beoordeelt(Browser.Scherm scherm, String kind) {
        scherm.open(kind + "/wijkcoach")
                .kies("dient", "JA")
                .vul("reden", "Thuis wat rust helpt.")
                .verstuur("/wijkcoach/beoordeling");
    }

    /** What the parent of this child said about a wijkcoach, in a talk today. */
    static void praatMetDeOuder(Browser.Scherm scherm, String kind, LocalDate vandaag, Houding houding) {
        scherm.open(kind + "/wijkcoach").vul("op", vandaag.toString());
        scherm.pagina()
                .locator("main [name^='houding-'][value='" + houding + "']")
                .first()
                .check();
        scherm.pagina()
                .locator("main form[action$='/motivatiegesprek'] [name='belang']")
                .fill("Samen weten we meer.");
        scherm.verstuur("/wijkcoach/motivatiegesprek");
    }

    /** Asks for contact with Ruben. @return the address of the question */
    static String vraagContact(Browser.Scherm scherm, String kind, String belang) {
        scherm.open(kind + "/toestemming/nieuw")
                .selecteer("wijkcoach", "Ruben")
                .kies("niveau", "GEZAMENLIJK_GESPREK")
                .kies("gegevens", "DOELEN")
                .kies("gegevens", "AFSPRAKEN")
                .kies("gegevens", "HULP")
                .kies("gegevens", "GESPREKSVERSLAG")
                .vul("belang", belang)
                .verstuur("/toestemming/nieuw");
        return scherm.plek();
    }
}
