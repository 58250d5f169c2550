package nl.kring.kind.web;

import nl.kring.kind.PlaatsingResultaat.Bezwaar;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Veldfout;

/** Each objection to a placement in one sentence, at the field where it can be put right. */
public final class Plaatsingszinnen {
    private Plaatsingszinnen() {}

    public static Veldfout zin(Bezwaar bezwaar, Invoer invoer) {
        return switch (bezwaar) {
            case GEBOREN_IN_DE_TOEKOMST ->
                new Veldfout("geboortedatum", "Deze dag komt nog. Kijk de geboortedatum na.");
            case TE_OUD ->
                new Veldfout(
                        "geboortedatum",
                        "Het kind zou 5 jaar of ouder zijn. Kring is voor jonge kinderen. Kijk de datum na.");
            case GEEN_GEZAG -> new Veldfout("ouder1-roepnaam", "Vul minstens één gezaghebbende in.");
            case GEZAG_DUBBEL ->
                new Veldfout(
                        Ouderblok.laatste(invoer).veld("roepnaam"),
                        "Deze persoon staat er al. Vul iemand anders in, of maak dit blok leeg.");
            case GEZAG_NIET_COMPLEET ->
                new Veldfout(
                        Ouderblok.laatste(invoer).veld("gezag"),
                        "Samen met iemand anders? Vul die persoon ook in. Weten jullie nog niet hoe het zit? Kies dan ‘nog niet bekend’.");
            case GEZAG_PAST_NIET ->
                new Veldfout(
                        Ouderblok.laatste(invoer).veld("gezag"),
                        "Dit past niet bij elkaar. Heeft één ouder alleen gezag, dan heeft niemand anders het. Een voogd heeft gezag in plaats van de ouders.");
            case GROEP_ONBEKEND -> new Veldfout("groep", "In deze groep kun je geen kind plaatsen. Kies een andere.");
            case MENTOR_ONBEKEND ->
                new Veldfout(
                        "mentor", "Deze mentor werkt niet op de locatie van de groep. Kies iemand van de locatie.");
            case GEEN_DAGEN -> new Veldfout("dagen", "Kies minstens één dag.");
            case BEGIN_VOOR_GEBOORTE ->
                new Veldfout("van", "Toen was het kind nog niet geboren. Kies een latere eerste dag.");
            case EINDE_VOOR_BEGIN ->
                new Veldfout("tot", "De laatste dag ligt voor de eerste. Kies een latere dag, of laat dit leeg.");
            case EINDE_VOORBIJ ->
                new Veldfout("tot", "Deze plek is al voorbij. Kies een latere laatste dag, of laat dit leeg.");
            case EINDE_TE_LAAT ->
                new Veldfout("tot", "Dan is het kind al ouder dan 6 jaar. Kijk het jaar na, of laat dit leeg.");
            case UITLEG_IN_DE_TOEKOMST ->
                new Veldfout("uitleg-op", "Deze dag komt nog. Kies de dag waarop jullie het vertelden.");
            case UITLEG_TE_VROEG -> new Veldfout("uitleg-op", "Dat is lang voor de geboorte. Kijk het jaar na.");
        };
    }
}
