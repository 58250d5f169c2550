package nl.kring.gesprek.web;

import nl.kring.gesprek.AfrondenResultaat.Ontbreekt;
import nl.kring.gesprek.Gespreksbeeld;
import nl.kring.platform.Telwoord;
import nl.kring.platform.web.Veldfout;
import nl.kring.regels.Instelling;

/** What is lacking, as a sentence that says what to do, at the field where it is done. */
record Gatzinnen(Gespreksbeeld beeld, String ouders) {

    Veldfout van(Ontbreekt gat) {
        return new Veldfout(veld(gat), zin(gat));
    }

    private String veld(Ontbreekt gat) {
        return switch (gat.wat()) {
            case NOG_NIET_GEWEEST, NOG_NIET_BEGONNEN, OUDER, WIJKCOACH, KINDEROPVANG, COLLEGA ->
                AfrondFormulier.AANWEZIG;
            case PLAATS -> "plaats";
            case OORDEEL, OORDEEL_VAN_AFWEZIGE ->
                "oordeel-" + beeld.doelen().get(gat.regel()).id();
            case DOEL -> "doel-0-woorden";
            case DOEL_WOORDEN, DOEL_TE_LANG -> "doel-" + gat.regel() + "-woorden";
            case DOEL_SOORT -> "doel-" + gat.regel() + "-soort";
            case DOEL_ZIEN -> "doel-" + gat.regel() + "-zien";
            case ACTIE -> "actie-0-wat";
            case ACTIE_WAT, ACTIE_TE_LANG -> "actie-" + gat.regel() + "-wat";
            case ACTIE_WIE -> "actie-" + gat.regel() + "-wie";
            case ACTIE_DATUM, ACTIE_TE_VROEG, ACTIE_TE_LAAT -> "actie-" + gat.regel() + "-datum";
            case VERVOLG, VERVOLG_VOORBIJ, VERVOLG_TE_VROEG, VERVOLG_TE_LAAT, VERVOLG_STAAT_AL -> AfrondFormulier.DATUM;
            case VERVOLG_UUR -> AfrondFormulier.TIJD;
            case VERVOLG_REDEN -> "reden";
            case AFLOOP, EINDE_NIET_AAN_JOU -> "afloop";
            case AFLOOP_TE_LANG -> "toelichting";
        };
    }

    private String zin(Ontbreekt gat) {
        return switch (gat.wat()) {
            case NOG_NIET_GEWEEST ->
                "Dit gesprek is nog niet geweest. Is het eerder gehouden? Verzet dan eerst de datum.";
            case NOG_NIET_BEGONNEN ->
                "Dit gesprek begint %s. Daarna kun je het afsluiten. Was het eerder? Verzet dan eerst de tijd."
                        .formatted(beeld.gesprek().moment().inWoorden(beeld.vandaag()));
            case OUDER -> "Kruis de ouder aan die erbij was. Was er geen ouder? Kies dan samen een nieuwe datum.";
            case WIJKCOACH -> "Kruis de wijkcoach aan. Was er geen wijkcoach? Kies dan samen een nieuwe datum.";
            case KINDEROPVANG ->
                "Kruis aan wie er van de kinderopvang bij was. Was er niemand? Kies dan samen een nieuwe datum.";
            case COLLEGA ->
                "De wijkcoach en de collega van de kinderopvang zijn twee mensen. Kruis ook de collega aan.";
            case PLAATS -> "Kies waar het gesprek was.";
            case OORDEEL -> "Kies hoe het met dit doel gaat. Eén antwoord is genoeg.";
            case OORDEEL_VAN_AFWEZIGE -> "Hier staat een antwoord van een ouder die er niet bij was. Laat dat open.";
            case DOEL -> "Schrijf minstens één doel op, in de woorden van " + ouders + ".";
            case DOEL_WOORDEN -> "Schrijf dit doel op in de woorden van " + ouders + ".";
            case DOEL_SOORT -> "Kies waar dit doel over gaat.";
            case DOEL_ZIEN -> "Schrijf op wanneer jullie zien dat het lukt.";
            case DOEL_TE_LANG, ACTIE_TE_LANG -> "Maak dit korter: hoogstens 1000 tekens.";
            case ACTIE -> "Spreek minstens één ding af.";
            case ACTIE_WAT -> "Schrijf op wat jullie afspreken.";
            case ACTIE_WIE -> "Kies wie dit doet.";
            case ACTIE_DATUM -> "Kies op welke dag dit klaar is.";
            case ACTIE_TE_VROEG -> "Kies een dag op of na dit gesprek.";
            case ACTIE_TE_LAAT -> "Kies een dag binnen een jaar.";
            case VERVOLG -> "Kies een datum. Weet je de dag nog niet? Kies dan een week.";
            case VERVOLG_VOORBIJ -> "Deze dag is voorbij. Kies een dag vanaf vandaag.";
            case VERVOLG_TE_VROEG -> "Kies een dag na dit gesprek.";
            case VERVOLG_REDEN -> teVroeg();
            case VERVOLG_TE_LAAT -> teLaat();
            case VERVOLG_UUR -> Gesprekswoorden.ONGEWOON_UUR;
            case VERVOLG_STAAT_AL -> "Er staat intussen al een voortgangsgesprek. Verzet dat als het anders moet.";
            case AFLOOP -> "Kies hoe het traject afloopt.";
            case AFLOOP_TE_LANG -> "Maak dit korter: hoogstens 2000 tekens.";
            case EINDE_NIET_AAN_JOU ->
                "Alleen de coach kan het traject afronden. Kies een datum, of vraag het de coach.";
        };
    }

    private String teVroeg() {
        return "Dit is binnen %s weken. Schrijf kort op waarom jullie eerder willen praten."
                .formatted(Telwoord.van(beeld.getal(Instelling.VOORTGANG_REDEN_BINNEN_WEKEN)));
    }

    private String teLaat() {
        return "Kies een eerdere dag: hoogstens %d weken na dit gesprek."
                .formatted(beeld.getal(Instelling.VOORTGANG_HOOGSTENS_WEKEN));
    }
}
