package nl.kring.organisatie.inlezen;

import static nl.kring.platform.inlezen.Kolom.mag;
import static nl.kring.platform.inlezen.Kolom.moet;

import java.util.List;
import nl.kring.platform.inlezen.Kolom;
import nl.kring.platform.inlezen.Rijlezer;
import nl.kring.platform.inlezen.Tabelinvoer;
import org.springframework.stereotype.Component;

/**
 * Colleagues and their functions: a row for each function. Gives nobody access: a code is handed over in person, by the beheerder,
 * and does not belong in a file or a terminal.
 */
@Component
class Medewerkertabel implements Tabelinvoer {
    static final String ROEPNAAM = "roepnaam";
    static final String ACHTERNAAM = "achternaam";
    static final String EMAIL = "e-mail";
    static final String TELEFOON = "telefoon";
    static final String ORGANISATIE = "organisatie";
    static final String ORGANISATIESOORT = "soort organisatie";
    static final String FUNCTIE = "functie";
    static final String LOCATIE = "locatie";
    static final String GROEP = "groep";
    static final String VE_GROEP = "ve-groep";
    static final String VAN = "van";
    static final String TOT = "tot";
    static final String WAARNEMEND = "waarnemend";

    @Override
    public String soort() {
        return "medewerkers";
    }

    @Override
    public List<Kolom> kolommen() {
        return List.of(
                moet(ROEPNAAM, "voornaam"),
                moet(ACHTERNAAM),
                moet(EMAIL, "e-mailadres", "mailadres", "mail"),
                moet(ORGANISATIE),
                moet(FUNCTIE),
                moet(VAN, "vanaf", "eerste dag", "begindatum"),
                mag(TOT, "tot en met", "laatste dag", "einddatum"),
                mag(LOCATIE),
                mag(GROEP),
                mag(VE_GROEP),
                mag(ORGANISATIESOORT),
                mag(TELEFOON, "telefoonnummer"),
                mag(WAARNEMEND));
    }

    @Override
    public int hoogstensRijen() {
        return 50_000;
    }

    @Override
    public boolean gaatOverMensen() {
        return true;
    }

    @Override
    public boolean alsEigenaar() {
        return true;
    }

    @Override
    public Rijlezer begin(Begin begin) {
        return new Medewerkerlezer(
                new Medewerkerboek(begin.jdbc(), begin.gemeente()),
                new Organisatieboek(begin.jdbc(), begin.gemeente()));
    }
}
