package nl.kring.toestemming.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.platform.taal.Taal;
import nl.kring.platform.taal.Woorden;
import nl.kring.platform.web.Keuze;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.Gegevenssoort;
import nl.kring.toestemming.Richting;
import nl.kring.toestemming.ToestemmingBekijken.Vraagdossier;

/**
 * A question as parents read it, in one language (A2). The Dutch one decides, so it is made in the same way and stands beside every
 * other.
 */
public record Ouderwoorden(Woorden woorden, Vraagdossier dossier) {

    /** The same in Dutch. */
    public Ouderwoorden nederlands() {
        return new Ouderwoorden(Woorden.nederlands(), dossier);
    }

    public boolean isVertaald() {
        return woorden.taal() != Taal.NL;
    }

    public String zeg(String sleutel, Object... waarden) {
        return woorden.zeg(sleutel, waarden);
    }

    /** What contact at some level is about: an icon's name and a few words. */
    public record Onderwerp(String icoon, String zin) {}

    /** The question itself: who would talk with whom, about which child. */
    public String vraag() {
        var vraag = dossier.beeld().vraag();
        return vraag.doel() == Richting.CONTACT_KOV_WIJKCOACH
                ? zeg("vraag.heen", locatie(), wijkcoach(), kind())
                : zeg("vraag.terug", locatie(), wijkcoach(), kind());
    }

    /** One sentence: who tells whom. */
    public String wieAanWie() {
        var richtingen = dossier.beeld().vraag().bereik().richtingen();
        if (richtingen.size() > 1) {
            return zeg("vraag.elkaar", locatie(), wijkcoach());
        }
        return richtingen.contains(Richting.CONTACT_KOV_WIJKCOACH)
                ? zeg("vraag.alleenheen", locatie(), wijkcoach())
                : zeg("vraag.alleenterug", locatie(), wijkcoach());
    }

    /** Everything they may talk about: that the child is there, and what is shared besides. */
    public List<Onderwerp> waarover() {
        return Stream.concat(
                        Stream.of(
                                new Onderwerp("huis", zeg("vraag.komt", kind())),
                                new Onderwerp("mensen", zeg("vraag.helpt", kind())),
                                new Onderwerp("bel", zeg("vraag.bellen"))),
                        dossier.beeld().vraag().bereik().gegevens().stream()
                                .sorted()
                                .flatMap(this::onderwerpen))
                .toList();
    }

    private Stream<Onderwerp> onderwerpen(Gegevenssoort soort) {
        return switch (soort) {
            case DOELEN -> Stream.of(new Onderwerp("hart", zeg("vraag.doelen", kind())));
            case AFSPRAKEN ->
                Stream.of(
                        new Onderwerp("rondvink", zeg("vraag.afspraken")),
                        new Onderwerp("kalender", zeg("vraag.gesprekken")));
            case HULP -> Stream.of(new Onderwerp("hand", zeg("vraag.hulp")));
            case GESPREKSVERSLAG -> Stream.of(new Onderwerp("praat", zeg("vraag.verslag")));
            case WAARNEMINGEN ->
                Stream.of(new Onderwerp("oog", zeg("vraag.merken")), new Onderwerp("potlood", zeg("vraag.thuis")));
        };
    }

    /** The level asked, with what it adds. */
    public String hoeVer() {
        var niveau = dossier.beeld().vraag().niveau();
        return zeg("vraag.hoever", woorden.zegVan("niveau", niveau), woorden.zegVan("inhoud", niveau));
    }

    /** The three answers, in a line. */
    public String knoppen() {
        return zeg("vraag.ja") + " · " + zeg("vraag.nee") + " · " + zeg("vraag.praten");
    }

    public String totEnMet() {
        return zeg("vraag.totdag", woorden.dag(dossier.beeld().vraag().geldigTot(), dossier.vandaag()));
    }

    public String wieIsDat() {
        var vraag = dossier.beeld().vraag();
        return zeg("vraag.werktbij", vraag.wijkcoachnaam(), vraag.ontvangernaam());
    }

    /** The counter: for which time within twelve months (BSL-10). */
    public String keer() {
        return switch (dossier.keer()) {
            case 1 -> zeg("vraag.eerste");
            case 2 -> zeg("vraag.tweede");
            case 3 -> zeg("vraag.derde");
            default -> zeg("vraag.vaker", dossier.keer());
        };
    }

    public List<Keuze> niveaus() {
        return Arrays.stream(ContactNiveau.values())
                .map(niveau ->
                        new Keuze(niveau.name(), woorden.zegVan("niveau", niveau), woorden.zegVan("inhoud", niveau)))
                .toList();
    }

    public List<Keuze> soorten() {
        return Arrays.stream(Gegevenssoort.values())
                .map(soort -> new Keuze(soort.name(), woorden.zegVan("gegevens", soort)))
                .toList();
    }

    /** Who may turn to whom; only asked where both were. */
    public List<Keuze> richtingen() {
        return List.of(
                new Keuze(Richting.CONTACT_KOV_WIJKCOACH.name(), zeg("kies.heen", locatie(), wijkcoach())),
                new Keuze(Richting.CONTACT_WIJKCOACH_KOV.name(), zeg("kies.terug", locatie(), wijkcoach())));
    }

    /** A question of a form and its options, in one line. */
    public static String opEenRij(String kop, List<Keuze> opties) {
        return opties.stream()
                .map(optie -> optie.uitleg() == null ? optie.tekst() : optie.tekst() + " (" + optie.uitleg() + ")")
                .collect(Collectors.joining(" · ", kop + " ", ""));
    }

    private String locatie() {
        return dossier.kind().plaats().locatienaam();
    }

    private String wijkcoach() {
        return dossier.beeld().vraag().wijkcoachnaam();
    }

    private String kind() {
        return dossier.kind().roepnaam();
    }
}
