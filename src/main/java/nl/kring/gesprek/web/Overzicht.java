package nl.kring.gesprek.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kring.gesprek.AfrondenResultaat.Deel;
import nl.kring.gesprek.AfrondenResultaat.Ontbreekt;
import nl.kring.gesprek.Gespreksbeeld;
import nl.kring.gesprek.RondGesprekAf;
import nl.kring.gesprek.RondGesprekAf.Vervolg;
import nl.kring.platform.web.Veldfout;

/**
 * The list beside a talk: what is ready, and what is not.
 *
 * @param kop "Vier van de vijf klaar"
 */
public record Overzicht(String kop, List<Punt> punten) {

    /** @param veld where to go for it */
    public record Punt(boolean klaar, String tekst, String veld) {}

    static Overzicht van(
            Gespreksbeeld beeld,
            RondGesprekAf typwerk,
            List<Ontbreekt> gaten,
            List<Veldfout> leesfouten,
            String ouders) {
        var open = EnumSet.noneOf(Deel.class);
        gaten.forEach(gat -> open.add(gat.wat().deel()));
        leesfouten.forEach(fout -> open.add(deel(fout)));
        var punten = new ArrayList<Punt>();
        for (var deel : Deel.values()) {
            if (telt(deel, beeld)) {
                punten.add(new Punt(!open.contains(deel), tekst(deel, beeld, typwerk, open, ouders), veld(deel)));
            }
        }
        var klaar = (int) punten.stream().filter(Punt::klaar).count();
        return new Overzicht(kop(klaar, punten.size()), punten);
    }

    /** New agreements are not needed at a progress talk. */
    private static boolean telt(Deel deel, Gespreksbeeld beeld) {
        return deel != Deel.AFSPRAKEN || beeld.gesprek().vraagtAfspraak();
    }

    /** Where a field stands that cannot be read. */
    static Deel deel(Veldfout fout) {
        if (fout.veld().startsWith("actie")) {
            return Deel.AFSPRAKEN;
        }
        return fout.veld().startsWith("doel") ? Deel.DOELEN : Deel.VERVOLG;
    }

    private static String kop(int klaar, int alle) {
        if (klaar == alle) {
            return "Alles is klaar";
        }
        return klaar == 0
                ? "Nog niets klaar"
                : Gesprekswoorden.hoofdletter(Gesprekswoorden.getal(klaar)) + " van de " + Gesprekswoorden.getal(alle)
                        + " klaar";
    }

    private static String tekst(Deel deel, Gespreksbeeld beeld, RondGesprekAf typwerk, Set<Deel> open, String ouders) {
        return switch (deel) {
            case AANWEZIG -> beeld.gesprek().isEerste() ? "Ouder, wijkcoach en collega erbij" : "Wie erbij waren";
            case PLEK -> open.contains(deel) ? "Plek van het gesprek" : "Plek gekozen met " + ouders;
            case DOELEN -> doelen(beeld, typwerk, ouders);
            case AFSPRAKEN -> aantal(typwerk.acties().size(), "afspraak", "afspraken") + " met naam en datum";
            case VERVOLG ->
                typwerk.vervolg() instanceof Vervolg.Einde ? "Afloop van het traject" : "Datum voortgangsgesprek";
        };
    }

    private static String doelen(Gespreksbeeld beeld, RondGesprekAf typwerk, String ouders) {
        if (!beeld.gesprek().isEerste() && !beeld.doelen().isEmpty()) {
            return "Gekeken hoe het met de doelen gaat";
        }
        var inWoorden = ouders.contains(" ")
                ? " in woorden van " + ouders
                : " in " + Gesprekswoorden.bezit(ouders) + " woorden";
        return aantal(typwerk.doelen().size(), "doel", "doelen") + inWoorden;
    }

    private static String aantal(int aantal, String een, String meer) {
        if (aantal == 0) {
            return Gesprekswoorden.hoofdletter(meer);
        }
        return Gesprekswoorden.hoofdletter(Gesprekswoorden.getal(aantal)) + " " + (aantal == 1 ? een : meer);
    }

    private static String veld(Deel deel) {
        return switch (deel) {
            case AANWEZIG -> AfrondFormulier.AANWEZIG;
            case PLEK -> "plaats";
            case DOELEN -> "doelen";
            case AFSPRAKEN -> "afspraken";
            case VERVOLG -> "vervolg";
        };
    }
}
