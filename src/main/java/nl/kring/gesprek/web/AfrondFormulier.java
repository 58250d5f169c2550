package nl.kring.gesprek.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kring.gesprek.DeelnemerId;
import nl.kring.gesprek.Gespreksbeeld;
import nl.kring.gesprek.Gespreksplaats;
import nl.kring.gesprek.Moment;
import nl.kring.gesprek.RondGesprekAf;
import nl.kring.gesprek.RondGesprekAf.Actieregel;
import nl.kring.gesprek.RondGesprekAf.Doelregel;
import nl.kring.gesprek.RondGesprekAf.Gang;
import nl.kring.gesprek.RondGesprekAf.Oordeel;
import nl.kring.gesprek.RondGesprekAf.Vervolg;
import nl.kring.gesprek.Tekstlengte;
import nl.kring.kind.OuderId;
import nl.kring.platform.Ids;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Velden;
import nl.kring.platform.web.Veldfout;
import nl.kring.traject.Afloop;
import nl.kring.traject.Doelsoort;
import org.jspecify.annotations.Nullable;

/** Reads the form of a talk: what can be read becomes an order, what cannot gets a sentence at its field. Lines that are empty don't count. */
final class AfrondFormulier {
    static final String AANWEZIG = "aanwezig";
    static final String DATUM = "datum";
    static final String TIJD = "tijd";
    static final String WEEK = "week";
    static final String EINDE = "einde";
    static final String JA = "ja";
    /** More lines than this nobody agrees on in one talk. */
    private static final int HOOGSTENS_REGELS = 20;

    private final Gespreksbeeld beeld;
    private final Invoer invoer;
    private final Velden velden;

    private AfrondFormulier(Gespreksbeeld beeld, Invoer invoer) {
        this.beeld = beeld;
        this.invoer = invoer;
        this.velden = new Velden(invoer);
    }

    /**
     * @param leesfouten what was typed and cannot be read, as a day that does not exist
     * @param invoer what was typed; of what was far too long only the beginning
     */
    record Gelezen(RondGesprekAf typwerk, List<Veldfout> leesfouten, Invoer invoer) {}

    static Gelezen lees(Gespreksbeeld beeld, Invoer invoer, UUID formulier, int versie) {
        return new AfrondFormulier(beeld, invoer).lees(formulier, versie);
    }

    private Gelezen lees(UUID formulier, int versie) {
        var typwerk = new RondGesprekAf(
                beeld.gesprek().id(),
                versie,
                formulier,
                invoer.alleWaarden(AANWEZIG).stream()
                        .flatMap(id -> Ids.lees(id).stream())
                        .map(DeelnemerId::new)
                        .collect(Collectors.toSet()),
                velden.keuzeOfLeeg("plaats", Gespreksplaats.class).orElse(null),
                regels(invoer, "doel").stream()
                        .map(this::doel)
                        .flatMap(Optional::stream)
                        .toList(),
                regels(invoer, "actie").stream()
                        .map(this::actie)
                        .flatMap(Optional::stream)
                        .toList(),
                oordelen(),
                vervolg());
        var terug = velden.terug();
        return new Gelezen(typwerk, terug.fouten(), new Invoer(terug.waarden(), invoer.fouten()));
    }

    /** The number of the next line; at the limit the last one, so that no line is shown that would not be read. */
    static int volgende(Invoer invoer, String soort) {
        var na = regels(invoer, soort).stream()
                .mapToInt(regel -> regel + 1)
                .max()
                .orElse(0);
        return Math.min(na, HOOGSTENS_REGELS - 1);
    }

    /** The numbers of the lines that were sent, in order. */
    static Set<Integer> regels(Invoer invoer, String soort) {
        var veld = Pattern.compile(soort + "-(\\d{1,2})-.*");
        var nummers = new TreeSet<Integer>();
        for (var naam : invoer.waarden().keySet()) {
            var gevonden = veld.matcher(naam);
            if (gevonden.matches() && Integer.parseInt(gevonden.group(1)) < HOOGSTENS_REGELS) {
                nummers.add(Integer.parseInt(gevonden.group(1)));
            }
        }
        return nummers;
    }

    private Optional<Doelregel> doel(int regel) {
        var begin = "doel-" + regel + "-";
        var woorden = tekst(begin + "woorden", Tekstlengte.TEKST);
        var zien = tekst(begin + "zien", Tekstlengte.TEKST);
        if (woorden.isEmpty() && zien.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Doelregel(
                regel,
                velden.keuzeOfLeeg(begin + "soort", Doelsoort.class).orElse(null),
                woorden,
                zien,
                van(begin + "van")));
    }

    private String tekst(String veld, int hoogstens) {
        return Optional.ofNullable(velden.tekstOfLeeg(veld, hoogstens)).orElse("");
    }

    /** Whose words: one of the parents of the talk, or of all of them together. */
    private @Nullable OuderId van(String veld) {
        return beeld.gesprek().ouders().stream()
                .map(ouder -> ouder.wie().persoon())
                .filter(ouder -> ouder.toString().equals(invoer.waarde(veld)))
                .findFirst()
                .map(OuderId::new)
                .orElse(null);
    }

    private Optional<Actieregel> actie(int regel) {
        var begin = "actie-" + regel + "-";
        var wat = tekst(begin + "wat", Tekstlengte.TEKST);
        if (wat.isEmpty() && invoer.waarde(begin + DATUM).isBlank()) {
            return Optional.empty();
        }
        LocalDate klaarOp = velden.dagOfLeeg(begin + DATUM).orElse(null);
        return Optional.of(new Actieregel(
                regel, wat, Ids.lees(invoer.waarde(begin + "wie")).orElse(null), klaarOp));
    }

    private List<Oordeel> oordelen() {
        if (beeld.gesprek().isEerste()) {
            return List.of();
        }
        var oordelen = new ArrayList<Oordeel>();
        for (var doel : beeld.doelen()) {
            velden.keuzeOfLeeg("oordeel-" + doel.id(), Gang.class)
                    .ifPresent(gang -> oordelen.add(new Oordeel(doel.id(), null, gang)));
            for (var ouder : beeld.gesprek().ouders()) {
                velden.keuzeOfLeeg("oordeel-" + doel.id() + "-" + ouder.id(), Gang.class)
                        .ifPresent(gang -> oordelen.add(
                                new Oordeel(doel.id(), new OuderId(ouder.wie().persoon()), gang)));
            }
        }
        return oordelen;
    }

    private Vervolg vervolg() {
        if (invoer.gekozen(EINDE, JA)) {
            return new Vervolg.Einde(
                    velden.keuzeOfLeeg("afloop", Afloop.class).orElse(null),
                    velden.tekstOfLeeg("toelichting", Tekstlengte.TOELICHTING));
        }
        var dag = velden.dagOfLeeg(DATUM);
        var tijd = velden.tijdOfLeeg(TIJD);
        if (dag.isEmpty()) {
            return new Vervolg.Open();
        }
        var moment = invoer.gekozen(WEEK, JA) ? Moment.week(dag.get()) : Moment.op(dag.get(), tijd.orElse(null));
        return new Vervolg.Op(moment, velden.tekstOfLeeg("reden", Tekstlengte.REDEN));
    }
}
