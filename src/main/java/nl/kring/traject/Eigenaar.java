package nl.kring.traject;

import java.util.UUID;
import nl.kring.kind.OuderId;
import nl.kring.organisatie.MedewerkerId;

/** Who takes an action on: someone at work, or a parent. */
public sealed interface Eigenaar {
    record Werker(MedewerkerId id) implements Eigenaar {}

    record Thuis(OuderId id) implements Eigenaar {}

    default UUID persoon() {
        return switch (this) {
            case Werker werker -> werker.id().waarde();
            case Thuis thuis -> thuis.id().waarde();
        };
    }
}
