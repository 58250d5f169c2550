package nl.kring.huis;

import static nl.kring.ProefKlok.VANDAAG;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.Proefstad.Stad;
import nl.kring.gesprek.GesprekId;
import nl.kring.gesprek.GesprekPlannen;
import nl.kring.gesprek.Gespreksplaats;
import nl.kring.gesprek.Gesprekssoort;
import nl.kring.gesprek.Moment;
import nl.kring.gesprek.PlanGesprek;
import nl.kring.gesprek.PlanGesprek.Genodigde;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.Ids;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.Contactwereld;
import nl.kring.toestemming.ToestemmingId;
import nl.kring.traject.TrajectId;

/**
 * A municipality that fills up: around one coach, one wijkcoach, one parent and one child there is as much as asked for of
 * everything of which a page can show many.
 */
final class VolleStad {
    final Stad stad;
    /** The child whose own pages grow. */
    final Kindbeeld kind;

    final TrajectId traject;
    final ToestemmingId vraag;
    final Actor samira;
    private final Proefstad proefstad;
    private final Als als;
    private final Eigenaar eigenaar;
    private final Contactwereld contact;
    private final GesprekPlannen plannen;
    private int rijen;

    VolleStad(Proefstad proefstad, Als als, Eigenaar eigenaar, Contactwereld contact, GesprekPlannen plannen) {
        this.proefstad = proefstad;
        this.als = als;
        this.eigenaar = eigenaar;
        this.contact = contact;
        this.plannen = plannen;
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, Wijkcoachvraag.JA);
        traject = proefstad.traject(stad, kind);
        samira = Proefstad.ouderVan(stad, kind);
        vraag = contact.vraag(stad, kind, ContactNiveau.AFSTEMMING);
        contact.antwoord(samira, vraag, Antwoord.JA);
    }

    /** So much more of everything; and the database counts its rows, as it does by itself within a minute. */
    void groei(int aantal) {
        for (var keer = 0; keer < aantal; keer++) {
            rijen++;
            kindMetGesprek();
            kindMetVraag();
            proefstad.kind(stad, null); // not asked yet: a step for the childcare
            collegaDieHelpt();
            gesprekGehad(doelEnAfspraken());
            gekekenNaarEenWijkcoach();
            contact.antwoord(samira, vraag, Antwoord.INGETROKKEN);
            contact.antwoord(samira, vraag, Antwoord.JA);
        }
        sql("analyze");
    }

    /** The parents said yes, and a first talk is planned. */
    private void kindMetGesprek() {
        var ander = proefstad.kind(stad, Wijkcoachvraag.JA);
        var hier = proefstad.traject(stad, ander);
        contact.antwoord(
                Proefstad.ouderVan(stad, ander), contact.vraag(stad, ander, ContactNiveau.AFSTEMMING), Antwoord.JA);
        var opdracht = new PlanGesprek(
                GesprekId.nieuw(),
                hier,
                Gesprekssoort.EERSTE,
                Moment.op(VANDAAG.plusDays(1), LocalTime.of(9, 0)),
                60,
                Gespreksplaats.LOCATIE,
                null,
                List.of(genodigde(stad.joyce()), genodigde(stad.ruben())),
                true);
        als.doe(stad.joyce(), () -> plannen.plan(stad.joyce(), opdracht));
    }

    private static Genodigde genodigde(Actor wie) {
        return new Genodigde(new MedewerkerId(wie.persoon()), "Denkt mee.");
    }

    /** One more child of Samira's, with a question that she has not answered yet. */
    private void kindMetVraag() {
        var ander = proefstad.kind(stad, Wijkcoachvraag.JA);
        sql(
                "update kind.gezagsrelatie set ouder_id = ? where kind_id = ?",
                samira.persoon(),
                ander.id().waarde());
        proefstad.traject(stad, ander);
        contact.vraag(stad, ander, ContactNiveau.AFSTEMMING);
    }

    /** Somebody new at the location, who helps this child. */
    private void collegaDieHelpt() {
        var plek = eigenaar.jdbc()
                .sql("select locatie_id from kind.plaatsing where kind_id = ?")
                .param(kind.id().waarde())
                .query(UUID.class)
                .single();
        var collega =
                proefstad.mens(stad.gemeente(), "Collega " + rijen, Functie.LOGOPEDIST, stad.aanbieder(), plek, null);
        sql(
                """
                insert into inzet.inzet (gemeente_id, inzet_id, traject_id, kind_id, functie, medewerker_id, organisatie_id, grondslag, plaats,
                    ouders_akkoord_op, van) values (?, ?, ?, ?, 'LOGOPEDIST', ?, ?, 'VOORLIGGEND', 'LOCATIE', ?, ?)
                """,
                stad.gemeente().waarde(),
                Ids.nieuw(),
                traject.waarde(),
                kind.id().waarde(),
                collega.persoon(),
                stad.aanbieder(),
                VANDAAG,
                VANDAAG);
    }

    /** A goal, and an action for the coach, the wijkcoach and the parent; the goal's id. */
    private UUID doelEnAfspraken() {
        var doel = Ids.nieuw();
        sql(
                "insert into traject.doel values (?, ?, ?, ?, ?, 'ONTWIKKELING', ?, ?, null, ?)",
                stad.gemeente().waarde(),
                doel,
                traject.waarde(),
                kind.id().waarde(),
                rijen,
                dicht("traject.doel.woorden", doel, "Hij zegt wat hij wil."),
                dicht("traject.doel.zichtbaar_aan", doel, "Hij wijst."),
                VANDAAG);
        for (var wie : List.of(stad.joyce(), stad.ruben(), samira)) {
            var actie = Ids.nieuw();
            sql(
                    "insert into traject.actie values (?, ?, ?, ?, ?, ?, ?, ?, null, ?)",
                    stad.gemeente().waarde(),
                    actie,
                    traject.waarde(),
                    kind.id().waarde(),
                    dicht("traject.actie.wat", actie, "Plaatjes laten zien"),
                    wie.isOuder() ? null : wie.persoon(),
                    wie.isOuder() ? wie.persoon() : null,
                    VANDAAG.plusDays(rijen),
                    VANDAAG);
        }
        return doel;
    }

    /** A talk that was held, with a voice at this goal. */
    private void gesprekGehad(UUID doel) {
        var gesprek = Ids.nieuw();
        sql("""
                insert into gesprek.gesprek (gemeente_id, gesprek_id, traject_id, kind_id, soort, stand, datum, tijd, plaats, collega_nodig,
                    afgerond_op) values (?, ?, ?, ?, 'VOORTGANG', 'AFGEROND', ?, '9:00', 'LOCATIE', false, now())
                """, stad.gemeente().waarde(), gesprek, traject.waarde(), kind.id().waarde(), VANDAAG.minusDays(rijen));
        for (var wie : List.of(stad.joyce(), stad.ruben(), samira)) {
            sql(
                    """
                    insert into gesprek.deelnemer (gemeente_id, deelnemer_id, gesprek_id, kind_id, medewerker_id, ouder_id, functie, aanwezig)
                    values (?, ?, ?, ?, ?, ?, ?, true)
                    """,
                    stad.gemeente().waarde(),
                    Ids.nieuw(),
                    gesprek,
                    kind.id().waarde(),
                    wie.isOuder() ? null : wie.persoon(),
                    wie.isOuder() ? wie.persoon() : null,
                    wie.isOuder() ? "OUDER" : wie.functies().iterator().next().name());
        }
        sql(
                "insert into gesprek.doelbeoordeling values (?, ?, ?, ?, ?, ?, null, 'BETER', ?)",
                stad.gemeente().waarde(),
                Ids.nieuw(),
                gesprek,
                kind.id().waarde(),
                doel,
                stad.joyce().persoon(),
                VANDAAG.minusDays(rijen));
    }

    private void gekekenNaarEenWijkcoach() {
        var beoordeling = Ids.nieuw();
        sql(
                "insert into werkwijze.beoordeling values (?, ?, ?, ?, 'JA', ?, ?, ?, now())",
                stad.gemeente().waarde(),
                beoordeling,
                kind.plaats().id().waarde(),
                kind.id().waarde(),
                dicht("werkwijze.beoordeling.reden", beoordeling, "Rust helpt."),
                stad.joyce().persoon(),
                VANDAAG);
        var motivatie = Ids.nieuw();
        sql(
                "insert into werkwijze.motivatiegesprek values (?, ?, ?, ?, ?, ?, ?, 'AKKOORD', ?, null, now())",
                stad.gemeente().waarde(),
                motivatie,
                kind.plaats().id().waarde(),
                kind.id().waarde(),
                samira.persoon(),
                VANDAAG,
                stad.joyce().persoon(),
                dicht("werkwijze.motivatiegesprek.belang", motivatie, "Samen weten we meer."));
    }

    private byte[] dicht(String plek, UUID rij, String tekst) {
        return eigenaar.dicht(stad.gemeente(), kind.id(), plek, rij, tekst);
    }

    private void sql(String sql, Object... waarden) {
        eigenaar.jdbc().sql(sql).params(java.util.Arrays.asList(waarden)).update();
    }
}
