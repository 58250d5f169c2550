package nl.kring.kind;

import java.util.List;
import nl.kring.kind.PlaatsingResultaat.Bezwaar;

/** What can come of recording later what was told or asked. */
public sealed interface BijwerkResultaat {
    record Vastgelegd() implements BijwerkResultaat {}

    record NogNiet(List<Bezwaar> bezwaren) implements BijwerkResultaat {}

    /** Somebody else recorded something different meanwhile; that stands, and is shown. */
    record InmiddelsGewijzigd() implements BijwerkResultaat {}
}
