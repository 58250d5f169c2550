package nl.kring.toestemming;

import java.util.Objects;
import nl.kring.platform.Actor;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import nl.kring.toestemming.AntwoordResultaat.Inmiddels;
import nl.kring.toestemming.AntwoordResultaat.NogNiet;
import nl.kring.toestemming.AntwoordResultaat.Vastgelegd;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A professional notes an answer that a parent gave in a talk, by telephone or on paper; the parents see who noted it. A newer
 * answer of that parent, given meanwhile, goes first, and what a parent answered in person is not made wider here.
 */
@Service
public class ToestemmingNoteren {
    private final Toegang toegang;
    private final Antwoordboek boek;

    ToestemmingNoteren(Toegang toegang, Antwoordboek boek) {
        this.toegang = toegang;
        this.boek = boek;
    }

    @Transactional
    public AntwoordResultaat noteer(Actor actor, NoteerAntwoord opdracht) {
        var rondom = boek.kijk(opdracht.toestemming()).rondom();
        toegang.eis(
                actor,
                Handeling.TOESTEMMING_NOTEREN,
                rondom,
                opdracht.toestemming().waarde());
        var beeld = boek.pak(opdracht.toestemming());
        if (beeld.verloop().stream().anyMatch(antwoord -> antwoord.id().equals(opdracht.id()))) {
            return new Vastgelegd(opdracht.id());
        }
        var laatste = beeld.van(opdracht.ouder()).map(Handtekening::laatste).orElse(null);
        if (laatste != null && !Objects.equals(laatste.id(), opdracht.gezien())) {
            return new Inmiddels(laatste);
        }
        var nieuw = nieuw(opdracht, beeld.vraag());
        var bezwaren = AntwoordRegels.bezwarenBijNoteren(beeld, nieuw, boek.vandaag());
        if (!bezwaren.isEmpty()) {
            return new NogNiet(bezwaren);
        }
        boek.versmalEerdere(actor, beeld.vraag(), nieuw, opdracht.kanaal());
        boek.schrijf(actor, beeld.vraag(), opdracht.id(), nieuw, opdracht.kanaal());
        return new Vastgelegd(opdracht.id());
    }

    /** A yes in somebody's name goes as far as was said, so its level is named. */
    private static AntwoordRegels.Nieuw nieuw(NoteerAntwoord opdracht, Toestemmingsvraag vraag) {
        var ja = opdracht.ja();
        return new AntwoordRegels.Nieuw(
                opdracht.ouder(),
                opdracht.antwoord(),
                opdracht.antwoord() == Antwoord.JA && ja != null && ja.niveau() != null ? ja.op(vraag.bereik()) : null,
                opdracht.op());
    }
}
