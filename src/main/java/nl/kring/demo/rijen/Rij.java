package nl.kring.demo.rijen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.kring.platform.Functie;
import org.jspecify.annotations.Nullable;

/** A line of a table: the components are its columns, in camel case; gemeente_id comes by itself. Only this package knows the columns. */
public interface Rij {

    record Gemeente(String cbsCode, String naam) implements Rij {}

    record Gebied(String gebiedCode, String naam) implements Rij {}

    record Wijk(String wijkCode, String naam, String gebiedCode) implements Rij {}

    record Buurt(String buurtCode, String naam, String wijkCode) implements Rij {}

    record Organisatie(
            UUID organisatieId,
            String naam,
            String soort,
            boolean eenpitter,
            @Nullable String gebiedCode,
            String telefoon)
            implements Rij {}

    record Locatie(
            UUID locatieId,
            UUID houderId,
            String lrkId,
            String naam,
            String adres,
            String wijkCode,
            boolean veLocatie,
            boolean standalone)
            implements Rij {}

    record Groep(UUID groepId, UUID locatieId, String naam, boolean ve) implements Rij {}

    record Medewerker(
            UUID medewerkerId,
            String roepnaam,
            String achternaam,
            String email,
            String telefoon,
            String talen,
            String watIkDoe,
            String haar)
            implements Rij {}

    record Functievervulling(
            UUID functievervullingId,
            UUID medewerkerId,
            Functie functie,
            UUID organisatieId,
            @Nullable UUID locatieId,
            @Nullable UUID groepId,
            LocalDate van,
            @Nullable LocalDate tot,
            @Nullable String hier)
            implements Rij {}

    record Kind(UUID kindId, String roepnaam, String achternaam, LocalDate geboortedatum) implements Rij {}

    /** Comes by itself with the first text about a child. */
    record Sleutel(UUID kindId, byte[] gewikkeld, int meester, Instant gemaaktOp) implements Rij {}

    record Ouder(UUID ouderId, String roepnaam, String achternaam, String taal) implements Rij {}

    record Oudercontact(UUID ouderId, String email, String telefoon) implements Rij {}

    record Gezagsrelatie(
            UUID gezagsrelatieId,
            UUID kindId,
            UUID ouderId,
            String soort,
            String relatie,
            String bron,
            LocalDate van,
            @Nullable LocalDate tot)
            implements Rij {}

    record Plaatsing(
            UUID plaatsingId,
            UUID kindId,
            UUID locatieId,
            UUID groepId,
            UUID mentorId,
            List<String> dagen,
            boolean ve,
            LocalDate van,
            LocalDate tot,
            @Nullable LocalDate uitlegOp,
            @Nullable String uitlegHoe,
            @Nullable String uitlegTaal,
            @Nullable UUID uitlegDoor,
            @Nullable String vraagAntwoord,
            @Nullable LocalDate vraagOp,
            @Nullable UUID vraagDoor)
            implements Rij {}

    record Toestemming(
            UUID toestemmingId,
            UUID kindId,
            UUID plaatsingId,
            String doel,
            String niveau,
            UUID ontvangerId,
            String ontvangerFunctie,
            UUID wijkcoachId,
            @Geheim String belang,
            UUID gevraagdDoor,
            LocalDate gevraagdOp,
            LocalDate geldigTot)
            implements Rij {}

    record Antwoord(
            UUID antwoordId,
            UUID toestemmingId,
            UUID kindId,
            UUID ouderId,
            String antwoord,
            @Nullable String niveau,
            String kanaal,
            LocalDate op,
            Instant vastgelegdOp,
            @Nullable UUID genoteerdDoor)
            implements Rij {}

    record Situatie(
            UUID plaatsingId,
            UUID kindId,
            String wijkcoachBetrokken,
            String dientBetrokken,
            String houdingOuders,
            String scenario,
            String stap,
            String regel,
            int regelversie,
            @Nullable UUID gewijzigdDoor,
            int versie)
            implements Rij {}

    record Beoordeling(
            UUID beoordelingId,
            UUID plaatsingId,
            UUID kindId,
            String dientBetrokken,
            @Geheim String reden,
            UUID door,
            LocalDate op,
            Instant vastgelegdOp)
            implements Rij {}

    record Scenariobepaling(
            UUID bepalingId,
            UUID plaatsingId,
            UUID kindId,
            String regel,
            int regelversie,
            String wijkcoachBetrokken,
            String dientBetrokken,
            String houdingOuders,
            String scenario,
            String stap,
            Instant tijdstip,
            UUID door)
            implements Rij {}

    record Motivatiegesprek(
            UUID motivatiegesprekId,
            UUID plaatsingId,
            UUID kindId,
            UUID ouderId,
            LocalDate op,
            UUID door,
            String houding,
            @Geheim String belang,
            @Nullable LocalDate terugkomenOp,
            Instant vastgelegdOp)
            implements Rij {}

    record Traject(
            UUID trajectId,
            UUID kindId,
            UUID plaatsingId,
            @Geheim String hulpvraag,
            UUID hulpvraagVan,
            UUID casemanagerId,
            String stand,
            LocalDate gestartOp,
            @Nullable LocalDate afgerondOp,
            @Nullable String afloop)
            implements Rij {}

    record Doel(
            UUID doelId,
            UUID trajectId,
            UUID kindId,
            int volgnummer,
            String soort,
            @Geheim String woorden,
            @Geheim String zichtbaarAan,
            UUID vanOuder,
            LocalDate sinds)
            implements Rij {}

    record Actie(
            UUID actieId,
            UUID trajectId,
            UUID kindId,
            @Geheim String wat,
            @Nullable UUID medewerkerId,
            @Nullable UUID ouderId,
            LocalDate klaarOp,
            @Nullable LocalDate gedaanOp,
            LocalDate sinds)
            implements Rij {}

    record Gesprek(
            UUID gesprekId,
            UUID trajectId,
            UUID kindId,
            String soort,
            String stand,
            LocalDate datum,
            @Nullable LocalTime tijd,
            boolean alleenWeek,
            String plaats,
            @Geheim @Nullable String tolk,
            boolean collegaNodig,
            LocalDate oudersAkkoordOp,
            @Nullable Instant afgerondOp,
            @Nullable UUID volgtOp,
            int agendaVolgnummer)
            implements Rij {}

    record Deelnemer(
            UUID deelnemerId,
            UUID gesprekId,
            UUID kindId,
            @Nullable UUID medewerkerId,
            @Nullable UUID ouderId,
            String functie,
            @Nullable UUID organisatieId,
            @Geheim @Nullable String reden,
            @Nullable Boolean aanwezig)
            implements Rij {}

    record Verzetting(
            UUID verzettingId,
            UUID gesprekId,
            UUID kindId,
            UUID door,
            String doorSoort,
            LocalDate vanDatum,
            LocalDate naarDatum,
            @Nullable LocalTime naarTijd,
            Instant op)
            implements Rij {}

    record Doelbeoordeling(
            UUID beoordelingId,
            UUID gesprekId,
            UUID kindId,
            UUID doelId,
            @Nullable UUID medewerkerId,
            @Nullable UUID ouderId,
            String oordeel,
            LocalDate op)
            implements Rij {}

    record Inzet(
            UUID inzetId,
            UUID trajectId,
            UUID kindId,
            Functie functie,
            UUID medewerkerId,
            UUID organisatieId,
            String grondslag,
            String plaats,
            LocalDate oudersAkkoordOp,
            LocalDate van,
            @Nullable LocalDate tot)
            implements Rij {}

    record Contact(UUID contactId, UUID inzetId, UUID kindId, LocalDate op, String hoe, UUID door) implements Rij {}

    record Account(
            UUID accountId,
            String gebruikersnaam,
            @Nullable UUID medewerkerId,
            @Nullable UUID ouderId) implements Rij {}
}
