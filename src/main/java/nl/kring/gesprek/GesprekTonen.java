package nl.kring.gesprek;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kring.gesprek.Gespreksbeeld.Rechten;
import nl.kring.gesprek.Gespreksbeeld.Uitkomst;
import nl.kring.platform.Actor;
import nl.kring.platform.NietGevonden;
import nl.kring.toegang.Grond;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import nl.kring.traject.Actie;
import nl.kring.traject.Trajecten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a talk for whoever may read around this child. */
@Service
public class GesprekTonen {
    private final Afrondtafel tafel;
    private final Gesprekken gesprekken;
    private final Gespreksverslag verslag;
    private final Trajecten trajecten;
    private final Toegang toegang;

    GesprekTonen(
            Afrondtafel tafel, Gesprekken gesprekken, Gespreksverslag verslag, Trajecten trajecten, Toegang toegang) {
        this.tafel = tafel;
        this.gesprekken = gesprekken;
        this.verslag = verslag;
        this.trajecten = trajecten;
        this.toegang = toegang;
    }

    @Transactional
    public Gespreksbeeld open(Actor actor, GesprekId id) {
        return beeld(actor, tafel.dek(actor, Handeling.TRAJECT_LEZEN, id));
    }

    /** The same, for whoever may move it: who takes part, while it is planned. */
    @Transactional
    public Gespreksbeeld openOmTeVerzetten(Actor actor, GesprekId id) {
        var gedekt = tafel.dek(actor, Handeling.TRAJECT_LEZEN, id);
        if (gedekt.gesprek().deelnemer(actor.persoon()).isEmpty()) {
            throw toegang.weigering(
                    actor, Handeling.GESPREK_VERZETTEN, gedekt.traject().rondom());
        }
        var beeld = beeld(actor, gedekt);
        if (!beeld.rechten().verzetten()) {
            throw NietGevonden.of();
        }
        return beeld;
    }

    private Gespreksbeeld beeld(Actor actor, Afrondtafel.Gedekt gedekt) {
        var gesprek = gedekt.gesprek();
        var rondom = gedekt.traject().rondom();
        var erbij = gesprek.deelnemer(actor.persoon()).isPresent();
        var rechten = new Rechten(
                toegang.mag(Handeling.GESPREK_AFRONDEN, rondom),
                erbij && gesprek.isGepland() && toegang.mag(Handeling.GESPREK_VERZETTEN, rondom),
                gedekt.magTrajectAfronden(),
                gedekt.grond() == Grond.OUDER || gedekt.grond() == Grond.KINDEROPVANG);
        return new Gespreksbeeld(
                gedekt,
                uitkomst(gedekt),
                rechten.afronden() ? verslag.bewaard(gesprek.id()) : null,
                vervolg(gesprek),
                rechten,
                rechten.weetVanAntwoorden() ? waaromNiet(gedekt) : Map.of());
    }

    private Uitkomst uitkomst(Afrondtafel.Gedekt gedekt) {
        var id = gedekt.gesprek().id();
        var gesloten = verslag.geslotenOp(id).orElse(null);
        if (gesloten == null) {
            return new Uitkomst(null, List.of(), stemmen(gedekt));
        }
        var van = verslag.afgesproken(id, gesloten);
        List<Actie> afspraken = trajecten.acties(gedekt.gesprek().traject()).stream()
                .filter(actie -> van.contains(actie.id()))
                .toList();
        return new Uitkomst(gesloten, afspraken, stemmen(gedekt));
    }

    /** A wijkcoach reads the report from GEZAMENLIJK_GESPREK; the database adds: of talks that this one was at. */
    private List<Gespreksbeeld.Stem> stemmen(Afrondtafel.Gedekt gedekt) {
        return toegang.mag(Handeling.GESPREKSVERSLAG_LEZEN, gedekt.traject().rondom())
                ? verslag.stemmen(gedekt.gesprek().id())
                : List.of();
    }

    /** Of a closed talk the one that it led to; of a planned one whichever is planned beside it. */
    private @Nullable Gesprek vervolg(Gesprek gesprek) {
        return verslag.vervolgVan(gesprek.id())
                .flatMap(gesprekken::gesprek)
                .or(() -> gesprekken
                        .gepland(gesprek.traject(), Gesprekssoort.VOORTGANG)
                        .filter(ander -> !ander.id().equals(gesprek.id())))
                .orElse(null);
    }

    private Map<DeelnemerId, WaaromNiet> waaromNiet(Afrondtafel.Gedekt gedekt) {
        return gedekt.gesprek().deelnemers().stream()
                .filter(deelnemer -> !deelnemer.komt())
                .collect(Collectors.toMap(Deelnemer::id, deelnemer -> verslag.waaromNiet(gedekt.traject(), deelnemer)));
    }
}
