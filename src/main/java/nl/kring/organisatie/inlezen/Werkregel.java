package nl.kring.organisatie.inlezen;

import static nl.kring.organisatie.inlezen.Medewerkertabel.ACHTERNAAM;
import static nl.kring.organisatie.inlezen.Medewerkertabel.EMAIL;
import static nl.kring.organisatie.inlezen.Medewerkertabel.FUNCTIE;
import static nl.kring.organisatie.inlezen.Medewerkertabel.GROEP;
import static nl.kring.organisatie.inlezen.Medewerkertabel.LOCATIE;
import static nl.kring.organisatie.inlezen.Medewerkertabel.ORGANISATIE;
import static nl.kring.organisatie.inlezen.Medewerkertabel.ROEPNAAM;
import static nl.kring.organisatie.inlezen.Medewerkertabel.TELEFOON;
import static nl.kring.organisatie.inlezen.Medewerkertabel.TOT;
import static nl.kring.organisatie.inlezen.Medewerkertabel.VAN;
import static nl.kring.organisatie.inlezen.Medewerkertabel.WAARNEMEND;

import java.time.LocalDate;
import java.util.Optional;
import nl.kring.platform.Functie;
import nl.kring.platform.inlezen.Tabelregel;
import nl.kring.platform.inlezen.Woordkeuze;
import nl.kring.platform.web.Velden;
import org.jspecify.annotations.Nullable;

/** One function of one colleague, as the row says it, right in itself; names of places are still names. */
record Werkregel(
        String roepnaam,
        String achternaam,
        String email,
        @Nullable String telefoon,
        String organisatie,
        Functie functie,
        @Nullable String locatie,
        @Nullable String groep,
        LocalDate van,
        @Nullable LocalDate tot,
        @Nullable Boolean waarnemend) {
    static final int NAAM_HOOGSTENS = 100;
    private static final int LANGE_NAAM = 200;

    static Optional<Werkregel> lees(Tabelregel regel, Velden velden) {
        var roepnaam = velden.regel(ROEPNAAM, "Vul de roepnaam in.", NAAM_HOOGSTENS);
        var achternaam = velden.regel(ACHTERNAAM, "Vul de achternaam in.", NAAM_HOOGSTENS);
        var email = velden.email(EMAIL, "Vul het e-mailadres in. Daaraan herkent Kring wie het is.");
        var telefoon = velden.regelOfLeeg(TELEFOON, NAAM_HOOGSTENS);
        var organisatie = velden.regel(ORGANISATIE, "Vul de organisatie in.", LANGE_NAAM);
        var functie = functie(regel, velden);
        var locatie = velden.regelOfLeeg(LOCATIE, LANGE_NAAM);
        var groep = velden.regelOfLeeg(GROEP, LANGE_NAAM);
        var van = velden.dag(VAN, "Vul de eerste dag in.");
        var tot = velden.dagOfLeeg(TOT).orElse(null);
        if (tot != null && van.isPresent() && tot.isBefore(van.get())) {
            velden.fout(TOT, "De laatste dag ligt voor de eerste. Kies een latere dag, of laat dit leeg.");
        }
        if (locatie == null && functie.isPresent() && werktOpLocatie(functie.get())) {
            velden.fout(LOCATIE, "Vul de locatie in: wie deze functie heeft, werkt op een locatie.");
        }
        if (locatie == null && groep != null) {
            velden.fout(LOCATIE, "Vul de locatie van de groep in.");
        }
        var waarnemend = waarnemend(regel, velden);
        return functie.isEmpty() || van.isEmpty() || !velden.klopt()
                ? Optional.empty()
                : Optional.of(new Werkregel(
                        roepnaam,
                        achternaam,
                        email,
                        telefoon,
                        organisatie,
                        functie.get(),
                        locatie,
                        groep,
                        van.get(),
                        tot,
                        waarnemend));
    }

    static boolean werktOpLocatie(Functie functie) {
        return functie.isKinderopvang() || functie == Functie.LOCATIEMANAGER;
    }

    private static Optional<Functie> functie(Tabelregel regel, Velden velden) {
        if (!regel.heeft(FUNCTIE)) {
            velden.fout(FUNCTIE, "Vul de functie in.");
            return Optional.empty();
        }
        var functie = Woordkeuze.lees(regel.waarde(FUNCTIE), Functie.class, Functie::woord);
        if (functie.isEmpty()) {
            velden.fout(FUNCTIE, Woordkeuze.kiesUit(Functie.class, Functie::woord));
        }
        return functie;
    }

    private static @Nullable Boolean waarnemend(Tabelregel regel, Velden velden) {
        if (!regel.heeft(WAARNEMEND)) {
            return null;
        }
        var antwoord = Woordkeuze.jaNee(regel.waarde(WAARNEMEND));
        if (antwoord.isEmpty()) {
            velden.fout(WAARNEMEND, "Vul ja of nee in.");
        }
        return antwoord.orElse(null);
    }
}
