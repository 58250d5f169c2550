package nl.kring.kringbeeld;

import java.util.ArrayList;
import java.util.List;
import nl.kring.platform.taal.Woorden;
import org.jspecify.annotations.Nullable;

/** One thing to place and draw: a person, or the "+ n" that stands for the rest and belongs to no organisation. */
record Figuur(Ruimte ruimte, Staat staat, Opschrift opschrift) {

    static List<Figuur> uit(Gezelschap gezelschap, Maat maat, boolean metRollen, Woorden woorden) {
        var figuren = new ArrayList<Figuur>();
        for (var persoon : gezelschap.getoond()) {
            var opschrift = Opschrift.van(persoon, maat, metRollen, woorden);
            var ruimte = ruimte(figuren.size(), persoon.soort(), persoon.ring(), opschrift, maat);
            figuren.add(new Figuur(ruimte, persoon.staat(), opschrift));
        }
        if (gezelschap.rest() > 0) {
            var opschrift = Opschrift.meer(gezelschap.rest(), woorden);
            var ruimte = ruimte(figuren.size(), null, Ring.WEET_VAN_ELKAAR, opschrift, maat);
            figuren.add(new Figuur(ruimte, Staat.ACTIEF, opschrift));
        }
        return figuren;
    }

    private static Ruimte ruimte(
            int nummer, @Nullable Organisatiesoort soort, Ring ring, Opschrift opschrift, Maat maat) {
        Ring tekenring = maat.tekenring(ring);
        return new Ruimte(nummer, soort, tekenring, Omvang.van(tekenring, opschrift.naam(), opschrift.regels(), maat));
    }
}
