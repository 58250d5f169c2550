package nl.kring.gesprek;

import static nl.kring.ProefKlok.VANDAAG;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.Proefstad.Stad;
import nl.kring.gesprek.PlanGesprek.Genodigde;
import nl.kring.gesprek.RondGesprekAf.Actieregel;
import nl.kring.gesprek.RondGesprekAf.Doelregel;
import nl.kring.gesprek.RondGesprekAf.Vervolg;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.OuderId;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.traject.Doelsoort;
import nl.kring.traject.TrajectId;

/** A child in scenario 1 with a running traject, whose parents said yes to Ruben; and what people do with its talks. */
public final class GesprekFixture {
    public final Stad stad;
    public final Kindbeeld kind;
    public final TrajectId traject;
    private final Eigenaar eigenaar;
    private final Als als;

    private GesprekFixture(Stad stad, Kindbeeld kind, TrajectId traject, Eigenaar eigenaar, Als als) {
        this.stad = stad;
        this.kind = kind;
        this.traject = traject;
        this.eigenaar = eigenaar;
        this.als = als;
    }

    /** Samira and Karim hold gezag together; Ruben may join in. */
    public static GesprekFixture maak(Proefstad proefstad, Eigenaar eigenaar, Als als) {
        var fixture = zonderWijkcoach(proefstad, eigenaar, als);
        fixture.wijkcoachErbij(fixture.stad.ruben(), "GEZAMENLIJK_GESPREK");
        return fixture;
    }

    public static GesprekFixture zonderWijkcoach(Proefstad proefstad, Eigenaar eigenaar, Als als) {
        var stad = proefstad.nieuw();
        var kind = proefstad.kind(
                stad,
                Wijkcoachvraag.NEE,
                List.of(
                        Proefstad.ouder("Samira", Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG),
                        Proefstad.ouder("Karim", Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG)));
        var fixture = new GesprekFixture(stad, kind, proefstad.traject(stad, kind), eigenaar, als);
        fixture.sql("""
                update werkwijze.situatie set scenario = 'EEN', stap = 'PLAN_EERSTE_GESPREK', regel = 'DT1.4', dient_betrokken = 'JA', houding_ouders = 'AKKOORD'
                 where plaatsing_id = ?
                """, kind.plaats().id().waarde());
        return fixture;
    }

    public Actor samira() {
        return ouder("Samira");
    }

    public Actor karim() {
        return ouder("Karim");
    }

    private Actor ouder(String naam) {
        var ouder = kind.gezag().stream()
                .filter(o -> o.roepnaam().equals(naam))
                .findFirst()
                .orElseThrow();
        return new Actor(stad.gemeente(), ouder.id().waarde(), Actor.Soort.OUDER, Set.of());
    }

    /** What the modules below would have written once the parents said yes. */
    public void wijkcoachErbij(Actor wijkcoach, String niveau) {
        var toestemming = Ids.nieuw();
        inzet(wijkcoach, "WIJKCOACH", stad.wijkteam());
        sql(
                """
                insert into toestemming.toestemming (gemeente_id, toestemming_id, kind_id, plaatsing_id, doel, niveau, ontvanger_id,
                    ontvanger_functie, wijkcoach_id, belang, gevraagd_door, gevraagd_op, geldig_tot)
                values (?, ?, ?, ?, 'CONTACT_KOV_WIJKCOACH', ?::toestemming.contactniveau, ?, 'WIJKCOACH', ?, ?, ?, ?, ?)
                """,
                stad.gemeente().waarde(),
                toestemming,
                kind.id().waarde(),
                kind.plaats().id().waarde(),
                niveau,
                stad.wijkteam(),
                wijkcoach.persoon(),
                eigenaar.dicht(
                        stad.gemeente(), kind.id(), "toestemming.toestemming.belang", toestemming, "Samen helpen."),
                stad.joyce().persoon(),
                VANDAAG.minusDays(30),
                VANDAAG.plusYears(1));
        kind.gezag()
                .forEach(ouder -> sql(
                        """
                insert into toestemming.antwoord (gemeente_id, antwoord_id, toestemming_id, kind_id, ouder_id, antwoord, niveau, kanaal, op,
                    vastgelegd_op) values (?, ?, ?, ?, ?, 'JA', ?::toestemming.contactniveau, 'ZELF', ?, now())
                """,
                        stad.gemeente().waarde(),
                        Ids.nieuw(),
                        toestemming,
                        kind.id().waarde(),
                        ouder.id().waarde(),
                        niveau,
                        VANDAAG.minusDays(29)));
    }

    /** A parent takes the yes back. */
    public void trektIn(Actor ouder) {
        sql("""
                insert into toestemming.antwoord (gemeente_id, antwoord_id, toestemming_id, kind_id, ouder_id, antwoord, kanaal, op, vastgelegd_op)
                select gemeente_id, ?, toestemming_id, kind_id, ?, 'INGETROKKEN', 'ZELF', ?, now() + interval '1 second'
                  from toestemming.toestemming where kind_id = ?
                """, Ids.nieuw(), ouder.persoon(), VANDAAG, kind.id().waarde());
    }

    public void inzet(Actor wie, String functie, UUID organisatie) {
        sql(
                """
                insert into inzet.inzet (gemeente_id, inzet_id, traject_id, kind_id, functie, medewerker_id, organisatie_id, grondslag, plaats,
                    ouders_akkoord_op, van) values (?, ?, ?, ?, ?, ?, ?, 'VOORLIGGEND', 'LOCATIE', ?, ?)
                """,
                stad.gemeente().waarde(),
                Ids.nieuw(),
                traject.waarde(),
                kind.id().waarde(),
                functie,
                wie.persoon(),
                organisatie,
                VANDAAG.minusDays(28),
                VANDAAG.minusDays(28));
    }

    /** Joyce plans the first talk for today, 8.00: it can have been held by nine, at home, with Ruben and herself. */
    public GesprekId eerste(GesprekPlannen plannen) {
        return plan(plannen, stad.joyce(), eersteOp(Moment.op(VANDAAG, LocalTime.of(8, 0))));
    }

    public PlanGesprek eersteOp(Moment moment) {
        return new PlanGesprek(
                GesprekId.nieuw(),
                traject,
                Gesprekssoort.EERSTE,
                moment,
                60,
                Gespreksplaats.THUIS,
                "Arabisch",
                List.of(genodigde(stad.ruben()), genodigde(stad.joyce())),
                true);
    }

    public PlanGesprek voortgangOp(Moment moment, Actor... wie) {
        return new PlanGesprek(
                GesprekId.nieuw(),
                traject,
                Gesprekssoort.VOORTGANG,
                moment,
                45,
                Gespreksplaats.LOCATIE,
                null,
                Stream.of(wie).map(GesprekFixture::genodigde).toList(),
                true);
    }

    static Genodigde genodigde(Actor wie) {
        return new Genodigde(new MedewerkerId(wie.persoon()), "Denkt mee.");
    }

    public GesprekId plan(GesprekPlannen plannen, Actor wie, PlanGesprek opdracht) {
        var resultaat = als.doe(wie, () -> plannen.plan(wie, opdracht));
        if (resultaat instanceof PlanResultaat.Gepland gepland) {
            return gepland.gesprek();
        }
        throw new AssertionError("Niet gepland: " + resultaat);
    }

    /** Everything that a first talk needs, as somebody would type it. */
    public RondGesprekAf volledig(Gesprek gesprek) {
        return new RondGesprekAf(
                gesprek.id(),
                gesprek.versie(),
                Ids.nieuw(),
                gesprek.deelnemers().stream()
                        .filter(wie -> !wie.roepnaam().equals("Karim"))
                        .map(Deelnemer::id)
                        .collect(Collectors.toSet()),
                Gespreksplaats.THUIS,
                List.of(new Doelregel(
                        0,
                        Doelsoort.ONTWIKKELING,
                        "Ik wil dat hij zegt wat hij wil.",
                        "Hij wijst aan.",
                        new OuderId(samira().persoon()))),
                List.of(
                        new Actieregel(
                                0,
                                "Plaatjes laten zien",
                                stad.joyce().persoon(),
                                gesprek.moment().datum().plusDays(10)),
                        new Actieregel(
                                1,
                                "Een filmpje maken",
                                samira().persoon(),
                                gesprek.moment().datum().plusDays(12))),
                List.of(),
                new Vervolg.Op(Moment.op(gesprek.moment().datum().plusWeeks(8), LocalTime.of(8, 30)), null));
    }

    public static RondGesprekAf metVervolg(RondGesprekAf typwerk, Vervolg vervolg) {
        return new RondGesprekAf(
                typwerk.gesprek(),
                typwerk.versie(),
                typwerk.formulier(),
                typwerk.aanwezig(),
                typwerk.plaats(),
                typwerk.doelen(),
                typwerk.acties(),
                typwerk.oordelen(),
                vervolg);
    }

    public Gesprek gesprek(Gesprekken gesprekken, GesprekId id) {
        return als.doe(stad.joyce(), () -> gesprekken.gesprek(id).orElseThrow());
    }

    /** One value out of the database, as the owner sees it. */
    /** What people wrote in these rows, opened. */
    public List<String> lees(String plek, String voorwaarde, Object... waarden) {
        return eigenaar.teksten(plek, voorwaarde, waarden);
    }

    public <T> List<T> zie(Class<T> soort, String sql, Object... waarden) {
        return eigenaar.jdbc()
                .sql(sql)
                .params(Arrays.asList(waarden))
                .query(soort)
                .list();
    }

    public void sql(String sql, Object... waarden) {
        eigenaar.jdbc().sql(sql).params(Arrays.asList(waarden)).update();
    }
}
