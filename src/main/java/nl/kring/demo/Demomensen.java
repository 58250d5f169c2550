package nl.kring.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kring.demo.domain.Hoofdpersoon;

/** The people whom the demo shows by name. Their account ids are the same in every demo, whatever its seed. */
public final class Demomensen {
    private static final List<Demomens> ALLE =
            Arrays.stream(Hoofdpersoon.values()).map(Demomensen::mens).toList();

    private Demomensen() {}

    /** In the order in which a page shows them, group by group. */
    public static List<Demomens> alle() {
        return ALLE;
    }

    public static Optional<Demomens> metAccount(UUID account) {
        return ALLE.stream().filter(mens -> mens.account().equals(account)).findFirst();
    }

    private static Demomens mens(Hoofdpersoon wie) {
        return new Demomens(wie.roepnaam(), wie.wie(), wie.rubriek().opschrift(), wie.gebruikersnaam(), wie.account());
    }
}
