package nl.kring.kind.inlezen;

import static nl.kring.kind.inlezen.Plaatsingstabel.ouder;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.PlaatsKind;
import nl.kring.kind.Plaatsingsruimte.Ruimte;
import nl.kring.kind.Relatie;
import nl.kring.kind.Taal;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.kind.web.Ouderblok;
import nl.kring.kind.web.Plaatsingsvelden;
import nl.kring.organisatie.Groep;
import nl.kring.organisatie.Mentorkeuze;
import nl.kring.platform.Ids;
import nl.kring.platform.inlezen.Tabelregel;
import nl.kring.platform.inlezen.Woordkeuze;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Veldfout;

/**
 * Fills the placement form in from a row, so that one set of rules and sentences holds for both. Words become the options of the form;
 * what cannot be one gets a sentence here.
 */
final class Formulierrij {
    private static final Locale NEDERLANDS = Locale.of("nl", "NL");

    private final Tabelregel regel;
    private final Ruimte ruimte;
    private final Map<String, List<String>> velden = new HashMap<>();
    private final Map<String, String> kolommen = new HashMap<>();
    private final List<Veldfout> fouten = new ArrayList<>();

    Formulierrij(Tabelregel regel, Ruimte ruimte) {
        this.regel = regel;
        this.ruimte = ruimte;
        velden.put("kind", List.of(Ids.nieuw().toString()));
        Stream.of(Plaatsingstabel.ROEPNAAM, Plaatsingstabel.ACHTERNAAM, Plaatsingstabel.GEBOORTEDATUM)
                .forEach(kolom -> zet(kolom, kolom, regel.waarde(kolom)));
        Ouderblok.alle().forEach(this::zetOuder);
        zetPlek();
        zetUitleg();
    }

    Invoer invoer() {
        return new Invoer(velden, List.of());
    }

    /** What is wrong by column; a word that is no option comes instead of the form's "choose one". */
    List<Veldfout> fouten(List<Veldfout> vanHetFormulier) {
        var eigen = fouten.stream().map(Veldfout::veld).toList();
        var vertaald = vanHetFormulier.stream()
                .map(fout -> new Veldfout(kolommen.getOrDefault(fout.veld(), fout.veld()), fout.zin()))
                .filter(fout -> !eigen.contains(fout.veld()));
        return Stream.concat(fouten.stream(), vertaald).toList();
    }

    private void zet(String veld, String kolom, String waarde) {
        velden.put(veld, List.of(waarde));
        kolommen.put(veld, kolom);
    }

    private <E extends Enum<E>> void zetKeuze(
            String veld, String kolom, Class<E> soort, Function<E, String> woord, String alsLeeg) {
        var tekst = regel.waarde(kolom);
        // in a list people write "weten zij niet", where the form says "Dat weten zij niet"
        var gekozen = Woordkeuze.lees(tekst, soort, woord).or(() -> Woordkeuze.lees("dat " + tekst, soort, woord));
        var keuze = tekst.isEmpty() ? Optional.of(alsLeeg) : gekozen.map(Enum::name);
        if (keuze.isEmpty()) {
            fouten.add(new Veldfout(kolom, Woordkeuze.kiesUit(soort, woord)));
        }
        zet(veld, kolom, keuze.orElse(""));
    }

    private void zetOuder(Ouderblok blok) {
        var nummer = blok.nummer();
        Stream.of("roepnaam", "achternaam", "telefoon")
                .forEach(wat -> zet(blok.veld(wat), ouder(nummer, wat), regel.waarde(ouder(nummer, wat))));
        zet(blok.veld("email"), ouder(nummer, "e-mail"), regel.waarde(ouder(nummer, "e-mail")));
        zetKeuze(blok.veld("relatie"), ouder(nummer, "relatie"), Relatie.class, Relatie::woord, "");
        zetKeuze(blok.veld("gezag"), ouder(nummer, "gezag"), Gezagsoort.class, Gezagsoort::woorden, "");
        zetKeuze(blok.veld("taal"), ouder(nummer, "taal"), Taal.class, Taal::naam, Taal.NL.name());
    }

    private void zetPlek() {
        var groep = groep();
        zet(
                "groep",
                Plaatsingstabel.GROEP,
                groep.map(deze -> deze.id().toString()).orElse(""));
        zet("mentor", Plaatsingstabel.MENTOR, mentor(groep).orElse(""));
        velden.put("dagen", dagen());
        kolommen.put("dagen", Plaatsingstabel.DAGEN);
        var ve = regel.waarde(Plaatsingstabel.VE);
        var antwoord = Woordkeuze.jaNee(ve);
        if (antwoord.isEmpty() && !ve.isEmpty()) {
            fouten.add(new Veldfout(Plaatsingstabel.VE, "Vul ja of nee in."));
        }
        zet("ve", Plaatsingstabel.VE, antwoord.map(ja -> ja ? "JA" : "NEE").orElse(""));
        zet("van", Plaatsingstabel.VAN, regel.waarde(Plaatsingstabel.VAN));
        zet("tot", Plaatsingstabel.TOT, regel.waarde(Plaatsingstabel.TOT));
    }

    /** Among the groups in which this colleague places children; the location is needed only where two groups have one name. */
    private Optional<Groep> groep() {
        var naam = regel.waarde(Plaatsingstabel.GROEP);
        var locatie = regel.waarde(Plaatsingstabel.LOCATIE);
        var gevonden = ruimte.groepen().stream()
                .filter(groep -> groep.naam().equalsIgnoreCase(naam))
                .filter(groep -> locatie.isEmpty() || groep.locatienaam().equalsIgnoreCase(locatie))
                .toList();
        if (gevonden.size() == 1) {
            return Optional.of(gevonden.getFirst());
        }
        if (gevonden.size() > 1) {
            fouten.add(new Veldfout(
                    Plaatsingstabel.LOCATIE, "Er zijn meer groepen met deze naam. Vul ook de locatie in."));
        } else if (!naam.isEmpty()) {
            fouten.add(
                    new Veldfout(
                            Plaatsingstabel.GROEP,
                            "Deze groep staat niet in Kring, of wie plaatst, werkt daar niet. Kijk de groep, de locatie en de collega na."));
        }
        return Optional.empty();
    }

    private Optional<String> mentor(Optional<Groep> groep) {
        var naam = regel.waarde(Plaatsingstabel.MENTOR);
        if (naam.isEmpty() || groep.isEmpty()) {
            return Optional.empty();
        }
        var gevonden = ruimte.mentoren().stream()
                .filter(mentor -> mentor.locatie().equals(groep.get().locatie()))
                .filter(mentor -> mentor.naam().equalsIgnoreCase(naam))
                .map(Mentorkeuze::id)
                .distinct()
                .toList();
        if (gevonden.size() != 1) {
            fouten.add(
                    new Veldfout(
                            Plaatsingstabel.MENTOR,
                            gevonden.isEmpty()
                                    ? "Op deze locatie werkt geen pedagogisch medewerker met deze naam. Vul de roepnaam en de achternaam in."
                                    : "Op deze locatie hebben twee mensen deze naam. Laat dit leeg, en kies de mentor in Kring."));
            return Optional.empty();
        }
        return Optional.of(gevonden.getFirst().toString());
    }

    private List<String> dagen() {
        var gekozen = new ArrayList<String>();
        for (var woord : regel.waarde(Plaatsingstabel.DAGEN)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\ben\\b", " ")
                .split("[^\\p{L}]+", -1)) {
            var dag = Plaatsingsvelden.DAGEN.stream()
                    .filter(deze -> heet(deze, woord))
                    .findFirst();
            if (dag.isPresent()) {
                gekozen.add(dag.get().name());
            } else if (!woord.isEmpty()) {
                fouten.add(new Veldfout(
                        Plaatsingstabel.DAGEN,
                        "Schrijf de dagen zo: ma di do. Kring kent maandag tot en met vrijdag."));
                return List.of();
            }
        }
        return gekozen;
    }

    private static boolean heet(DayOfWeek dag, String woord) {
        var voluit = dag.getDisplayName(TextStyle.FULL, NEDERLANDS);
        return woord.equals(voluit)
                || woord.equals(voluit.substring(0, 2))
                || woord.equals(dag.name().toLowerCase(Locale.ROOT));
    }

    /** Not told, not asked: an open task, as with the form (BSL-04). */
    private void zetUitleg() {
        var verteld = Stream.of(Plaatsingstabel.UITLEG_OP, Plaatsingstabel.UITLEG_HOE, Plaatsingstabel.UITLEG_TAAL)
                .anyMatch(regel::heeft);
        zet("uitleg", Plaatsingstabel.UITLEG_OP, verteld ? "JA" : Plaatsingsvelden.NOG_NIET);
        zet("uitleg-op", Plaatsingstabel.UITLEG_OP, regel.waarde(Plaatsingstabel.UITLEG_OP));
        zetKeuze("uitleg-hoe", Plaatsingstabel.UITLEG_HOE, PlaatsKind.Hoe.class, PlaatsKind.Hoe::woorden, "");
        zetKeuze("uitleg-taal", Plaatsingstabel.UITLEG_TAAL, Taal.class, Taal::naam, Taal.NL.name());
        zetKeuze(
                "vraag",
                Plaatsingstabel.WIJKCOACH,
                Wijkcoachvraag.class,
                Wijkcoachvraag::woorden,
                Plaatsingsvelden.NOG_NIET);
    }
}
