package nl.kring.demo.domain;

import static nl.kring.platform.Functie.THUISONDERSTEUNER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.kring.platform.Functie;
import org.jspecify.annotations.Nullable;

/** The talks of a traject by chance: what comes of a first talk and of those after it, and who helps in between. */
final class Verloop {
    /** What was agreed stays open for some days at most; nobody carries it along for months. */
    private static final int NOG_OPEN = 10;

    private final Dossier dossier;
    private final Samenwerking samenwerking;
    private final Woorden woorden;
    private final Toeval toeval;
    private final List<Collega> tafel;

    /** @param metWijkcoach whether all parents said yes, so that the wijkcoach may sit at the table */
    Verloop(Dossier dossier, Samenwerking samenwerking, boolean metWijkcoach, Woorden woorden, Toeval toeval) {
        this.dossier = dossier;
        this.samenwerking = samenwerking;
        this.woorden = woorden;
        this.toeval = toeval;
        this.tafel = new ArrayList<>(List.of(plek().coach(), plek().mentor()));
        if (metWijkcoach) {
            tafel.add(plek().wijkcoach());
        }
    }

    private Plek plek() {
        return dossier.plek();
    }

    /** Parents choose: at the kitchen table or at the location (R-S1-04). */
    Afspraak eerste(LocalDate dag) {
        var plaats = toeval.kans(60) ? "THUIS" : "LOCATIE";
        return Afspraak.eerste(dag, toeval.kies(Dagen.UREN), plaats, aanTafel())
                .metTolk(tolk())
                .metCollega(samenwerking.isScenarioEen());
    }

    Afspraak voortgang(LocalDate dag) {
        return Afspraak.voortgang(dag, toeval.kies(Dagen.UREN), aanTafel()).metTolk(tolk());
    }

    Afspraak voortgangInDeWeek(LocalDate dag) {
        return Afspraak.voortgangInDeWeek(dag, aanTafel()).metTolk(tolk());
    }

    /** R-BO-02, R-BO-03: goals in the parents' words, and who does what. */
    void eersteGehouden(LocalDate dag, boolean allesGedaan) {
        dossier.gehouden(eerste(dag));
        samenwerking.eersteGesprekGehouden(dag);
        for (var doel : woorden.doelen(plek().gezin(), toeval.tussen(1, 3), toeval)) {
            dossier.doel(doel, plek().gezin().ouder(), dag);
        }
        for (var collega : toeval.geschud(tafel).subList(0, 2)) {
            var klaar = Dagen.werkdag(dag.plusDays(toeval.tussen(14, 45)));
            dossier.actie(actie(collega.functie().name()), collega, dag, klaar, gedaan(dag, klaar, allesGedaan));
        }
        var klaar = dag.plusDays(toeval.tussen(14, 45));
        var ouder = toeval.kies(plek().gezin().ouders());
        dossier.actie(actie("OUDER"), ouder, dag, klaar, gedaan(dag, klaar, allesGedaan));
    }

    /** Parents and professionals each say how a goal goes; they need not agree. */
    void voortgangGehouden(LocalDate dag) {
        var gesprek = dossier.gehouden(voortgang(dag));
        for (int doel = 0; doel < dossier.doelen().size(); doel++) {
            for (var ouder : plek().gezin().ouders()) {
                dossier.vindt(gesprek, doel, ouder, oordeel());
            }
            dossier.vindt(gesprek, doel, plek().mentor(), oordeel());
        }
    }

    /** Help with contacts that took place between these days, both included; at least so many. */
    void helpt(
            Functie functie, LocalDate van, @Nullable LocalDate tot, LocalDate eerst, LocalDate laatst, int minstens) {
        var dagen = new TreeSet<LocalDate>();
        var aantal = toeval.tussen(minstens, minstens + 3);
        for (int i = 0; i < aantal && !eerst.isAfter(laatst); i++) {
            var dag = Dagen.werkdag(toeval.dag(eerst, laatst));
            dagen.add(dag.isAfter(laatst) ? Dagen.werkdagVoor(laatst) : dag);
        }
        var plaats = functie == THUISONDERSTEUNER ? "THUIS" : "LOCATIE";
        dossier.helpt(plek().locatie().wie(functie), plaats, van, tot, List.copyOf(dagen));
    }

    private Collega[] aanTafel() {
        return tafel.toArray(Collega[]::new);
    }

    private @Nullable String tolk() {
        var ouder = plek().gezin().ouder();
        return "nl".equals(ouder.taal()) || toeval.kans(50) ? null : ouder.taalnaam();
    }

    private String actie(String wie) {
        return woorden.actie(wie, plek().gezin(), toeval);
    }

    private @Nullable LocalDate gedaan(LocalDate sinds, LocalDate klaar, boolean zeker) {
        var dag = Dagen.laatste(sinds, klaar.minusDays(toeval.tussen(0, 6)));
        var langGeleden = klaar.plusDays(NOG_OPEN).isBefore(dossier.vandaag());
        return zeker || dag.isBefore(dossier.vandaag()) && (toeval.kans(85) || langGeleden) ? dag : null;
    }

    private String oordeel() {
        var worp = toeval.tussen(1, 100);
        return worp <= 55 ? "BETER" : worp <= 90 ? "GELIJK" : "MINDER_GOED";
    }
}
