package nl.kring.organisatie.inlezen;

import static nl.kring.platform.inlezen.Kolom.mag;
import static nl.kring.platform.inlezen.Kolom.moet;

import java.util.List;
import nl.kring.platform.inlezen.Kolom;
import nl.kring.platform.inlezen.Rijlezer;
import nl.kring.platform.inlezen.Tabelinvoer;
import org.springframework.stereotype.Component;

/** The areas of a municipality, as the CBS names them: gebied, wijk and, where the file has them, buurt. */
@Component
class Gebiedentabel implements Tabelinvoer {
    static final String GEBIED = "gebied_code";
    static final String GEBIEDNAAM = "gebied_naam";
    static final String WIJK = "wijk_code";
    static final String WIJKNAAM = "wijk_naam";
    static final String BUURT = "buurt_code";
    static final String BUURTNAAM = "buurt_naam";

    @Override
    public String soort() {
        return "gebieden";
    }

    @Override
    public List<Kolom> kolommen() {
        return List.of(moet(GEBIED), moet(GEBIEDNAAM), moet(WIJK), moet(WIJKNAAM), mag(BUURT), mag(BUURTNAAM));
    }

    @Override
    public int hoogstensRijen() {
        return 20_000;
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
        return new Gebiedenlezer(begin.jdbc(), begin.gemeente());
    }
}
