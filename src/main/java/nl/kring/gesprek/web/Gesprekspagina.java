package nl.kring.gesprek.web;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.kring.gesprek.Deelnemer;
import nl.kring.gesprek.Gespreksbeeld;
import nl.kring.gesprek.Gespreksplaats;
import nl.kring.gesprek.RondGesprekAf.Gang;
import nl.kring.platform.web.DoelKaart;
import nl.kring.platform.web.DoelKaart.Stem;

/** A talk to look at: what was planned, or what came of it. Parents and professionals read the same. */
public record Gesprekspagina(Gespreksbeeld beeld, boolean ouder) {

    public String titel() {
        return beeld.gesprek().soort().naam() + " over " + beeld.kind().roepnaam();
    }

    public String wanneer() {
        return Gesprekswoorden.hoofdletter(beeld.gesprek().moment().inWoorden(beeld.vandaag()));
    }

    public String waar() {
        return Gesprekswoorden.hoofdletter(Gesprekswoorden.waar(
                beeld.gesprek().plaats(),
                beeld.kind().roepnaam(),
                beeld.kind().plaats().locatienaam(),
                ouder));
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
        var aanwezig = deelnemer.aanwezig();
        return aanwezig == null || aanwezig ? deelnemer.rol() : deelnemer.rol() + " · was er niet bij";
    }

    public List<String> zonderMail() {
        return ouder
                ? List.of()
                : beeld.gesprek().deelnemers().stream()
                        .filter(Deelnemer::zonderMail)
                        .map(Deelnemer::roepnaam)
                        .toList();
    }

    /** The goals, with how each voice at this talk saw them going. */
    public List<DoelKaart> doelen() {
        var kaarten = new ArrayList<DoelKaart>();
        for (var doel : beeld.doelen()) {
            var stemmen = beeld.stemmen().stream()
                    .filter(stem -> stem.doel().equals(doel.id()))
                    .map(stem -> new Stem(stem.wie(), gang(stem.gang())))
                    .toList();
            kaarten.add(new DoelKaart(
                    "Doel " + doel.volgnummer() + " · " + doel.soort().woord(), doel.woorden(), stemmen));
        }
        return kaarten;
    }

    private static DoelKaart.Gang gang(Gang gang) {
        return switch (gang) {
            case BETER -> DoelKaart.Gang.BETER;
            case GELIJK -> DoelKaart.Gang.GELIJK;
            case MINDER_GOED -> DoelKaart.Gang.MINDER;
        };
    }

    /** Who changed this talk last. */
    public String ander() {
        var bewaard = beeld.bewaard();
        return bewaard == null ? "Iemand" : bewaard.door();
    }

    public String bewaardOm() {
        var bewaard = beeld.bewaard();
        var op = bewaard == null ? null : bewaard.op();
        return op == null ? "" : nl.kring.platform.Tijd.uur(LocalTime.ofInstant(op, nl.kring.platform.Tijd.ZONE));
    }
}
