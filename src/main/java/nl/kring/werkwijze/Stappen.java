package nl.kring.werkwijze;

import java.util.List;
import java.util.Set;
import nl.kring.kind.Maatregelen;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.KindId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody can do, from every source. Of a wijkcoach who steps back around a child the steps rest: they are on no list until that
 * is over and looked over (DT4, BSL-14).
 */
@Component
public class Stappen {
    private final List<Stapbron> bronnen;
    private final Maatregelen maatregelen;

    Stappen(List<Stapbron> bronnen, Maatregelen maatregelen) {
        this.bronnen = List.copyOf(bronnen);
        this.maatregelen = maatregelen;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public List<Stap> stappen(Actor actor) {
        var rustend = alleenWijkcoach(actor) ? maatregelen.rustend(actor) : Set.<KindId>of();
        return bronnen.stream()
                .flatMap(bron -> bron.stappen(actor).stream())
                .filter(stap -> stap.bron().equals(Regel.DT4_5.bron()) || !rustend.contains(stap.kind()))
                .toList();
    }

    /** Whoever works at the childcare as well has work there that goes on. */
    private static boolean alleenWijkcoach(Actor actor) {
        return actor.heeft(Functie.WIJKCOACH) && actor.functies().stream().noneMatch(Functie::isKinderopvang);
    }
}
