package nl.kring.gesprek.web;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kring.gesprek.AfrondenResultaat.Deel;
import nl.kring.gesprek.AfrondenResultaat.Ontbreekt;
import nl.kring.gesprek.Deelnemer;
import nl.kring.gesprek.Gespreksbeeld;
import nl.kring.gesprek.Gespreksplaats;
import nl.kring.gesprek.Moment;
import nl.kring.platform.Opsomming;
import nl.kring.platform.Tijd;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Keuze;
import nl.kring.platform.web.Velden;
import nl.kring.platform.web.Veldfout;
import nl.kring.traject.Afloop;
import nl.kring.traject.Doelsoort;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a talk is closed, as its templates read it.
 *
 * @param invoer what was typed so far, with what needs repair
 * @param formulier this form: it never collides with itself
 * @param geweigerd whether somebody tried to close, so that what is lacking stands on top
 */
public record Afrondpagina(
        Gespreksbeeld beeld,
        Invoer invoer,
        UUID formulier,
        int versie,
        Overzicht overzicht,
        Regels doelen,
        Regels acties,
        boolean geweigerd) {

    static Afrondpagina van(
            Gespreksbeeld beeld, Invoer getypt, UUID formulier, int versie, Set<String> open, boolean geweigerd) {
        var gelezen = AfrondFormulier.lees(beeld, getypt, formulier, versie);
        var invoer = gelezen.invoer();
        var gaten = beeld.ontbrekend(gelezen.typwerk());
        var ouders = Opsomming.van(ouders(beeld, invoer));
        var fouten = fouten(beeld, gelezen.leesfouten(), gaten, ouders);
        return new Afrondpagina(
                beeld,
                geweigerd
                        ? new Invoer(
                                invoer.waarden(),
                                Stream.concat(invoer.fouten().stream(), fouten.stream())
                                        .distinct()
                                        .toList())
                        : invoer,
                formulier,
                versie,
                Overzicht.van(beeld, gelezen.typwerk(), gaten, gelezen.leesfouten(), ouders),
                Regels.van(
                        "doel",
                        invoer,
                        fouten,
                        open,
                        Set.of("soort", "woorden", "zien"),
                        beeld.doelen().isEmpty()),
                Regels.van(
                        "actie",
                        invoer,
                        fouten,
                        open,
                        Set.of("wat", "wie", "datum"),
                        beeld.gesprek().vraagtAfspraak()),
                geweigerd);
    }

    /** What cannot be read and what is lacking, in the order of the screen; one sentence per field, but everyone who lacks. */
    private static List<Veldfout> fouten(
            Gespreksbeeld beeld, List<Veldfout> leesfouten, List<Ontbreekt> gaten, String ouders) {
        var zinnen = new Gatzinnen(beeld, ouders);
        var fouten = new ArrayList<Veldfout>();
        for (var deel : Deel.values()) {
            Stream.concat(
                            leesfouten.stream().filter(fout -> Overzicht.deel(fout) == deel),
                            gaten.stream()
                                    .filter(gat -> gat.wat().deel() == deel)
                                    .map(zinnen::van))
                    .filter(fout -> fout.veld().equals(AfrondFormulier.AANWEZIG)
                            || fouten.stream().noneMatch(eerder -> eerder.veld().equals(fout.veld())))
                    .forEach(fouten::add);
        }
        return fouten;
    }

    /** The parents who were there, as far as that is known; else all of the talk. */
    private static List<String> ouders(Gespreksbeeld beeld, Invoer invoer) {
        var alle = beeld.gesprek().ouders();
        var erbij = alle.stream()
                .filter(ouder ->
                        invoer.gekozen(AfrondFormulier.AANWEZIG, ouder.id().toString()))
                .toList();
        return (erbij.isEmpty() ? alle : erbij)
                .stream().map(Deelnemer::roepnaam).toList();
    }

    public String ouders() {
        return Opsomming.van(ouders(beeld, invoer));
    }

    /** All parents of the talk, also who was not there. */
    public String alleOuders() {
        return Opsomming.van(
                beeld.gesprek().ouders().stream().map(Deelnemer::roepnaam).toList());
    }

    /** Who was here in between. */
    public String ander() {
        var bewaard = beeld.bewaard();
        return bewaard == null ? "Iemand" : bewaard.door();
    }

    /** "bewaard om 13.52 uur". */
    public String bewaardZin() {
        var bewaard = beeld.bewaard();
        var op = bewaard == null ? null : bewaard.op();
        return op == null ? "nog niets bewaard" : "bewaard om " + Tijd.uur(LocalTime.ofInstant(op, Tijd.ZONE));
    }

    public boolean meerOuders() {
        return ouders(beeld, invoer).size() > 1;
    }

    public String titel() {
        return beeld.gesprek().naam() + " over " + beeld.kind().roepnaam();
    }

    /** As in the tab of the browser: first what is lacking. */
    String paginatitel() {
        var naam = beeld.gesprek().naam().toLowerCase(java.util.Locale.ROOT) + " over "
                + beeld.kind().roepnaam();
        var aantal = invoer.fouten().size();
        return aantal == 0 ? titel() : "Nog " + aantal + (aantal == 1 ? " ding: " : " dingen: ") + naam;
    }

    public String meldingkop() {
        var aantal = invoer.fouten().size();
        return "Nog " + Gesprekswoorden.getal(aantal) + (aantal == 1 ? " ding" : " dingen")
                + ", dan is het gesprek klaar";
    }

    /** What was kept of all this, beside the title of what needs repair. */
    public String bewaardtekst() {
        return Vrijetekst.zeef(invoer).bewaardtekst();
    }

    /** Only the date is lacking: then the notice says why it matters. */
    public boolean alleenDatum() {
        return invoer.fouten().size() == 1 && invoer.fouten().getFirst().veld().equals(AfrondFormulier.DATUM);
    }

    public String wanneer() {
        return Gesprekswoorden.hoofdletter(beeld.gesprek().moment().inWoorden(beeld.vandaag()));
    }

    public boolean isErbij(Deelnemer deelnemer) {
        return invoer.gekozen(AfrondFormulier.AANWEZIG, deelnemer.id().toString());
    }

    /** Somebody ticked others: then who is not ticked was not there. */
    public boolean isBekend() {
        return !invoer.alleWaarden(AfrondFormulier.AANWEZIG).isEmpty();
    }

    /** The colleague of a first talk in scenario 1, once two people are ticked (R-S1-03). */
    public @Nullable String collega() {
        return beeld.gesprek().deelnemers().stream()
                .filter(deelnemer -> isErbij(deelnemer) && deelnemer.isKinderopvang() && !deelnemer.isWijkcoach())
                .map(Deelnemer::roepnaam)
                .findFirst()
                .orElse(null);
    }

    public List<Keuze> plaatsen() {
        return List.of(
                new Keuze(Gespreksplaats.THUIS.name(), "Thuis", "aan de keukentafel"),
                new Keuze(
                        Gespreksplaats.LOCATIE.name(),
                        "Op de locatie",
                        beeld.kind().plaats().locatienaam()),
                new Keuze(Gespreksplaats.BEELD.name(), "Met beeld", "alleen als het niet anders kan"));
    }

    /** "Ewa koos dit zelf." */
    public String kozen() {
        var namen = beeld.gesprek().ouders().stream().map(Deelnemer::roepnaam).toList();
        return Opsomming.van(namen) + (namen.size() == 1 ? " koos dit zelf." : " kozen dit zelf.");
    }

    public List<Keuze> doelsoorten() {
        return Arrays.stream(Doelsoort.values())
                .map(soort -> new Keuze(soort.name(), Gesprekswoorden.hoofdletter(soort.woord())))
                .toList();
    }

    public List<Keuze> vanWie() {
        return beeld.gesprek().ouders().stream()
                .map(ouder -> new Keuze(ouder.wie().persoon().toString(), ouder.roepnaam()))
                .toList();
    }

    /** Who may take an action on. */
    public List<Keuze> eigenaren() {
        return beeld.eigenaren().entrySet().stream()
                .map(wie -> new Keuze(wie.getKey().toString(), wie.getValue()))
                .toList();
    }

    public String soort(int regel) {
        return tekst(doelsoorten(), invoer.waarde("doel-" + regel + "-soort"));
    }

    public String eigenaar(int regel) {
        return tekst(eigenaren(), invoer.waarde("actie-" + regel + "-wie"));
    }

    /** The day written out, as far as it can be read. */
    public String klaarOp(int regel) {
        return new Velden(invoer)
                .dagOfLeeg("actie-" + regel + "-datum")
                .map(dag -> Tijd.dag(dag, beeld.vandaag()))
                .orElse("");
    }

    private static String tekst(List<Keuze> keuzes, String waarde) {
        return keuzes.stream()
                .filter(keuze -> keuze.waarde().equals(waarde))
                .map(Keuze::tekst)
                .findFirst()
                .orElse("");
    }

    public boolean einde() {
        return invoer.gekozen(AfrondFormulier.EINDE, AfrondFormulier.JA);
    }

    public List<Keuze> aflopen() {
        return Arrays.stream(Afloop.values())
                .map(afloop -> new Keuze(afloop.name(), afloop.woorden()))
                .toList();
    }

    /** Dates that fit, each as a button. */
    public List<Keuze> voorstellen() {
        return beeld.voorstellen().stream()
                .map(moment -> new Keuze(Knop.voorstel(moment), Gesprekswoorden.kort(moment)))
                .toList();
    }

    public String inWoorden(Moment moment) {
        return moment.inWoorden(beeld.vandaag());
    }

    /** Who lacks a mail address is told by a person. */
    public List<String> zonderMail() {
        return beeld.gesprek().deelnemers().stream()
                .filter(Deelnemer::zonderMail)
                .map(Deelnemer::roepnaam)
                .toList();
    }

    /** What happens when the talk is closed. */
    public List<String> straks() {
        var namen = beeld.gesprek().ouders().stream().map(Deelnemer::roepnaam).toList();
        var zinnen = new ArrayList<String>();
        zinnen.add(Opsomming.van(namen) + (namen.size() == 1 ? " leest" : " lezen") + " dit verslag in Kring.");
        zinnen.add("Wie iets afspreekt, ziet dat bij ‘Mijn werk’.");
        if (einde()) {
            zinnen.add("Het traject is dan afgerond. Iedereen in de kring ziet hoe.");
        } else if (beeld.vervolg() == null) {
            zinnen.add("Iedereen krijgt de datum in de agenda. Daar staat geen naam van een kind in.");
        }
        return zinnen;
    }
}
