package nl.kring.gesprek;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kring.kind.Kindbeeld;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.regels.Werkwijze;
import nl.kring.toegang.Grond;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import nl.kring.traject.Doel;
import nl.kring.traject.Traject;
import nl.kring.traject.Trajecten;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings what opening and closing a talk look at: the talk, the child, the goals so far, and who may take what on. */
@Component
class Afrondtafel {
    private final Toegang toegang;
    private final Gesprekken gesprekken;
    private final Trajecten trajecten;
    private final Samenwerking samenwerking;
    private final Clock klok;

    Afrondtafel(Toegang toegang, Gesprekken gesprekken, Trajecten trajecten, Samenwerking samenwerking, Clock klok) {
        this.toegang = toegang;
        this.gesprekken = gesprekken;
        this.trajecten = trajecten;
        this.samenwerking = samenwerking;
        this.klok = klok;
    }

    /** Somebody who may take an action on. */
    record Mogelijk(UUID persoon, String naam) {}

    /**
     * @param anderVervolg whether a progress talk other than this one is planned already
     * @param grond on which the reader came in
     */
    record Gedekt(
            Gesprek gesprek,
            Traject traject,
            Kindbeeld beeld,
            Werkwijze werkwijze,
            List<Doel> doelen,
            boolean anderVervolg,
            boolean magTrajectAfronden,
            Grond grond,
            LocalDateTime nu) {

        LocalDate vandaag() {
            return nu.toLocalDate();
        }

        AfrondenRegels.Wereld wereld() {
            return new AfrondenRegels.Wereld(
                    gesprek,
                    doelen.stream().map(Doel::id).toList(),
                    eigenaren().stream().map(Mogelijk::persoon).collect(Collectors.toSet()),
                    anderVervolg,
                    magTrajectAfronden,
                    werkwijze,
                    nu);
        }

        /** Who may take an action on: everyone of the talk who may still come, and the child's mentor. */
        List<Mogelijk> eigenaren() {
            var mensen = new ArrayList<Mogelijk>();
            gesprek.komenden().forEach(wie -> mensen.add(new Mogelijk(wie.wie().persoon(), wie.roepnaam())));
            var mentor = beeld.plaats().mentor();
            var naam = beeld.plaats().mentornaam();
            if (mentor != null
                    && naam != null
                    && mensen.stream().noneMatch(wie -> wie.persoon().equals(mentor.waarde()))) {
                mensen.add(new Mogelijk(mentor.waarde(), naam + ", mentor"));
            }
            return mensen;
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Gedekt dek(Actor actor, Handeling handeling, GesprekId id) {
        var gesprek = gesprekken.gesprek(id).orElseThrow(NietGevonden::of);
        var grond = toegang.eis(actor, handeling, gesprekken.rondom(gesprek), id.waarde());
        var traject = trajecten.traject(gesprek.traject()).orElseThrow(NietGevonden::of);
        return new Gedekt(
                gesprek,
                traject,
                samenwerking.beeld(traject),
                samenwerking.werkwijze(traject),
                trajecten.doelen(traject.id()),
                gesprekken
                        .gepland(traject.id(), Gesprekssoort.VOORTGANG)
                        .filter(ander -> !ander.id().equals(id))
                        .isPresent(),
                toegang.mag(Handeling.TRAJECT_AFRONDEN, traject.rondom()),
                grond,
                LocalDateTime.ofInstant(klok.instant(), Tijd.ZONE));
    }
}
