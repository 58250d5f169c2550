package nl.kring.werkwijze;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.kind.PlaatsingId;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Grond;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import nl.kring.toestemming.Herhaling;
import nl.kring.toestemming.Toestemmingen;
import nl.kring.toestemming.Toestemmingsbeeld;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the page about the wijkcoach around a child: the scenario, why, and what was recorded. */
@Service
public class WijkcoachBekijken {
    private final Toegang toegang;
    private final Kinderen kinderen;
    private final Situaties situaties;
    private final Toestemmingen toestemmingen;
    private final Clock klok;

    WijkcoachBekijken(
            Toegang toegang, Kinderen kinderen, Situaties situaties, Toestemmingen toestemmingen, Clock klok) {
        this.toegang = toegang;
        this.kinderen = kinderen;
        this.situaties = situaties;
        this.toestemmingen = toestemmingen;
        this.klok = klok;
    }

    /**
     * What the page shows. For a wijkcoach the judgement, the talks and the history are empty: those stay with parents and childcare.
     *
     * @param contact questions about contact, the newest first
     * @param herhaling whether the parents may be asked again
     */
    public record Wijkcoachdossier(
            Kindbeeld kind,
            Situatie situatie,
            List<Beoordeling> beoordelingen,
            List<Motivatiegesprek> gesprekken,
            List<Scenariobepaling> geschiedenis,
            List<Toestemmingsbeeld> contact,
            Herhaling herhaling,
            boolean magBeoordelen,
            boolean magMotiveren,
            boolean magVragen,
            LocalDate vandaag) {

        /** Whether to offer asking about contact, or what to do instead (DT3.9, BSL-10). */
        public Vraagruimte vraagruimte() {
            return Vraagruimte.van(Optional.of(situatie.scenario()), contact, herhaling, vandaag);
        }

        /** Whether talks with parents about a wijkcoach are recorded now. */
        public boolean motiverenAanDeOrde() {
            return magMotiveren && MotivatieRegels.aanDeOrde(situatie);
        }
    }

    @Transactional
    public Wijkcoachdossier bekijk(Actor actor, KindId id) {
        var gevonden = kinderen.beeld(id);
        var rondom = gevonden.map(Kindbeeld::rondom).orElseGet(() -> Rondom.kind(id));
        var grond = toegang.eis(actor, Handeling.TRAJECT_LEZEN, rondom);
        var kind = gevonden.orElseThrow(NietGevonden::of);
        var plaatsing = kind.plaats().id();
        return new Wijkcoachdossier(
                kind,
                situatie(grond, plaatsing).orElseThrow(() -> toegang.weigering(actor, Handeling.TRAJECT_LEZEN, rondom)),
                situaties.beoordelingen(plaatsing),
                situaties.motivatiegesprekken(plaatsing),
                situaties.geschiedenis(plaatsing),
                toestemmingen.vanPlaatsing(id, plaatsing),
                toestemmingen.herhaling(id),
                toegang.mag(Handeling.WIJKCOACH_BEOORDELEN, rondom),
                toegang.mag(Handeling.MOTIVATIE_VASTLEGGEN, rondom),
                toegang.mag(Handeling.TOESTEMMING_VRAGEN, rondom),
                Tijd.vandaag(klok));
    }

    /**
     * A placement from before there were situations gets one from who holds the child as own; others only look, and who helps is not
     * shown any.
     */
    private Optional<Situatie> situatie(Grond grond, PlaatsingId plaatsing) {
        return grond == Grond.KINDEROPVANG || grond == Grond.OUDER
                ? Optional.of(situaties.zeker(plaatsing))
                : situaties.van(plaatsing);
    }
}
