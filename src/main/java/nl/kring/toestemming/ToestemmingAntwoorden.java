package nl.kring.toestemming;

import java.util.Objects;
import nl.kring.kind.OuderId;
import nl.kring.platform.Actor;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Toegang;
import nl.kring.toestemming.AntwoordResultaat.NogNiet;
import nl.kring.toestemming.AntwoordResultaat.Vastgelegd;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent answers for oneself. Saying no and stopping take as many steps as saying yes: one. */
@Service
public class ToestemmingAntwoorden {
    private final Toegang toegang;
    private final Antwoordboek boek;

    ToestemmingAntwoorden(Toegang toegang, Antwoordboek boek) {
        this.toegang = toegang;
        this.boek = boek;
    }

    /** The same answer twice is one answer; but a no that is said again after a yes to a later question takes that yes back. */
    @Transactional
    public AntwoordResultaat antwoord(Actor ouder, ToestemmingId vraag, Antwoord antwoord, Jawoord ja) {
        var rondom = boek.kijk(vraag).rondom();
        toegang.eis(ouder, Handeling.TOESTEMMING_ANTWOORDEN, rondom, vraag.waarde());
        var beeld = boek.pak(vraag);
        var wie = new OuderId(ouder.persoon());
        var bereik = antwoord == Antwoord.JA ? ja.op(beeld.vraag().bereik()) : null;
        var laatste = beeld.van(wie).map(Handtekening::laatste).orElse(null);
        if (laatste != null
                && laatste.antwoord() == antwoord
                && Objects.equals(laatste.bereik(), bereik)
                && boek.isLaatsteWoord(beeld.vraag(), laatste)) {
            return new Vastgelegd(laatste.id());
        }
        var nieuw = new AntwoordRegels.Nieuw(wie, antwoord, bereik, boek.vandaag());
        var bezwaren = AntwoordRegels.bezwaren(beeld, nieuw, boek.vandaag());
        if (!bezwaren.isEmpty()) {
            return new NogNiet(bezwaren);
        }
        var id = AntwoordId.nieuw();
        boek.versmalEerdere(ouder, beeld.vraag(), nieuw, Kanaal.ZELF);
        boek.schrijf(ouder, beeld.vraag(), id, nieuw, Kanaal.ZELF);
        return new Vastgelegd(id);
    }
}
