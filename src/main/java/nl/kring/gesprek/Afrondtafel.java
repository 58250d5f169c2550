package nl.kring.gesprek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
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
    private final Kinderen kinderen;
    private final Clock klok;

    Afrondtafel(Toegang toegang, Gesprekken gesprekken, Trajecten trajecten, Kinderen kinderen, Clock klok) {
        this.toegang = toegang;
        this.gesprekken = gesprekken;
        this.trajecten = trajecten;
        this.kinderen = kinderen;
        this.klok = klok;
    }

    /**
     * @param anderVervolg whether a progress talk other than this one is planned already
     * @param grond on which the reader came in
     */
    record Gedekt(
            Gesprek gesprek,
            Traject traject,
            Kindbeeld beeld,
            List<Doel> doelen,
            boolean anderVervolg,
            boolean magTrajectAfronden,
            Grond grond,
            LocalDate vandaag) {

        AfrondenRegels.Wereld wereld() {
            return new AfrondenRegels.Wereld(
                    gesprek,
                    doelen.stream().map(Doel::id).toList(),
                    eigenaren(),
                    anderVervolg,
                    magTrajectAfronden,
                    vandaag);
        }

        /** Everyone of the talk who may still come, and the child's mentor. */
        private Set<UUID> eigenaren() {
            var mentor = beeld.plaats().mentor();
            return Stream.concat(
                            gesprek.komenden().stream()
                                    .map(deelnemer -> deelnemer.wie().persoon()),
                            Stream.ofNullable(mentor == null ? null : mentor.waarde()))
                    .collect(Collectors.toSet());
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
                kinderen.beeldVan(traject.plaatsing()).orElseThrow(NietGevonden::of),
                trajecten.doelen(traject.id()),
                gesprekken
                        .gepland(traject.id(), Gesprekssoort.VOORTGANG)
                        .filter(ander -> !ander.id().equals(id))
                        .isPresent(),
                toegang.mag(Handeling.TRAJECT_AFRONDEN, traject.rondom()),
                grond,
                Tijd.vandaag(klok));
    }
}
