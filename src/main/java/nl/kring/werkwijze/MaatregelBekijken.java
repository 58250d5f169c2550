package nl.kring.werkwijze;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kring.kind.Beschermingsmaatregel;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.kind.Maatregelen;
import nl.kring.kind.Maatregelsoort;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import nl.kring.werkwijze.Kanaalwacht.Omleiding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the page about a (gezins)voogd: who comes first, what that means, and what came before. */
@Service
public class MaatregelBekijken {
    private final Toegang toegang;
    private final Kinderen kinderen;
    private final Maatregelen maatregelen;
    private final Kanaalwacht kanaal;
    private final Voogdzicht zicht;

    MaatregelBekijken(
            Toegang toegang, Kinderen kinderen, Maatregelen maatregelen, Kanaalwacht kanaal, Voogdzicht zicht) {
        this.toegang = toegang;
        this.kinderen = kinderen;
        this.maatregelen = maatregelen;
        this.kanaal = kanaal;
        this.zicht = zicht;
    }

    /**
     * What the page shows.
     *
     * @param nu absent: no (gezins)voogd, as far as the reader may know
     * @param eerder what is over, the newest first
     */
    public record Voogdblad(
            Kindbeeld kind,
            Optional<Voogdbeeld> nu,
            List<Beschermingsmaatregel> eerder,
            List<Omleiding> omgeleid,
            boolean magVastleggen,
            boolean magNakijken,
            LocalDate vandaag) {
        public Voogdblad {
            eerder = List.copyOf(eerder);
            omgeleid = List.copyOf(omgeleid);
        }

        /** The measure that is open, where one was recorded. */
        public Optional<Beschermingsmaatregel> lopend() {
            return nu.map(Voogdbeeld::maatregel).filter(maatregel -> maatregel.looptOp(vandaag));
        }

        /** A natural person as voogd: a human decides about the wijkcoach, and may decide otherwise later (BSL-13). */
        public boolean kanBeslissen() {
            return magVastleggen
                    && nu.filter(beeld -> beeld.uitkomst().aanEenMens()).isPresent();
        }

        /** DT4.1: with voogdij the voogd consents; who holds gezag is recorded apart, and does not follow by itself. */
        public boolean gezagNogBijOuders() {
            return lopend().filter(maatregel -> maatregel.soort() == Maatregelsoort.VOOGDIJ_INSTELLING)
                            .isPresent()
                    && kind.gezag().stream().noneMatch(wie -> wie.soort() == Gezagsoort.VOOGDIJ);
        }

        public boolean kanToevoegen() {
            return magVastleggen && lopend().isEmpty();
        }
    }

    /** A form that cannot be read comes back only to whoever may fill it in. */
    @Transactional
    public void eisVastleggen(Actor actor, KindId kind) {
        toegang.eis(
                actor,
                Handeling.MAATREGEL_VASTLEGGEN,
                kinderen.beeld(kind).map(Kindbeeld::rondom).orElseGet(() -> Rondom.kind(kind)));
    }

    @Transactional
    public Voogdblad bekijk(Actor actor, KindId id) {
        var gevonden = kinderen.beeld(id);
        var rondom = gevonden.map(Kindbeeld::rondom).orElseGet(() -> Rondom.kind(id));
        toegang.eis(actor, Handeling.MAATREGEL_LEZEN, rondom);
        var kind = gevonden.orElseThrow(NietGevonden::of);
        var vandaag = zicht.vandaag();
        var nu = zicht.van(id, kind.gezag());
        return new Voogdblad(
                kind,
                nu,
                maatregelen.van(id).stream()
                        .filter(maatregel -> maatregel.isVoorbijOp(vandaag))
                        .toList(),
                kanaal.van(id),
                toegang.mag(Handeling.MAATREGEL_VASTLEGGEN, rondom),
                toegang.mag(Handeling.MAATREGEL_NAKIJKEN, rondom)
                        && nu.filter(beeld -> beeld.nogNakijken()
                                        && beeld.rust(actor.persoon().toString()))
                                .isPresent(),
                vandaag);
    }
}
