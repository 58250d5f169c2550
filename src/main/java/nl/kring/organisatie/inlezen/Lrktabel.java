package nl.kring.organisatie.inlezen;

import static nl.kring.platform.inlezen.Kolom.mag;
import static nl.kring.platform.inlezen.Kolom.moet;

import java.util.List;
import nl.kring.platform.inlezen.Kolom;
import nl.kring.platform.inlezen.Rijlezer;
import nl.kring.platform.inlezen.Tabelinvoer;
import org.springframework.stereotype.Component;

/**
 * Childcare of the municipality from the open file of the Landelijk Register Kinderopvang. Of the whole country only the registered
 * centres (KDV) of this municipality come in, and never who is the contact person or how to reach that person.
 */
@Component
class Lrktabel implements Tabelinvoer {
    static final String NUMMER = "lrk_id";
    static final String TYPE = "type_oko";
    static final String NAAM = "actuele_naam_oko";
    static final String STATUS = "status";
    static final String GEMEENTE = "verantwoordelijke_gemeente";
    static final String CBS_CODE = "cbs_code";
    static final String HOUDER = "naam_houder";
    static final String VVE = "vve";
    static final String ADRES = "opvanglocatie_adres";
    static final String POSTCODE = "opvanglocatie_postcode";
    static final String WOONPLAATS = "opvanglocatie_woonplaats";
    /** Not in the register; a municipality may add it. */
    static final String WIJK = "wijk_code";

    @Override
    public String soort() {
        return "lrk";
    }

    @Override
    public List<Kolom> kolommen() {
        return List.of(
                moet(NUMMER, "lrk_nummer"),
                moet(TYPE),
                moet(NAAM),
                moet(STATUS),
                moet(GEMEENTE),
                moet(HOUDER),
                mag(CBS_CODE),
                mag(VVE, "ve"),
                mag(ADRES),
                mag(POSTCODE),
                mag(WOONPLAATS),
                mag(WIJK));
    }

    /** The file with the history has ninety thousand. */
    @Override
    public int hoogstensRijen() {
        return 300_000;
    }

    @Override
    public boolean gaatOverMensen() {
        return false;
    }

    @Override
    public boolean alsEigenaar() {
        return true;
    }

    @Override
    public Rijlezer begin(Begin begin) {
        return new Lrklezer(begin.jdbc(), begin.gemeente());
    }
}
