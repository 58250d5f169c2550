package nl.kring.aanmelden.domain;

import java.time.LocalDate;
import nl.kring.kind.Gezaghebbende;
import nl.kring.kind.Kinderen;
import nl.kring.kind.OuderId;
import nl.kring.platform.Actor;
import nl.kring.platform.KindId;
import nl.kring.platform.NietGevonden;
import nl.kring.platform.Tijd;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Access for a parent, by someone of the childcare where the child has its place and who knows the parent's face. */
@Service
public class Oudertoegang {
    private final Toegang toegang;
    private final Kinderen kinderen;
    private final Toegangscodes codes;

    Oudertoegang(Toegang toegang, Kinderen kinderen, Toegangscodes codes) {
        this.toegang = toegang;
        this.kinderen = kinderen;
        this.codes = codes;
    }

    /**
     * @param codeTot until when an unused code works
     * @param magHerstellen whether to offer a new password, for a parent who has one and lost it
     */
    public record Blad(
            KindId kind,
            String kindnaam,
            OuderId ouder,
            String oudernaam,
            Accountstand stand,
            @Nullable LocalDate codeTot,
            boolean magHerstellen) {}

    @Transactional
    public Blad blad(Actor actor, KindId kind, OuderId ouder) {
        toegang.eis(actor, Handeling.KIND_ZIEN, Rondom.kind(kind), ouder.waarde());
        if (!toegang.mag(Handeling.OUDER_TOEGANG_GEVEN, Rondom.kind(kind))) {
            throw toegang.weigering(actor, Handeling.OUDER_TOEGANG_GEVEN, Rondom.kind(kind));
        }
        var wie = gezaghebbende(kind, ouder);
        var beeld = kinderen.beeld(kind).orElseThrow(NietGevonden::of);
        var account = codes.standVan(kind, ouder);
        var tot = account.tot();
        return new Blad(
                kind,
                beeld.roepnaam(),
                ouder,
                wie.naam(),
                account.stand(),
                tot == null ? null : LocalDate.ofInstant(tot, Tijd.ZONE),
                account.stand() == Accountstand.OPEN
                        && toegang.mag(Handeling.OUDER_WACHTWOORD_HERSTELLEN, beeld.rondom()));
    }

    /** Makes a code to hand over in person. The database looks by itself whether the actor holds this child as own. */
    @Transactional
    public CodeResultaat maakCode(Actor actor, KindId kind, OuderId ouder) {
        toegang.eis(actor, Handeling.OUDER_TOEGANG_GEVEN, Rondom.kind(kind), ouder.waarde());
        gezaghebbende(kind, ouder);
        return codes.maakVoor(kind, ouder);
    }

    /** Who holds no gezag now does not look in, so gets no way in either (DT3.G6). */
    private Gezaghebbende gezaghebbende(KindId kind, OuderId ouder) {
        return kinderen.gezag(kind).stream()
                .filter(deze -> deze.id().equals(ouder) && deze.soort().kanTekenen())
                .findFirst()
                .orElseThrow(NietGevonden::of);
    }
}
