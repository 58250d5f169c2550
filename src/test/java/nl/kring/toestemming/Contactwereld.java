package nl.kring.toestemming;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.ProefKlok;
import nl.kring.Proefstad.Stad;
import nl.kring.kind.Kindbeeld;
import nl.kring.organisatie.MedewerkerId;
import nl.kring.organisatie.OrganisatieId;
import nl.kring.platform.Actor;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.toegang.Handeling;
import nl.kring.toegang.Rondom;
import nl.kring.toegang.Toegang;
import nl.kring.traject.TrajectId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests about contact need: asking and answering through the front door, a wijkcoach put to work, and who sees what. */
public record Contactwereld(
        Als als,
        Eigenaar eigenaar,
        JdbcClient jdbc,
        Toegang toegang,
        ToestemmingVragen vragen,
        ToestemmingAntwoorden antwoorden) {

    /** Esra asks about contact with Ruben, for half a year. */
    public ToestemmingId vraag(Stad stad, Kindbeeld kind, ContactNiveau niveau) {
        var resultaat = als.doe(stad.esra(), () -> vragen.vraag(stad.esra(), opdracht(stad, kind, niveau)));
        return ((VraagResultaat.Gevraagd) resultaat).id();
    }

    public static VraagToestemming opdracht(Stad stad, Kindbeeld kind, ContactNiveau niveau) {
        return new VraagToestemming(
                ToestemmingId.nieuw(),
                kind.id(),
                kind.plaats().id(),
                niveau,
                new MedewerkerId(stad.ruben().persoon()),
                new OrganisatieId(stad.wijkteam()),
                "Zo leert hij thuis en hier dezelfde woorden.",
                ProefKlok.VANDAAG.plusMonths(6));
    }

    public AntwoordResultaat antwoord(Actor ouder, ToestemmingId vraag, Antwoord antwoord) {
        return antwoord(ouder, vraag, antwoord, null);
    }

    public AntwoordResultaat antwoord(Actor ouder, ToestemmingId vraag, Antwoord antwoord, ContactNiveau minder) {
        return als.doe(ouder, () -> antwoorden.antwoord(ouder, vraag, antwoord, Jawoord.tot(minder)));
    }

    /** The inzet of a wijkcoach, as it is made once the parents have said yes. */
    public UUID zetIn(Actor wijkcoach, UUID organisatie, KindId kind, TrajectId traject, LocalDate van) {
        var id = Ids.nieuw();
        eigenaar.jdbc()
                .sql("""
                insert into inzet.inzet (gemeente_id, inzet_id, traject_id, kind_id, functie, medewerker_id, organisatie_id, grondslag, plaats,
                                         ouders_akkoord_op, van)
                values (:gemeente, :id, :traject, :kind, 'WIJKCOACH', :wie, :organisatie, 'VOORLIGGEND', 'LOCATIE', :van, :van)
                """)
                .param("gemeente", wijkcoach.gemeente().waarde())
                .param("id", id)
                .param("traject", traject.waarde())
                .param("kind", kind.waarde())
                .param("wie", wijkcoach.persoon())
                .param("organisatie", organisatie)
                .param("van", van)
                .update();
        return id;
    }

    /** What both locks say about one person and one child. */
    public record Zicht(boolean rijen, boolean inhoud, boolean java, boolean javaInhoud) {
        public static final Zicht NIETS = new Zicht(false, false, false, false);
        public static final Zicht WETEN = new Zicht(true, false, true, false);
        public static final Zicht ALLES = new Zicht(true, true, true, true);

        static Zicht bij(ContactNiveau niveau) {
            return niveau == null ? NIETS : niveau.reiktTot(ContactNiveau.AFSTEMMING) ? ALLES : WETEN;
        }
    }

    public Zicht zicht(Actor wie, KindId kind) {
        return als.doe(
                wie,
                () -> new Zicht(
                        aantal("kind.kind", kind) > 0,
                        aantal("traject.traject", kind) > 0,
                        toegang.mag(Handeling.KIND_ZIEN, Rondom.kind(kind)),
                        plaatsingen(kind).stream()
                                .anyMatch(plaatsing ->
                                        toegang.mag(Handeling.TRAJECT_LEZEN, new Rondom(kind, plaatsing)))));
    }

    private List<UUID> plaatsingen(KindId kind) {
        return eigenaar.jdbc()
                .sql("select plaatsing_id from kind.plaatsing where kind_id = :kind")
                .param("kind", kind.waarde())
                .query(UUID.class)
                .list();
    }

    /** How many rows of this table about this child row security shows; only within a transaction as somebody. */
    public int aantal(String tabel, KindId kind) {
        return jdbc.sql("select count(*) from " + tabel + " where kind_id = :kind")
                .param("kind", kind.waarde())
                .query(Integer.class)
                .single();
    }
}
