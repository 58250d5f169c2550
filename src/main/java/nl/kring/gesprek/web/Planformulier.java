package nl.kring.gesprek.web;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.Gespreksplaats;
import nl.kring.gesprek.Moment;
import nl.kring.gesprek.PlanGesprek;
import nl.kring.gesprek.PlanGesprek.Genodigde;
import nl.kring.gesprek.PlanResultaat.Bezwaar;
import nl.kring.gesprek.PlanVoorbereiden.Planbeeld;
import nl.kring.gesprek.Tekstlengte;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Ids;
import nl.kring.platform.web.Invoer;
import nl.kring.platform.web.Velden;
import nl.kring.platform.web.Veldfout;
import org.jspecify.annotations.Nullable;

/** Reads the form with which a talk is planned, and has a sentence for everything that stands in the way. */
final class Planformulier {
    private static final String WIE = "wie";
    private static final String KIES_TIJD = "Kies hoe laat.";
    /** As the fields stand on the page; the reasons stand with the people. */
    private static final List<String> VOLGORDE = List.of("", "datum", "tijd", "duur", "plaats", "tolk", "wie");

    private Planformulier() {}

    /**
     * @param leesfouten what was typed and cannot be read
     * @param invoer what was typed; of what was far too long only the beginning
     */
    record Gelezen(PlanGesprek plan, List<Veldfout> leesfouten, Invoer invoer) {}

    static Gelezen lees(Planbeeld beeld, Invoer invoer) {
        var velden = new Velden(invoer);
        var dag = velden.dagOfLeeg("datum");
        var tijd = velden.tijdOfLeeg("tijd");
        if (dag.isEmpty()) {
            zonderDag(velden, tijd.orElse(null));
        }
        var tolk = velden.regelOfLeeg("tolk", Tekstlengte.TOLK);
        var plan = new PlanGesprek(
                GesprekId.lees(invoer.waarde("gesprek")),
                beeld.traject().id(),
                beeld.soort(),
                dag.map(d -> Moment.op(d, tijd.orElse(null))).orElse(null),
                duur(invoer),
                velden.keuzeOfLeeg("plaats", Gespreksplaats.class).orElse(null),
                tolk,
                invoer.alleWaarden("wie").stream()
                        .flatMap(id -> Ids.lees(id).stream())
                        .map(MedewerkerId::new)
                        .distinct()
                        .map(wie -> new Genodigde(wie, reden(velden, wie)))
                        .toList(),
                invoer.gekozen("akkoord", "ja"));
        var terug = velden.terug();
        return new Gelezen(plan, terug.fouten(), terug);
    }

    /** Without a day there is no moment to judge; what lacks at the hour is said as well. */
    private static void zonderDag(Velden velden, @Nullable LocalTime tijd) {
        if (velden.waarde("tijd").isBlank()) {
            velden.fout("tijd", KIES_TIJD);
        } else if (!Moment.isGewoonUur(tijd)) {
            velden.fout("tijd", Gesprekswoorden.ONGEWOON_UUR);
        }
    }

    private static String reden(Velden velden, MedewerkerId wie) {
        return Optional.ofNullable(velden.tekstOfLeeg("reden-" + wie, Tekstlengte.REDEN))
                .orElse("");
    }

    private static int duur(Invoer invoer) {
        return invoer.waarde("duur").matches("\\d{1,3}") ? Integer.parseInt(invoer.waarde("duur")) : 0;
    }

    /** Everything at once, in the order of the page: one sentence per field, but everyone who lacks at the table. */
    static Invoer metZinnen(Planbeeld beeld, Gelezen gelezen, List<Bezwaar> bezwaren) {
        var fouten = new ArrayList<>(gelezen.leesfouten());
        for (var bezwaar : bezwaren) {
            var fout = new Veldfout(veld(bezwaar), zin(bezwaar, beeld));
            if (fout.veld().equals(WIE)
                    || fouten.stream().noneMatch(eerder -> eerder.veld().equals(fout.veld()))) {
                fouten.add(fout);
            }
        }
        fouten.sort(Comparator.comparing(fout -> plek(fout.veld())));
        return new Invoer(gelezen.invoer().waarden(), fouten.stream().distinct().toList());
    }

    private static int plek(String veld) {
        var plek = VOLGORDE.indexOf(veld.startsWith("reden-") ? WIE : veld);
        return plek < 0 ? VOLGORDE.size() : plek;
    }

    private static String veld(Bezwaar bezwaar) {
        return switch (bezwaar.wat()) {
            case TRAJECT_IS_AF, GEEN_OUDER -> "";
            case DATUM, DATUM_VOORBIJ, DATUM_TE_VER, KORT_NA_HET_EERSTE -> "datum";
            case TIJD, TIJD_ONGEWOON -> "tijd";
            case DUUR -> "duur";
            case PLAATS -> "plaats";
            case TOLK_TE_LANG -> "tolk";
            case GEEN_KINDEROPVANG, GEEN_WIJKCOACH, GEEN_COLLEGA, NIEMAND_VAN_WERK, HOORT_NIET_BIJ_DIT_GESPREK -> WIE;
            case REDEN, REDEN_TE_LANG ->
                "reden-"
                        + Optional.ofNullable(bezwaar.wie())
                                .map(MedewerkerId::toString)
                                .orElse("");
            case OUDERS_WETEN_HET_NIET -> "akkoord";
        };
    }

    private static String zin(Bezwaar bezwaar, Planbeeld beeld) {
        return switch (bezwaar.wat()) {
            case TRAJECT_IS_AF -> "Dit traject is afgerond. Er kan geen gesprek meer bij.";
            case GEEN_OUDER ->
                "Er is nog niemand bekend die over " + beeld.kind().roepnaam() + " mag beslissen. Zoek dat eerst uit.";
            case DATUM -> "Kies een dag.";
            case DATUM_VOORBIJ -> "Deze dag is voorbij. Kies een dag vanaf vandaag.";
            case DATUM_TE_VER -> "Kies een dag binnen een half jaar.";
            case KORT_NA_HET_EERSTE -> "Het eerste gesprek moet nog komen. Kies een dag die daar een paar weken na is.";
            case TIJD -> KIES_TIJD;
            case TIJD_ONGEWOON -> Gesprekswoorden.ONGEWOON_UUR;
            case DUUR -> "Kies hoe lang het gesprek duurt.";
            case PLAATS -> "Kies de plek die de ouders willen.";
            case TOLK_TE_LANG -> "Maak dit korter: hoogstens 100 tekens.";
            case GEEN_KINDEROPVANG ->
                "Vraag ook iemand van de kinderopvang erbij."
                        + (beeld.collegaNodig() ? " De wijkcoach en de collega zijn twee mensen." : "");
            case GEEN_WIJKCOACH -> "Vraag ook de wijkcoach erbij.";
            case GEEN_COLLEGA ->
                "Vraag er een collega bij. De wijkcoach en de collega van de kinderopvang zijn twee mensen.";
            case NIEMAND_VAN_WERK -> "Vraag minstens één professional erbij.";
            case HOORT_NIET_BIJ_DIT_GESPREK ->
                "Iemand van wie je koos, kan nu niet bij dit gesprek zijn. Kijk de namen na.";
            case REDEN -> "Schrijf op waarom deze persoon erbij is. De ouders lezen dit.";
            case REDEN_TE_LANG -> "Maak dit korter: hoogstens 500 tekens.";
            case OUDERS_WETEN_HET_NIET ->
                "Vraag eerst aan de ouders of deze mensen mogen komen, en waar zij willen praten.";
        };
    }
}
