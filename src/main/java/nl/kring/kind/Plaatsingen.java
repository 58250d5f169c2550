package nl.kring.kind;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kring.organisatie.Groep;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps placements. A child becomes visible by its place, so that comes right after the child itself. */
@Repository
class Plaatsingen {
    private final JdbcClient jdbc;

    Plaatsingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What this very form made before: the child with its id, and with what it says of the child. */
    Optional<PlaatsingId> vanFormulier(PlaatsKind opdracht) {
        return jdbc.sql("""
                select p.plaatsing_id
                  from kind.plaatsing p
                  join kind.kind k using (gemeente_id, kind_id)
                 where p.kind_id = :kind and (k.roepnaam, k.achternaam, k.geboortedatum) = (:roepnaam, :achternaam, :geboortedatum)
                 order by p.van limit 1
                """)
                .param("kind", opdracht.kind().waarde())
                .param("roepnaam", opdracht.roepnaam())
                .param("achternaam", opdracht.achternaam())
                .param("geboortedatum", opdracht.geboortedatum())
                .query(UUID.class)
                .optional()
                .map(PlaatsingId::new);
    }

    /** After somebody else's came first: what was seen until then is looked at anew. */
    Optional<PlaatsingId> intussenVanFormulier(PlaatsKind opdracht) {
        jdbc.sql("select platform.kijk_opnieuw()").query((_, _) -> true).list();
        return vanFormulier(opdracht);
    }

    /** The new placement; nothing when the same child was being placed at the same moment, and is there now. */
    Optional<PlaatsingId> bewaar(Actor actor, PlaatsKind opdracht, Groep groep, LocalDate vandaag) {
        if (!bewaarKind(actor, opdracht)) {
            return Optional.empty();
        }
        var plaatsing = PlaatsingId.nieuw();
        bewaarPlaats(actor, opdracht, groep, plaatsing, vandaag);
        opdracht.gezag().forEach(ouder -> bewaarGezag(actor, opdracht.kind(), ouder, vandaag));
        return Optional.of(plaatsing);
    }

    private boolean bewaarKind(Actor actor, PlaatsKind opdracht) {
        return jdbc.sql("""
                insert into kind.kind (gemeente_id, kind_id, roepnaam, achternaam, geboortedatum)
                values (:gemeente, :kind, :roepnaam, :achternaam, :geboortedatum)
                on conflict do nothing
                """)
                        .param("gemeente", actor.gemeente().waarde())
                        .param("kind", opdracht.kind().waarde())
                        .param("roepnaam", opdracht.roepnaam())
                        .param("achternaam", opdracht.achternaam())
                        .param("geboortedatum", opdracht.geboortedatum())
                        .update()
                == 1;
    }

    private void bewaarPlaats(Actor actor, PlaatsKind opdracht, Groep groep, PlaatsingId plaatsing, LocalDate vandaag) {
        var uitleg = opdracht.uitleg();
        var vraag = opdracht.vraag();
        var mentor = opdracht.mentor();
        jdbc.sql("""
                insert into kind.plaatsing (gemeente_id, plaatsing_id, kind_id, locatie_id, groep_id, mentor_id, dagen, ve, van, tot,
                                            uitleg_op, uitleg_hoe, uitleg_taal, uitleg_door, vraag_antwoord, vraag_op, vraag_door)
                values (:gemeente, :plaatsing, :kind, :locatie, :groep, :mentor, :dagen, :ve, :van, :tot,
                        :uitlegOp, :uitlegHoe, :uitlegTaal, :uitlegDoor, :vraag, :vraagOp, :vraagDoor)
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("plaatsing", plaatsing.waarde())
                .param("kind", opdracht.kind().waarde())
                .param("locatie", groep.locatie().waarde())
                .param("groep", groep.id().waarde())
                .param("mentor", mentor == null ? null : mentor.waarde())
                .param(
                        "dagen",
                        opdracht.dagen().stream().sorted().map(Enum::name).toArray(String[]::new))
                .param("ve", opdracht.ve())
                .param("van", opdracht.van())
                .param("tot", opdracht.tot())
                .param("uitlegOp", uitleg == null ? null : uitleg.op())
                .param("uitlegHoe", uitleg == null ? null : uitleg.hoe().name())
                .param("uitlegTaal", uitleg == null ? null : uitleg.taal())
                .param("uitlegDoor", uitleg == null ? null : actor.persoon())
                .param("vraag", vraag == null ? null : vraag.name())
                .param("vraagOp", vraag == null ? null : vandaag)
                .param("vraagDoor", vraag == null ? null : actor.persoon())
                .update();
    }

    private void bewaarGezag(Actor actor, KindId kind, PlaatsKind.Ouder ouder, LocalDate vandaag) {
        var id = OuderId.nieuw();
        jdbc.sql("""
                insert into kind.ouder (gemeente_id, ouder_id, roepnaam, achternaam, taal)
                values (:gemeente, :ouder, :roepnaam, :achternaam, :taal)
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("ouder", id.waarde())
                .param("roepnaam", ouder.roepnaam())
                .param("achternaam", ouder.achternaam())
                .param("taal", ouder.taal())
                .update();
        jdbc.sql("""
                insert into kind.oudercontact (gemeente_id, ouder_id, email, telefoon) values (:gemeente, :ouder, :email, :telefoon)
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("ouder", id.waarde())
                .param("email", ouder.email())
                .param("telefoon", ouder.telefoon())
                .update();
        jdbc.sql("""
                insert into kind.gezagsrelatie (gemeente_id, gezagsrelatie_id, kind_id, ouder_id, soort, relatie, bron, van)
                values (:gemeente, :id, :kind, :ouder, :soort, :relatie, 'VERKLARING_OUDERS', :vandaag)
                """)
                .param("gemeente", actor.gemeente().waarde())
                .param("id", Ids.nieuw())
                .param("kind", kind.waarde())
                .param("ouder", id.waarde())
                .param("soort", ouder.soort().name())
                .param("relatie", ouder.relatie().name())
                .param("vandaag", vandaag)
                .update();
    }

    /** Only once: who comes second changes nothing. */
    boolean vertel(Actor actor, PlaatsingId plaatsing, PlaatsKind.Uitleg uitleg) {
        return jdbc.sql("""
                update kind.plaatsing
                   set uitleg_op = :op, uitleg_hoe = :hoe, uitleg_taal = :taal, uitleg_door = :door
                 where plaatsing_id = :plaatsing and uitleg_op is null
                """)
                        .param("op", uitleg.op())
                        .param("hoe", uitleg.hoe().name())
                        .param("taal", uitleg.taal())
                        .param("door", actor.persoon())
                        .param("plaatsing", plaatsing.waarde())
                        .update()
                == 1;
    }

    /** Whether just this stands there already: the same form, sent twice. */
    boolean isVerteld(PlaatsingId plaatsing, PlaatsKind.Uitleg uitleg) {
        return jdbc.sql("""
                select exists (select 1 from kind.plaatsing
                                where plaatsing_id = :plaatsing and uitleg_op = :op and uitleg_hoe = :hoe and uitleg_taal = :taal)
                """)
                .param("plaatsing", plaatsing.waarde())
                .param("op", uitleg.op())
                .param("hoe", uitleg.hoe().name())
                .param("taal", uitleg.taal())
                .query(Boolean.class)
                .single();
    }

    /** Only over the answer that was seen: who comes second looks first. */
    boolean beantwoord(
            Actor actor,
            PlaatsingId plaatsing,
            Wijkcoachvraag antwoord,
            @Nullable Wijkcoachvraag vorig,
            LocalDate vandaag) {
        return jdbc.sql("""
                update kind.plaatsing
                   set vraag_antwoord = :antwoord, vraag_op = :op, vraag_door = :door
                 where plaatsing_id = :plaatsing and vraag_antwoord is not distinct from :vorig::text
                """)
                        .param("antwoord", antwoord.name())
                        .param("op", vandaag)
                        .param("door", actor.persoon())
                        .param("plaatsing", plaatsing.waarde())
                        .param("vorig", vorig == null ? null : vorig.name())
                        .update()
                == 1;
    }
}
