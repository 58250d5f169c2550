package nl.kring.organisatie.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.inrichten.InrichtResultaat.Bezwaar;
import nl.kring.organisatie.inrichten.Inrichting.Overzicht;
import nl.kring.organisatie.inrichten.NieuweCollega;
import nl.kring.organisatie.inrichten.NieuweFunctie;
import nl.kring.organisatie.inrichten.Organisatieregel;
import nl.kring.organisatie.inrichten.Werkplek;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.web.Keuze;
import nl.kring.platform.web.Velden;

/** The fields of the forms for colleagues and their functions, and the sentence for each objection. */
final class Collegavelden {
    private static final int NAAM_HOOGSTENS = 100;
    private static final int NUMMER_HOOGSTENS = 50;

    private Collegavelden() {}

    static Optional<NieuweCollega> collega(Velden velden, Overzicht overzicht) {
        var roepnaam = velden.regel("roepnaam", "Vul de roepnaam in.", NAAM_HOOGSTENS);
        var achternaam = velden.regel("achternaam", "Vul de achternaam in.", NAAM_HOOGSTENS);
        var email = velden.email("email", "Vul het e-mailadres in. Daarmee meldt je collega zich aan.");
        var telefoon = velden.regelOfLeeg("telefoon", NUMMER_HOOGSTENS);
        return functie(velden, overzicht)
                .map(functie -> new NieuweCollega(
                        MedewerkerId.lees(velden.waarde("id")), roepnaam, achternaam, email, telefoon, functie));
    }

    static Optional<NieuweFunctie> functie(Velden velden, Overzicht overzicht) {
        var functie = velden.keuze("functie", Functie.class, "Kies de functie.");
        var organisatie = organisatie(velden, overzicht);
        var plek = plek(velden, overzicht);
        var van = velden.dag("van", "Kies de eerste dag.");
        if (!velden.klopt() || organisatie.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NieuweFunctie(
                nummer(velden), functie.orElseThrow(), organisatie.get().id(), plek.orElse(null), van.orElseThrow()));
    }

    private static UUID nummer(Velden velden) {
        return Ids.lees(velden.waarde("functie-id")).orElseThrow(NietGevonden::of);
    }

    private static Optional<Organisatieregel> organisatie(Velden velden, Overzicht overzicht) {
        var gekozen = overzicht.organisaties().stream()
                .filter(deze -> deze.id().toString().equals(velden.waarde("organisatie")))
                .findFirst();
        if (gekozen.isEmpty()) {
            velden.fout("organisatie", "Kies bij welke organisatie je collega werkt.");
        }
        return gekozen;
    }

    private static Optional<Werkplek> plek(Velden velden, Overzicht overzicht) {
        return overzicht.werkplekken().stream()
                .filter(plek -> plek.sleutel().equals(velden.waarde("plek")))
                .findFirst();
    }

    static Collegakeuzes keuzes(Overzicht overzicht) {
        return new Collegakeuzes(
                Arrays.stream(Functie.values())
                        .map(functie -> new Keuze(functie.name(), functie.woord()))
                        .toList(),
                overzicht.organisaties().stream()
                        .map(deze -> new Keuze(deze.id().toString(), deze.naam()))
                        .toList(),
                overzicht.werkplekken().stream()
                        .map(plek -> new Keuze(plek.sleutel(), plek.naam()))
                        .toList());
    }

    static void zeg(Velden velden, Bezwaar bezwaar) {
        switch (bezwaar) {
            case NAAM_BESTAAT -> velden.fout("naam", "Deze naam staat al in Kring. Kies een andere naam.");
            case EMAIL_BESTAAT ->
                velden.fout(
                        "email",
                        "Een collega met dit e-mailadres staat al in Kring. Zoek die op bij Toegang, en geef daar een functie erbij.");
            case LOCATIE_NODIG -> velden.fout("plek", "Wie deze functie heeft, werkt op een locatie. Kies welke.");
            case GROEP_NODIG -> velden.fout("plek", "Een pedagogisch medewerker werkt op een groep. Kies welke groep.");
            case LOCATIE_VAN_EEN_ANDER ->
                velden.fout("plek", "Deze locatie is niet van deze organisatie. Kijk beide na.");
            case FUNCTIE_BESTAAT -> velden.fout("functie", "Je collega heeft deze functie hier al. Kies een andere.");
            case DAG_TE_VROEG -> velden.fout("van", "Kies een dag die hoogstens een jaar geleden is.");
            case DAG_TE_LAAT -> velden.fout("van", "Kies een dag binnen een jaar.");
            case EIGEN_FUNCTIE ->
                velden.fout("functie", "Je geeft jezelf geen functie. Vraag dat aan een andere beheerder.");
        }
    }
}
