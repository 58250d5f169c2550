package nl.kring.gesprek;

import java.util.Locale;
import java.util.Set;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.platform.Functie;
import nl.kring.traject.Eigenaar;
import org.jspecify.annotations.Nullable;

/**
 * Someone at a talk.
 *
 * @param rol the word for it: "moeder", "wijkcoach"; with two hats both are named (DT2.6)
 * @param functies empty for a parent
 * @param vorm the shape of the organisation, as in {@code iconen.svg}
 * @param aanwezig absent until the talk is closed
 * @param komt false for a wijkcoach who was asked to a talk that is still to come, and has no yes of all parents any more (BSL-06..08)
 * @param zonderMail whether Kring knows no mail address; only staff is told
 */
public record Deelnemer(
        DeelnemerId id,
        Eigenaar wie,
        String roepnaam,
        String rol,
        Set<Functie> functies,
        @Nullable OrganisatieId organisatie,
        String vorm,
        @Nullable String reden,
        @Nullable Boolean aanwezig,
        boolean komt,
        boolean zonderMail) {

    public Deelnemer {
        functies = Set.copyOf(functies);
    }

    public boolean isOuder() {
        return wie instanceof Eigenaar.Thuis;
    }

    public boolean isWijkcoach() {
        return functies.contains(Functie.WIJKCOACH);
    }

    /** "Professional kinderopvang" (R-WC-07). */
    public boolean isKinderopvang() {
        return functies.stream().anyMatch(Functie::isKinderopvang);
    }

    /** As on the avatar: parents one letter, professionals two. */
    public String letters() {
        var einde = roepnaam.offsetByCodePoints(
                0, Math.min(isOuder() ? 1 : 2, roepnaam.codePointCount(0, roepnaam.length())));
        var letters = roepnaam.substring(0, einde);
        return isOuder() ? letters.toUpperCase(Locale.ROOT) : letters;
    }
}
