package nl.kring.werkwijze;

import java.time.LocalDate;
import java.util.List;
import nl.kring.kind.Bekendheid;
import nl.kring.kind.Beschermingsmaatregel;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.kind.MaatregelId;
import nl.kring.kind.MaatregelVeranderd;
import nl.kring.kind.Maatregelen;
import nl.kring.kind.Maatregelsoort;
import nl.kring.kind.Menskeuze;
import nl.kring.kind.Wijkcoachpositie;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.regels.Werkwijze;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import nl.kring.werkwijze.MaatregelResultaat.Bezwaar;
import nl.kring.werkwijze.MaatregelResultaat.InmiddelsGewijzigd;
import nl.kring.werkwijze.MaatregelResultaat.NogNiet;
import nl.kring.werkwijze.MaatregelResultaat.Vastgelegd;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The childcare records a measure of protection, tells that the wijkcoach knows, decides where a human must, and ends it. Each change
 * of facts is judged once by DT4, and the outcome kept.
 */
@Service
public class MaatregelVastleggen {
    private final Toegang toegang;
    private final Maatregelen maatregelen;
    private final Kinderen kinderen;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Voogdzicht voogden;

    MaatregelVastleggen(
            Toegang toegang,
            Maatregelen maatregelen,
            Kinderen kinderen,
            ApplicationEventPublisher gebeurtenissen,
            Voogdzicht voogden) {
        this.toegang = toegang;
        this.maatregelen = maatregelen;
        this.kinderen = kinderen;
        this.gebeurtenissen = gebeurtenissen;
        this.voogden = voogden;
    }

    @Transactional
    public MaatregelResultaat legVast(Actor actor, LegMaatregelVast opdracht) {
        open(actor, opdracht.kind(), Handeling.MAATREGEL_VASTLEGGEN);
        var eerder = maatregelen.van(opdracht.kind());
        if (eerder.stream().anyMatch(maatregel -> maatregel.id().equals(opdracht.id()))) {
            return new Vastgelegd();
        }
        var nieuw = new Beschermingsmaatregel(
                opdracht.id(),
                opdracht.kind(),
                opdracht.soort(),
                opdracht.bekend(),
                opdracht.van(),
                opdracht.tot(),
                opdracht.contact(),
                Menskeuze.NIET_BESLIST,
                null,
                Wijkcoachpositie.GEWOON,
                "",
                null,
                1);
        var bezwaren = MaatregelBezwaren.tegen(nieuw, eerder, vandaag());
        return bezwaren.isEmpty() ? schrijf(actor, nieuw) : new NogNiet(bezwaren);
    }

    /** DT4.3: from now on the wijkcoach knows of it too, and takes a step back where DT4 says so. */
    @Transactional
    public MaatregelResultaat wijkcoachWeetHet(Actor actor, KindId kind, MaatregelId id, int versie) {
        return verander(actor, kind, id, versie, nu -> met(nu, Bekendheid.OOK_WIJKCOACH, nu.tot(), nu.notitie()));
    }

    /** The last day, and a word about it. What rested comes back to the wijkcoach for review (DT4.5). */
    @Transactional
    public MaatregelResultaat beeindig(
            Actor actor, KindId kind, MaatregelId id, int versie, LocalDate tot, @Nullable String notitie) {
        return verander(actor, kind, id, versie, nu -> met(nu, nu.bekend(), tot, notitie));
    }

    /** BSL-13: whether the wijkcoach steps back for a voogd who is a natural person; the first time it is recorded with it. */
    @Transactional
    public MaatregelResultaat beslis(
            Actor actor, KindId kind, MaatregelId id, int versie, boolean terug, String reden) {
        var beeld = open(actor, kind, Handeling.MAATREGEL_VASTLEGGEN);
        var mens = terug ? Menskeuze.STAPJE_TERUG : Menskeuze.BLIJFT;
        if (beeld.gezag().stream().noneMatch(wie -> wie.soort() == Gezagsoort.VOOGDIJ)) {
            return new NogNiet(List.of(Bezwaar.ER_IS_GEEN_VOOGD));
        }
        var lopend = maatregelen.lopend(kind);
        if (lopend.isEmpty()) {
            return schrijf(actor, besluit(id, kind, vandaag(), mens, reden, 1));
        }
        var nu = lopend.get();
        if (nu.soort() != Maatregelsoort.VOOGDIJ_NATUURLIJK) {
            return new NogNiet(List.of(Bezwaar.ER_IS_ER_AL_EEN));
        }
        return nu.versie() == versie
                ? werkBij(actor, besluit(nu.id(), kind, nu.van(), mens, reden, nu.versie()), true)
                : new InmiddelsGewijzigd();
    }

    /** The wijkcoach looked over everything that rested, and takes up what is still right. */
    @Transactional
    public void nagekeken(Actor actor, KindId kind) {
        open(actor, kind, Handeling.MAATREGEL_NAKIJKEN);
        maatregelen.van(kind).stream()
                .filter(maatregel -> maatregel.isVoorbijOp(vandaag()))
                .filter(maatregel -> maatregel.positie() == Wijkcoachpositie.STAPJE_TERUG)
                .forEach(maatregel -> maatregelen.kijkNa(actor, maatregel));
        gebeurtenissen.publishEvent(new MaatregelVeranderd(actor.gemeente(), kind));
    }

    private Kindbeeld open(Actor actor, KindId kind, Handeling handeling) {
        var gevonden = kinderen.beeld(kind);
        toegang.eis(actor, handeling, gevonden.map(Kindbeeld::rondom).orElseGet(() -> Rondom.kind(kind)));
        maatregelen.eenTegelijk(kind);
        return gevonden.orElseThrow(NietGevonden::of);
    }

    private interface Verandering {
        Beschermingsmaatregel van(Beschermingsmaatregel nu);
    }

    private MaatregelResultaat verander(Actor actor, KindId kind, MaatregelId id, int versie, Verandering verandering) {
        open(actor, kind, Handeling.MAATREGEL_VASTLEGGEN);
        var nu = maatregelen.van(kind).stream()
                .filter(maatregel -> maatregel.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NietGevonden.van(id.waarde()));
        if (nu.versie() != versie) {
            return new InmiddelsGewijzigd();
        }
        var straks = verandering.van(nu);
        var bezwaar = MaatregelBezwaren.tegenVerandering(nu, straks, vandaag());
        return bezwaar.<MaatregelResultaat>map(dit -> new NogNiet(List.of(dit)))
                .orElseGet(() -> werkBij(actor, straks, false));
    }

    private MaatregelResultaat schrijf(Actor actor, Beschermingsmaatregel nieuw) {
        var werkwijze = voogden.werkwijze();
        if (!maatregelen.schrijf(actor, beoordeeld(nieuw, werkwijze), werkwijze.nummer())) {
            throw NietGevonden.van(nieuw.id().waarde());
        }
        return verteld(actor, nieuw);
    }

    private MaatregelResultaat werkBij(Actor actor, Beschermingsmaatregel straks, boolean besloten) {
        var werkwijze = voogden.werkwijze();
        return maatregelen.werkBij(actor, beoordeeld(straks, werkwijze), werkwijze.nummer(), besloten)
                ? verteld(actor, straks)
                : new InmiddelsGewijzigd();
    }

    private MaatregelResultaat verteld(Actor actor, Beschermingsmaatregel maatregel) {
        gebeurtenissen.publishEvent(new MaatregelVeranderd(actor.gemeente(), maatregel.kind()));
        return new Vastgelegd();
    }

    /** With what DT4 makes of it: judged once, here, and read everywhere. */
    private static Beschermingsmaatregel beoordeeld(Beschermingsmaatregel feiten, Werkwijze werkwijze) {
        var uitkomst = MaatregelRegels.terwijlHijLoopt(werkwijze, feiten);
        return new Beschermingsmaatregel(
                feiten.id(),
                feiten.kind(),
                feiten.soort(),
                feiten.bekend(),
                feiten.van(),
                feiten.tot(),
                feiten.contact(),
                feiten.mens(),
                feiten.reden(),
                uitkomst.positie(),
                uitkomst.regel(),
                feiten.notitie(),
                feiten.versie());
    }

    private static Beschermingsmaatregel met(
            Beschermingsmaatregel nu, Bekendheid bekend, @Nullable LocalDate tot, @Nullable String notitie) {
        return new Beschermingsmaatregel(
                nu.id(),
                nu.kind(),
                nu.soort(),
                bekend,
                nu.van(),
                tot,
                nu.contact(),
                nu.mens(),
                nu.reden(),
                nu.positie(),
                nu.regel(),
                notitie,
                nu.versie());
    }

    private static Beschermingsmaatregel besluit(
            MaatregelId id, KindId kind, LocalDate van, Menskeuze mens, String reden, int versie) {
        return new Beschermingsmaatregel(
                id,
                kind,
                Maatregelsoort.VOOGDIJ_NATUURLIJK,
                Bekendheid.OOK_WIJKCOACH,
                van,
                null,
                null,
                mens,
                reden,
                Wijkcoachpositie.GEWOON,
                "",
                null,
                versie);
    }

    private LocalDate vandaag() {
        return voogden.vandaag();
    }
}
