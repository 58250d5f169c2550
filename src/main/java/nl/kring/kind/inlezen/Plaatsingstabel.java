package nl.kring.kind.inlezen;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kring.kind.AlGeplaatst;
import nl.kring.kind.KindPlaatsen;
import nl.kring.kind.PlaatsingBijwerken;
import nl.kring.kind.web.Ouderblok;
import nl.kring.platform.database.NamensAnderen;
import nl.kring.platform.inlezen.Kolom;
import nl.kring.platform.inlezen.Rijlezer;
import nl.kring.platform.inlezen.Tabelinvoer;
import org.springframework.stereotype.Component;

/**
 * Children with their gezag and their place. Goes the way of the app, not of the owner: row security judges each row as the work of the
 * colleague who places, and the logbook says who that was.
 */
@Component
class Plaatsingstabel implements Tabelinvoer {
    static final String ROEPNAAM = "roepnaam";
    static final String ACHTERNAAM = "achternaam";
    static final String GEBOORTEDATUM = "geboortedatum";
    static final String LOCATIE = "locatie";
    static final String GROEP = "groep";
    static final String MENTOR = "mentor";
    static final String DAGEN = "dagen";
    static final String VE = "ve";
    static final String VAN = "van";
    static final String TOT = "tot";
    static final String UITLEG_OP = "uitleg op";
    static final String UITLEG_HOE = "uitleg hoe";
    static final String UITLEG_TAAL = "uitleg taal";
    static final String WIJKCOACH = "wijkcoach betrokken";
    static final String DOOR = "geplaatst door";

    private final Plaatsers plaatsers;
    private final NamensAnderen namens;
    private final KindPlaatsen plaatsen;
    private final PlaatsingBijwerken bijwerken;
    private final AlGeplaatst alGeplaatst;

    Plaatsingstabel(
            Plaatsers plaatsers,
            NamensAnderen namens,
            KindPlaatsen plaatsen,
            PlaatsingBijwerken bijwerken,
            AlGeplaatst alGeplaatst) {
        this.plaatsers = plaatsers;
        this.namens = namens;
        this.plaatsen = plaatsen;
        this.bijwerken = bijwerken;
        this.alGeplaatst = alGeplaatst;
    }

    static String ouder(int nummer, String wat) {
        return "ouder" + nummer + " " + wat;
    }

    @Override
    public String soort() {
        return "plaatsingen";
    }

    @Override
    public List<Kolom> kolommen() {
        var kind = Stream.of(
                Kolom.moet(ROEPNAAM, "voornaam"),
                Kolom.moet(ACHTERNAAM),
                Kolom.moet(GEBOORTEDATUM, "geboren"),
                Kolom.moet(GROEP),
                Kolom.moet(DAGEN),
                Kolom.moet(VE, "ve-plek"),
                Kolom.moet(VAN, "vanaf", "eerste dag", "begindatum"),
                Kolom.mag(TOT, "tot en met", "laatste dag", "einddatum"),
                Kolom.mag(LOCATIE),
                Kolom.mag(MENTOR),
                Kolom.mag(UITLEG_OP),
                Kolom.mag(UITLEG_HOE),
                Kolom.mag(UITLEG_TAAL),
                Kolom.mag(WIJKCOACH),
                Kolom.mag(DOOR));
        var ouders = IntStream.rangeClosed(1, Ouderblok.AANTAL).boxed().flatMap(Plaatsingstabel::ouderkolommen);
        return Stream.concat(kind, ouders).toList();
    }

    private static Stream<Kolom> ouderkolommen(int nummer) {
        var eerste = nummer == 1;
        return Stream.concat(
                Stream.of("roepnaam", "achternaam", "relatie", "gezag")
                        .map(wat -> eerste ? Kolom.moet(ouder(nummer, wat)) : Kolom.mag(ouder(nummer, wat))),
                Stream.of(
                        Kolom.mag(ouder(nummer, "taal")),
                        Kolom.mag(ouder(nummer, "e-mail"), ouder(nummer, "e-mailadres")),
                        Kolom.mag(ouder(nummer, "telefoon"), ouder(nummer, "telefoonnummer"))));
    }

    @Override
    public int hoogstensRijen() {
        return 20_000;
    }

    @Override
    public boolean gaatOverMensen() {
        return true;
    }

    @Override
    public boolean alsEigenaar() {
        return false;
    }

    @Override
    public Rijlezer begin(Begin begin) {
        var zoek = plaatsers.voor(begin.gemeente().id(), begin.namens());
        return new Plaatsingslezer(zoek, namens, plaatsen, bijwerken, alGeplaatst);
    }
}
