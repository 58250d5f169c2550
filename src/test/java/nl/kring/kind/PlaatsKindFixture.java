package nl.kring.kind;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static nl.kring.kind.Gezagsoort.EENHOOFDIG_OUDERLIJK_GEZAG;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kring.kind.PlaatsKind.Hoe;
import nl.kring.kind.PlaatsKind.Ouder;
import nl.kring.kind.PlaatsKind.Uitleg;
import nl.kring.organisatie.GroepId;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;

/** Orders to place a child: one that is right in everything, and how it may differ. */
record PlaatsKindFixture(
        KindId kind,
        String roepnaam,
        LocalDate geboren,
        List<Ouder> gezag,
        GroepId groep,
        MedewerkerId mentor,
        Set<DayOfWeek> dagen,
        LocalDate van,
        LocalDate tot,
        Uitleg uitleg,
        Wijkcoachvraag vraag) {

    static PlaatsKindFixture inGroep(GroepId groep) {
        return new PlaatsKindFixture(
                new KindId(Ids.nieuw()),
                "Ewa",
                LocalDate.of(2024, 3, 1),
                List.of(ouder("Ola", EENHOOFDIG_OUDERLIJK_GEZAG)),
                groep,
                null,
                Set.of(MONDAY, THURSDAY),
                LocalDate.of(2026, 12, 1),
                null,
                null,
                null);
    }

    static PlaatsKindFixture gewoon() {
        return inGroep(new GroepId(Ids.nieuw()));
    }

    static Ouder ouder(String roepnaam, Gezagsoort soort) {
        return new Ouder(roepnaam, "Nowak", Relatie.OUDER, soort, "pl", null, null);
    }

    PlaatsKind maak() {
        return new PlaatsKind(
                kind, roepnaam, "Nowak", geboren, gezag, groep, mentor, dagen, false, van, tot, uitleg, vraag);
    }

    PlaatsKindFixture kind(KindId anders) {
        return new PlaatsKindFixture(anders, roepnaam, geboren, gezag, groep, mentor, dagen, van, tot, uitleg, vraag);
    }

    PlaatsKindFixture roepnaam(String anders) {
        return new PlaatsKindFixture(kind, anders, geboren, gezag, groep, mentor, dagen, van, tot, uitleg, vraag);
    }

    PlaatsKindFixture geboren(LocalDate anders) {
        return new PlaatsKindFixture(kind, roepnaam, anders, gezag, groep, mentor, dagen, van, tot, uitleg, vraag);
    }

    PlaatsKindFixture metGezag(Ouder... anders) {
        return new PlaatsKindFixture(
                kind, roepnaam, geboren, List.of(anders), groep, mentor, dagen, van, tot, uitleg, vraag);
    }

    PlaatsKindFixture mentor(MedewerkerId anders) {
        return new PlaatsKindFixture(kind, roepnaam, geboren, gezag, groep, anders, dagen, van, tot, uitleg, vraag);
    }

    PlaatsKindFixture zonderDagen() {
        return new PlaatsKindFixture(kind, roepnaam, geboren, gezag, groep, mentor, Set.of(), van, tot, uitleg, vraag);
    }

    PlaatsKindFixture van(LocalDate anders) {
        return new PlaatsKindFixture(kind, roepnaam, geboren, gezag, groep, mentor, dagen, anders, tot, uitleg, vraag);
    }

    PlaatsKindFixture tot(LocalDate anders) {
        return new PlaatsKindFixture(kind, roepnaam, geboren, gezag, groep, mentor, dagen, van, anders, uitleg, vraag);
    }

    PlaatsKindFixture verteldOp(LocalDate dag) {
        var anders = new Uitleg(dag, Hoe.GESPREK, "pl");
        return new PlaatsKindFixture(kind, roepnaam, geboren, gezag, groep, mentor, dagen, van, tot, anders, vraag);
    }

    PlaatsKindFixture vraag(Wijkcoachvraag anders) {
        return new PlaatsKindFixture(kind, roepnaam, geboren, gezag, groep, mentor, dagen, van, tot, uitleg, anders);
    }
}
