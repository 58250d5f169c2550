package nl.kring.gesprek.web;

import java.util.List;
import nl.kring.gesprek.Deelnemer;
import nl.kring.gesprek.Gespreksbeeld;
import nl.kring.gesprek.Gesprekszinnen;
import nl.kring.gesprek.WaaromNiet;
import nl.kring.gesprek.web.Gesprekspagina.Doelverslag;
import nl.kring.platform.taal.Woorden;
import nl.kring.platform.web.DoelKaart;

/** The same talk as {@link Gesprekspagina}, in the language of the parent who reads it. */
public record Oudergesprek(Gespreksbeeld beeld, Woorden woorden) {

    public Gesprekspagina pagina() {
        return new Gesprekspagina(beeld);
    }

    public Gesprekszinnen zinnen() {
        return new Gesprekszinnen(woorden, beeld.vandaag());
    }

    public String titel() {
        var gesprek = beeld.gesprek();
        return zinnen().titel(gesprek.soort(), gesprek.opent(), beeld.kind().roepnaam());
    }

    public String wanneer() {
        return zinnen().wanneer(beeld.gesprek().moment());
    }

    public String waar() {
        return zinnen().waar(beeld.gesprek().plaats(), beeld.kind().plaats().locatienaam());
    }

    /** What a person is here, and whether that person comes or was there. */
    public String bij(Deelnemer deelnemer) {
        var rol = rol(deelnemer);
        if (!deelnemer.komt()) {
            var waarom = beeld.waaromNiet(deelnemer).orElse(WaaromNiet.NIETS);
            return rol + " · " + woorden.zeg("gesprek.komtniet", woorden.zegVan("waaromniet", waarom));
        }
        var aanwezig = deelnemer.aanwezig();
        return aanwezig == null || aanwezig ? rol : rol + " · " + woorden.zeg("gesprek.wasniet");
    }

    private String rol(Deelnemer deelnemer) {
        if (!deelnemer.isOuder()) {
            return woorden.opsomming(deelnemer.functies().stream()
                    .sorted()
                    .map(functie -> woorden.zegVan("functie", functie))
                    .toList());
        }
        return beeld.kind().gezag().stream()
                .filter(wie -> wie.id().waarde().equals(deelnemer.wie().persoon()))
                .findFirst()
                .map(wie -> woorden.zegVan("relatie", wie.relatie()))
                .orElseGet(() -> woorden.zeg("wie.ouder"));
    }

    public List<Doelverslag> doelen() {
        return beeld.doelen().stream()
                .map(doel -> new Doelverslag(
                        new DoelKaart(
                                woorden.zeg(
                                        "doel.nummer", doel.volgnummer(), woorden.zegVan("doelsoort", doel.soort())),
                                doel.woorden(),
                                Gesprekspagina.stemmen(beeld, doel)),
                        doel.zichtbaarAan()))
                .toList();
    }
}
