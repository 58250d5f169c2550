package nl.kring.gesprek.web;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.kring.gesprek.Deelnemer;
import nl.kring.gesprek.Gespreksbeeld;
import nl.kring.gesprek.Gespreksplaats;
import nl.kring.gesprek.RondGesprekAf.Gang;
import nl.kring.gesprek.Stand;
import nl.kring.gesprek.WaaromNiet;
import nl.kring.platform.Tijd;
import nl.kring.platform.taal.Woorden;
import nl.kring.platform.web.DoelKaart;
import nl.kring.platform.web.DoelKaart.Stem;
import nl.kring.traject.Actie;
import nl.kring.traject.Doel;

/** A talk to look at: what was planned, or what came of it. Parents read the same, in words of their own ({@link Oudergesprek}). */
public record Gesprekspagina(Gespreksbeeld beeld) {

    public String titel() {
        return beeld.gesprek().naam() + " over " + beeld.kind().roepnaam();
    }

    public String wanneer() {
        return Gesprekswoorden.hoofdletter(beeld.gesprek().moment().inWoorden(beeld.vandaag()));
    }

    public String waar() {
        return Gesprekswoorden.hoofdletter(Gesprekswoorden.waar(
                beeld.gesprek().plaats(),
                beeld.kind().roepnaam(),
                beeld.kind().plaats().locatienaam()));
    }

    /** The icon of the place. */
    public String waarteken() {
        return beeld.gesprek().plaats() == Gespreksplaats.BEELD ? "scherm" : "plek";
    }

    public boolean isVoorbij() {
        return beeld.gesprek().isGepland() && beeld.gesprek().moment().isVoorbij(beeld.vandaag());
    }

    /** What a person is here, and whether that person was there. */
    public String bij(Deelnemer deelnemer) {
        if (!deelnemer.komt()) {
            return deelnemer.rol() + " · komt niet: "
                    + Woorden.nederlands()
                            .zegVan("waaromniet", beeld.waaromNiet(deelnemer).orElse(WaaromNiet.NIETS));
        }
        var aanwezig = deelnemer.aanwezig();
        return aanwezig == null || aanwezig ? deelnemer.rol() : deelnemer.rol() + " · was er niet bij";
    }

    public List<String> zonderMail() {
        return beeld.gesprek().komenden().stream()
                .filter(Deelnemer::zonderMail)
                .map(Deelnemer::roepnaam)
                .toList();
    }

    /** @param zien how everyone will see that it works */
    public record Doelverslag(DoelKaart kaart, String zien) {}

    /** The goals, with how each voice at this talk saw them going. */
    public List<Doelverslag> doelen() {
        var kaarten = new ArrayList<Doelverslag>();
        for (var doel : beeld.doelen()) {
            kaarten.add(new Doelverslag(
                    new DoelKaart(
                            "Doel " + doel.volgnummer() + " · " + doel.soort().woord(),
                            doel.woorden(),
                            stemmen(beeld, doel)),
                    doel.zichtbaarAan()));
        }
        return kaarten;
    }

    static List<Stem> stemmen(Gespreksbeeld beeld, Doel doel) {
        return beeld.stemmen().stream()
                .filter(stem -> stem.doel().equals(doel.id()))
                .map(stem -> new Stem(stem.wie(), gang(stem.gang())))
                .toList();
    }

    private static DoelKaart.Gang gang(Gang gang) {
        return switch (gang) {
            case BETER -> DoelKaart.Gang.BETER;
            case GELIJK -> DoelKaart.Gang.GELIJK;
            case MINDER_GOED -> DoelKaart.Gang.MINDER;
        };
    }

    /** "4 december", and that it is done where it is. */
    public String klaarOp(Actie actie) {
        return Tijd.dagMaand(actie.klaarOp(), beeld.vandaag());
    }

    /** This talk was the last: the traject ended with it. */
    public boolean isSlot() {
        return beeld.gesprek().stand() == Stand.AFGEROND
                && beeld.vervolg() == null
                && beeld.traject().afloop() != null;
    }

    /** What must happen now that no wijkcoach comes to a first talk; parents and childcare know why, others need not. */
    public String zonderWijkcoach() {
        if (beeld.gesprek().deelnemers().stream().anyMatch(beeld::doetStapjeTerug)) {
            return "De wijkcoach doet een stapje terug. Dit eerste gesprek rust: zeg het af, of plan een ander gesprek.";
        }
        return beeld.rechten().weetVanAntwoorden()
                ? "Zonder wijkcoach is dit geen eerste gesprek. Praat met de ouders: willen zij een andere wijkcoach, vraag dat dan."
                        + " Willen zij geen wijkcoach? Zeg dit gesprek af en plan een gesprek zonder wijkcoach."
                : "Er moet nog iemand anders komen, of het gesprek verandert. De kinderopvang zoekt dat uit met de ouders.";
    }

    /** Who changed this talk last. */
    public String ander() {
        var bewaard = beeld.bewaard();
        return bewaard == null ? "Iemand" : bewaard.door();
    }

    public String bewaardOm() {
        var bewaard = beeld.bewaard();
        var op = bewaard == null ? null : bewaard.op();
        return op == null ? "" : Tijd.uur(LocalTime.ofInstant(op, Tijd.ZONE));
    }
}
