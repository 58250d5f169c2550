package nl.kring;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.KindPlaatsen;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Kinderen;
import nl.kring.kind.PlaatsKind;
import nl.kring.kind.PlaatsingResultaat.Geplaatst;
import nl.kring.kind.Relatie;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.organisatie.GroepId;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.traject.OpenTraject;
import nl.kring.traject.TrajectId;
import nl.kring.traject.TrajectOpenen;
import org.springframework.stereotype.Component;

/**
 * A small municipality of its own for one test: one childcare location, a wijkteam and a care provider, with people in their
 * functions. Children come in through the app's own front door.
 */
@Component
public class Proefstad {
    private final Eigenaar eigenaar;
    private final Als als;
    private final KindPlaatsen plaatsen;
    private final Kinderen kinderen;
    private final TrajectOpenen openen;

    Proefstad(Eigenaar eigenaar, Als als, KindPlaatsen plaatsen, Kinderen kinderen, TrajectOpenen openen) {
        this.eigenaar = eigenaar;
        this.als = als;
        this.plaatsen = plaatsen;
        this.kinderen = kinderen;
        this.openen = openen;
    }

    /** Joyce coaches, Esra is on the group, Henk manages, Ruben is the location's wijkcoach; Vera is a wijkcoach elsewhere in his team. */
    public record Stad(
            GemeenteId gemeente,
            GroepId groep,
            GroepId anderegroep,
            UUID wijkteam,
            UUID aanbieder,
            Actor joyce,
            Actor esra,
            Actor henk,
            Actor ruben,
            Actor vera,
            Actor lotte,
            Actor vreemde) {}

    public Stad nieuw() {
        var gemeente = new GemeenteId(Ids.nieuw());
        sql("insert into platform.gemeente values (?, ?, 'Proefstad')", gemeente.waarde(), "GM" + gemeente.waarde());
        var houder = organisatie(gemeente, "De Houder", "KINDEROPVANG");
        var elders = organisatie(gemeente, "Elders", "KINDEROPVANG");
        var wijkteam = organisatie(gemeente, "Wijkteam Zuid", "WIJKTEAM");
        var aanbieder = organisatie(gemeente, "Hulp en Co", "JEUGDZORGAANBIEDER");
        var linden = locatie(gemeente, houder, "De Proeflinde");
        var ver = locatie(gemeente, elders, "Ver Weg");
        var egels = groep(gemeente, linden, "De Egels");
        var uilen = groep(gemeente, linden, "De Uilen");
        groep(gemeente, ver, "De Vossen");
        return new Stad(
                gemeente,
                new GroepId(egels),
                new GroepId(uilen),
                wijkteam,
                aanbieder,
                mens(gemeente, "Joyce", Functie.COACH, houder, linden, null),
                mens(gemeente, "Esra", Functie.PEDAGOGISCH_MEDEWERKER, houder, linden, egels),
                mens(gemeente, "Henk", Functie.LOCATIEMANAGER, houder, linden, null),
                mens(gemeente, "Ruben", Functie.WIJKCOACH, wijkteam, linden, null),
                mens(gemeente, "Vera", Functie.WIJKCOACH, wijkteam, null, null),
                mens(gemeente, "Lotte", Functie.AMBULANT_BEGELEIDER, aanbieder, null, null),
                mens(gemeente, "Vreemde", Functie.COACH, elders, ver, null));
    }

    /** A child in the first group, with one parent who decides alone; the wijkcoach question answered as given. */
    public Kindbeeld kind(Stad stad, Wijkcoachvraag antwoord) {
        return kind(stad, antwoord, List.of(ouder("Samira", Gezagsoort.EENHOOFDIG_OUDERLIJK_GEZAG)));
    }

    public Kindbeeld kind(Stad stad, Wijkcoachvraag antwoord, List<PlaatsKind.Ouder> gezag) {
        var opdracht = new PlaatsKind(
                new KindId(Ids.nieuw()),
                "Yassin",
                "Amrani",
                LocalDate.of(2023, 9, 1),
                gezag,
                stad.groep(),
                null,
                Set.of(MONDAY, THURSDAY),
                true,
                LocalDate.of(2026, 9, 1),
                null,
                new PlaatsKind.Uitleg(LocalDate.of(2026, 9, 1), PlaatsKind.Hoe.GESPREK, "nl"),
                antwoord);
        return als.doe(stad.henk(), () -> {
            var geplaatst = (Geplaatst) plaatsen.plaats(stad.henk(), opdracht);
            return kinderen.beeld(geplaatst.kind()).orElseThrow();
        });
    }

    public static PlaatsKind.Ouder ouder(String roepnaam, Gezagsoort soort) {
        return new PlaatsKind.Ouder(
                roepnaam, "Amrani", Relatie.MOEDER, soort, "nl", roepnaam.toLowerCase() + "@kring.example", null);
    }

    /** Joyce opens a traject for this child. */
    public TrajectId traject(Stad stad, Kindbeeld kind) {
        return als.doe(
                stad.joyce(),
                () -> openen.open(
                        stad.joyce(),
                        new OpenTraject(
                                TrajectId.nieuw(),
                                kind.id(),
                                kind.plaats().id(),
                                "Hoe leert hij zeggen wat hij wil?",
                                kind.gezag().getFirst().id())));
    }

    /** The child's first parent, acting. */
    public static Actor ouderVan(Stad stad, Kindbeeld kind) {
        return ouderVan(stad, kind, 0);
    }

    public static Actor ouderVan(Stad stad, Kindbeeld kind, int nummer) {
        return new Actor(stad.gemeente(), kind.gezag().get(nummer).id().waarde(), Actor.Soort.OUDER, Set.of());
    }

    /** Someone new in a function; null location means not tied to one. */
    public Actor mens(
            GemeenteId gemeente, String roepnaam, Functie functie, UUID organisatie, UUID locatie, UUID groep) {
        var id = Ids.nieuw();
        sql(
                "insert into organisatie.medewerker values (?, ?, ?, 'Proef', ?, null, null, 'Ik help.')",
                gemeente.waarde(),
                id,
                roepnaam,
                roepnaam.toLowerCase() + "@kring.example");
        sql(
                "insert into organisatie.functievervulling values (?, ?, ?, ?, ?, ?, ?, '2020-01-01', null)",
                gemeente.waarde(),
                Ids.nieuw(),
                id,
                functie.name(),
                organisatie,
                locatie,
                groep);
        return new Actor(gemeente, id, Actor.Soort.MEDEWERKER, Set.of(functie));
    }

    private UUID organisatie(GemeenteId gemeente, String naam, String soort) {
        var id = Ids.nieuw();
        sql("insert into organisatie.organisatie values (?, ?, ?, ?, false, null)", gemeente.waarde(), id, naam, soort);
        return id;
    }

    private UUID locatie(GemeenteId gemeente, UUID houder, String naam) {
        var id = Ids.nieuw();
        sql(
                "insert into organisatie.locatie values (?, ?, ?, null, ?, null, null, true, false)",
                gemeente.waarde(),
                id,
                houder,
                naam);
        return id;
    }

    private UUID groep(GemeenteId gemeente, UUID locatie, String naam) {
        var id = Ids.nieuw();
        sql("insert into organisatie.groep values (?, ?, ?, ?, true)", gemeente.waarde(), id, locatie, naam);
        return id;
    }

    private void sql(String sql, Object... waarden) {
        eigenaar.jdbc().sql(sql).params(java.util.Arrays.asList(waarden)).update();
    }
}
