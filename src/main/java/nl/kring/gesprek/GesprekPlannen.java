package nl.kring.gesprek;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kring.gesprek.Gespreksboek.NieuwGesprek;
import nl.kring.gesprek.Gespreksboek.Stoel;
import nl.kring.gesprek.PlanResultaat.AlGepland;
import nl.kring.gesprek.PlanResultaat.Bezwaar;
import nl.kring.gesprek.PlanResultaat.Gepland;
import nl.kring.gesprek.PlanResultaat.NogNiet;
import nl.kring.gesprek.PlanResultaat.Wat;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.traject.Eigenaar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans a talk and lays the invitations ready. Two who plan at once make one talk: the second is shown the first one's.
 * Sending the same form twice makes one talk as well.
 */
@Service
public class GesprekPlannen {
    private final Plantafel tafel;
    private final Gesprekken gesprekken;
    private final Gespreksboek boek;
    private final Uitnodigingen uitnodigingen;
    private final Clock klok;

    GesprekPlannen(Plantafel tafel, Gesprekken gesprekken, Gespreksboek boek, Uitnodigingen uitnodigingen, Clock klok) {
        this.tafel = tafel;
        this.gesprekken = gesprekken;
        this.boek = boek;
        this.uitnodigingen = uitnodigingen;
        this.klok = klok;
    }

    @Transactional
    public PlanResultaat plan(Actor actor, PlanGesprek opdracht) {
        boek.opSlot(opdracht.traject());
        var aanTafel = tafel.dek(actor, Handeling.GESPREK_PLANNEN, opdracht.traject());
        var eerder = gesprekken.gepland(opdracht.traject(), opdracht.soort());
        if (eerder.isPresent()) {
            return alGepland(eerder.get(), opdracht);
        }
        var bezwaren = bezwaren(actor, opdracht, aanTafel);
        if (bezwaren.stream().anyMatch(bezwaar -> bezwaar.wat() == Wat.WIJKCOACH_STAPJE_TERUG)) {
            tafel.leidOm(actor, aanTafel.traject());
        }
        if (!bezwaren.isEmpty()) {
            return new NogNiet(bezwaren);
        }
        if (boek.plan(actor, nieuw(opdracht, aanTafel), stoelen(opdracht, aanTafel))) {
            uitnodigingen.aanIedereen(
                    actor, gesprekken.gesprek(opdracht.gesprek()).orElseThrow(), Berichtsoort.UITNODIGING);
            return new Gepland(opdracht.gesprek());
        }
        return vanDitFormulier(opdracht);
    }

    /** The same form came again after its talk was held; the id of another talk is an id that does not exist here. */
    private Gepland vanDitFormulier(PlanGesprek opdracht) {
        return gesprekken
                .gesprek(opdracht.gesprek())
                .filter(gesprek -> gesprek.traject().equals(opdracht.traject()) && gesprek.soort() == opdracht.soort())
                .map(gesprek -> new Gepland(gesprek.id()))
                .orElseThrow(() -> NietGevonden.van(opdracht.gesprek().waarde()));
    }

    /** What stands in the way, without planning: beside what cannot be read, all of it is said at once. */
    @Transactional
    public List<Bezwaar> bezwaren(Actor actor, PlanGesprek opdracht) {
        return bezwaren(actor, opdracht, tafel.dek(actor, Handeling.GESPREK_PLANNEN, opdracht.traject()));
    }

    private List<Bezwaar> bezwaren(Actor actor, PlanGesprek opdracht, Plantafel.Gedekt aanTafel) {
        var eersteOp = gesprekken
                .gepland(opdracht.traject(), Gesprekssoort.EERSTE)
                .map(eerste -> eerste.moment().datum())
                .orElse(null);
        return PlannenRegels.bezwaren(opdracht, aanTafel.wereld(actor, opdracht.soort(), eersteOp, Tijd.vandaag(klok)));
    }

    private static PlanResultaat alGepland(Gesprek eerder, PlanGesprek opdracht) {
        return eerder.id().equals(opdracht.gesprek()) ? new Gepland(eerder.id()) : new AlGepland(eerder.id());
    }

    /** BSL-02: whether two people hold this talk is settled now, and stays so. */
    private NieuwGesprek nieuw(PlanGesprek opdracht, Plantafel.Gedekt aanTafel) {
        return new NieuwGesprek(
                opdracht.gesprek(),
                opdracht.traject(),
                aanTafel.traject().kind(),
                opdracht.soort(),
                Optional.ofNullable(opdracht.moment()).orElseThrow(),
                opdracht.duur(),
                Optional.ofNullable(opdracht.plaats()).orElseThrow(),
                opdracht.tolk(),
                opdracht.soort() == Gesprekssoort.EERSTE && aanTafel.collegaNodig(),
                Tijd.vandaag(klok),
                null,
                null);
    }

    /** All who hold gezag, and the professionals who were chosen. */
    private static List<Stoel> stoelen(PlanGesprek opdracht, Plantafel.Gedekt aanTafel) {
        var stoelen = new ArrayList<Stoel>();
        aanTafel.beeld().gezag().stream()
                .filter(ouder -> ouder.soort().kanTekenen())
                .forEach(ouder -> stoelen.add(new Stoel(new Eigenaar.Thuis(ouder.id()), Set.of(), null, null)));
        var bekend = aanTafel.kandidaten().stream().collect(Collectors.toMap(Kandidaat::id, Function.identity()));
        opdracht.genodigden().stream().distinct().forEach(genodigde -> {
            var kandidaat = Optional.ofNullable(bekend.get(genodigde.wie())).orElseThrow();
            stoelen.add(new Stoel(
                    new Eigenaar.Werker(kandidaat.id()),
                    kandidaat.functies(),
                    kandidaat.organisatie().waarde(),
                    genodigde.reden().strip()));
        });
        return stoelen;
    }
}
