package nl.kring.toegang;

import static nl.kring.ProefKlok.VANDAAG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kring.Leesbaar;
import nl.kring.platform.Actor;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.toegang.Zichtmodel.Baan;
import nl.kring.toegang.Zichtmodel.Gezag;
import nl.kring.toegang.Zichtmodel.Hulp;
import nl.kring.toegang.Zichtmodel.Plaatsing;
import nl.kring.toegang.Zichtmodel.Tijdvak;
import nl.kring.toegang.Zichtmodel.Vraag;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One small municipality, in the database and in the model alike: two houders, a wijkteam and a half, a helper, a gezinsvoogd; a
 * brother and a sister with their parents, and a voogd who may come. Each placement has a row in every table that hangs below it, all
 * under the placement's own id, so that whoever sees one of them gives away which placement it is of.
 */
final class Zichtwereld {
    private static final String ALLES_ROND_EEN_PLAATSING = """
            with p as (
                 insert into kind.plaatsing (gemeente_id, plaatsing_id, kind_id, locatie_id, groep_id, dagen, van)
                 values (:gemeente, :id, :kind, :locatie, :groep, array['MONDAY'], :begin)),
            t as (
                 insert into traject.traject (gemeente_id, traject_id, kind_id, plaatsing_id, hulpvraag, casemanager_id, stand, gestart_op)
                 values (:gemeente, :id, :kind, :id, :hulpvraag, :wie, 'LOPEND', :begin)),
            d as (
                 insert into traject.doel (gemeente_id, doel_id, traject_id, kind_id, volgnummer, soort, woorden, zichtbaar_aan, sinds)
                 values (:gemeente, :id, :id, :kind, 1, 'ONTWIKKELING', :doel, :zichtbaar, :begin)),
            a as (
                 insert into traject.actie (gemeente_id, actie_id, traject_id, kind_id, wat, medewerker_id, klaar_op, sinds)
                 values (:gemeente, :id, :id, :kind, :actie, :wie, :begin, :begin)),
            h as (
                 insert into traject.thuiswoord (gemeente_id, thuiswoord_id, traject_id, kind_id, ouder_id, woorden, geschreven_op)
                 values (:gemeente, :id, :id, :kind, :ouder, :thuis, now())),
            i as (
                 insert into inzet.inzet (gemeente_id, inzet_id, traject_id, kind_id, functie, medewerker_id, organisatie_id, grondslag,
                                          plaats, ouders_akkoord_op, van)
                 values (:gemeente, :id, :id, :kind, 'COACH', :wie, :houder, 'VOORLIGGEND', 'LOCATIE', :begin, :begin)),
            c as (
                 insert into inzet.contact (gemeente_id, contact_id, inzet_id, kind_id, op, hoe, door)
                 values (:gemeente, :id, :id, :kind, :begin, 'TELEFOON', :wie)),
            g as (
                 insert into gesprek.gesprek (gemeente_id, gesprek_id, traject_id, kind_id, soort, stand, datum, plaats, collega_nodig)
                 values (:gemeente, :id, :id, :kind, 'VOORTGANG', 'AFGEZEGD', :begin, 'THUIS', false)),
            n as (
                 insert into gesprek.deelnemer (gemeente_id, deelnemer_id, gesprek_id, kind_id, medewerker_id, functie)
                 values (:gemeente, :id, :id, :kind, :wie, 'COACH')),
            r as (
                 insert into gesprek.deelnemer (gemeente_id, deelnemer_id, gesprek_id, kind_id, medewerker_id, functie)
                 values (:gemeente, gen_random_uuid(), :id, :kind, :ruben, 'WIJKCOACH')),
            v as (
                 insert into gesprek.verzetting (gemeente_id, verzetting_id, gesprek_id, kind_id, door, door_soort, van_datum, naar_datum, op)
                 values (:gemeente, :id, :id, :kind, :wie, 'MEDEWERKER', :begin, :begin, now())),
            o as (
                 insert into gesprek.doelbeoordeling (gemeente_id, beoordeling_id, gesprek_id, kind_id, doel_id, medewerker_id, oordeel, op)
                 values (:gemeente, :id, :id, :kind, :id, :wie, 'BETER', :begin)),
            s as (
                 insert into werkwijze.situatie (gemeente_id, plaatsing_id, kind_id, wijkcoach_betrokken, scenario, stap, regel, regelversie)
                 values (:gemeente, :id, :kind, 'NEE', 'DRIE', 'LEG_UIT', 'DT1.6', 1)),
            b as (
                 insert into werkwijze.beoordeling (gemeente_id, beoordeling_id, plaatsing_id, kind_id, dient_betrokken, reden, door, op,
                                                    vastgelegd_op)
                 values (:gemeente, :id, :id, :kind, 'NEE', :reden, :wie, :begin, now())),
            m as (
                 insert into werkwijze.motivatiegesprek (gemeente_id, motivatiegesprek_id, plaatsing_id, kind_id, ouder_id, op, door, houding,
                                                         belang, vastgelegd_op)
                 values (:gemeente, :id, :id, :kind, :ouder, :begin, :wie, 'AKKOORD', :belang, now()))
            insert into werkwijze.scenariobepaling (gemeente_id, bepaling_id, plaatsing_id, kind_id, regel, regelversie, wijkcoach_betrokken,
                                                    dient_betrokken, houding_ouders, scenario, stap, tijdstip, door)
            values (:gemeente, :id, :id, :kind, 'DT1.6', 1, 'NEE', 'NEE', 'AKKOORD', 'DRIE', 'LEG_UIT', now(), :wie)
            """;
    private static final Map<String, String> TEKSTEN = Map.of(
            "hulpvraag", "traject.traject.hulpvraag",
            "doel", "traject.doel.woorden",
            "zichtbaar", "traject.doel.zichtbaar_aan",
            "actie", "traject.actie.wat",
            "thuis", "traject.thuiswoord.woorden",
            "reden", "werkwijze.beoordeling.reden",
            "belang", "werkwijze.motivatiegesprek.belang");

    final GemeenteId gemeente = new GemeenteId(Ids.nieuw());
    final Zichtmodel model = new Zichtmodel(VANDAAG);
    final Map<UUID, Actor> mensen = new LinkedHashMap<>();
    final Map<UUID, String> namen = new LinkedHashMap<>();
    final List<UUID> kinderen = List.of(Ids.nieuw(), Ids.nieuw());
    final UUID zuid;
    final UUID noord;
    final UUID aanbieder;
    final UUID joyce;
    final UUID esra;
    final UUID bo;
    final UUID ruben;
    final UUID vera;
    final UUID lotte;
    final UUID mark;
    final UUID danielle;
    final UUID voogd;
    private final JdbcClient eigenaar;
    private final List<Plek> plekken = new ArrayList<>();

    private record Plek(UUID houder, UUID locatie, List<UUID> groepen, UUID coach) {}

    Zichtwereld(JdbcClient eigenaar, Random toeval) {
        this.eigenaar = eigenaar;
        sql("insert into platform.gemeente values (?, ?, 'Zichtstad')", gemeente.waarde(), "GM" + gemeente.waarde());
        zuid = organisatie("WIJKTEAM");
        noord = organisatie("WIJKTEAM");
        aanbieder = organisatie("JEUGDZORGAANBIEDER");
        joyce = medewerker("Joyce");
        bo = medewerker("Bo");
        var linde = plek(joyce);
        plek(bo);
        esra = medewerker("Esra");
        baan(
                esra,
                "PEDAGOGISCH_MEDEWERKER",
                linde.houder(),
                linde.locatie(),
                linde.groepen().getFirst());
        var henk = medewerker("Henk");
        baan(henk, "LOCATIEMANAGER", linde.houder(), linde.locatie(), null);
        ruben = medewerker("Ruben");
        baan(ruben, "WIJKCOACH", zuid, null, null);
        baan(ruben, "WIJKCOACH", noord, null, null);
        vera = medewerker("Vera");
        baan(vera, "WIJKCOACH", zuid, null, null);
        lotte = medewerker("Lotte");
        baan(lotte, "AMBULANT_BEGELEIDER", aanbieder, null, null);
        // under OTS there is a gezinsvoogd, whom that gives no look inside; the parents keep their gezag (DT3.G5)
        baan(medewerker("Gijs"), "GEZINSVOOGD", organisatie("GECERTIFICEERDE_INSTELLING"), null, null);
        mark = ouder("Mark");
        danielle = ouder("Danielle");
        voogd = ouder("Voogd");
        kinderen.forEach(kind -> kind(kind, toeval));
    }

    private void kind(UUID kind, Random toeval) {
        sql("insert into kind.kind values (?, ?, 'Proef', 'Kind', '2023-09-01')", gemeente.waarde(), kind);
        if (toeval.nextBoolean()) {
            gezag(kind, mark, "GEZAMENLIJK_OUDERLIJK_GEZAG", VANDAAG);
            gezag(kind, danielle, "GEZAMENLIJK_OUDERLIJK_GEZAG", VANDAAG);
        } else {
            gezag(kind, mark, "EENHOOFDIG_OUDERLIJK_GEZAG", VANDAAG);
        }
        plaats(kind, toeval);
    }

    void gezag(UUID kind, UUID ouder, String soort, LocalDate van) {
        var id = Ids.nieuw();
        sql(
                "insert into kind.gezagsrelatie values (?, ?, ?, ?, ?, 'OUDER', 'VERKLARING_OUDERS', ?, null)",
                gemeente.waarde(),
                id,
                kind,
                ouder,
                soort,
                van);
        model.gezag.put(id, new Gezag(kind, ouder, soort, new Tijdvak(van, null)));
    }

    void wijzigGezag(UUID id, String soort, LocalDate tot) {
        var oud = model.gezag.get(id);
        sql("update kind.gezagsrelatie set soort = ?, tot = ? where gezagsrelatie_id = ?", soort, tot, id);
        model.gezag.put(
                id,
                new Gezag(
                        oud.kind(),
                        oud.ouder(),
                        soort,
                        new Tijdvak(oud.wanneer().van(), tot)));
    }

    /** A place somewhere, with all that can hang below one. */
    void plaats(UUID kind, Random toeval) {
        var plek = plekken.get(toeval.nextInt(plekken.size()));
        var groep = plek.groepen().get(toeval.nextInt(plek.groepen().size()));
        var id = Ids.nieuw();
        var teksten = TEKSTEN.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, tekst -> dicht(kind, tekst.getValue(), id)));
        eigenaar.sql(ALLES_ROND_EEN_PLAATSING)
                .params(teksten)
                .param("gemeente", gemeente.waarde())
                .param("id", id)
                .param("kind", kind)
                .param("locatie", plek.locatie())
                .param("groep", groep)
                .param("houder", plek.houder())
                .param("wie", plek.coach())
                .param("ruben", ruben)
                .param("ouder", mark)
                .param("begin", VANDAAG.minusYears(1))
                .update();
        model.plaatsingen.put(id, new Plaatsing(id, kind, plek.locatie(), groep, null));
        model.hulp.put(
                id, new Hulp(id, id, plek.coach(), "COACH", plek.houder(), new Tijdvak(VANDAAG.minusYears(1), null)));
    }

    /** Ruben was at the talk around this placement, or was not, or nobody knows yet. */
    void erbij(UUID plaatsing, Boolean aanwezig) {
        sql(
                "update gesprek.deelnemer set aanwezig = ? where gesprek_id = ? and medewerker_id = ?",
                aanwezig,
                plaatsing,
                ruben);
        if (Boolean.TRUE.equals(aanwezig)) {
            model.erbij.put(plaatsing, ruben);
        } else {
            model.erbij.remove(plaatsing);
        }
    }

    void wijzigPlaatsing(UUID id, LocalDate tot, boolean andereGroep) {
        var oud = model.plaatsingen.get(id);
        var groepen = plekken.stream()
                .filter(plek -> plek.locatie().equals(oud.locatie()))
                .findFirst()
                .orElseThrow()
                .groepen();
        var groep = andereGroep ? groepen.get(1 - groepen.indexOf(oud.groep())) : oud.groep();
        sql("update kind.plaatsing set tot = ?, groep_id = ? where plaatsing_id = ?", tot, groep, id);
        model.plaatsingen.put(id, new Plaatsing(id, oud.kind(), oud.locatie(), groep, tot));
    }

    /** Help that begins; where the same person helps in the same way already, nothing. */
    void hulp(UUID plaatsing, UUID wie, String functie, UUID organisatie, LocalDate van) {
        if (model.hulp.values().stream()
                .anyMatch(een -> een.plaatsing().equals(plaatsing)
                        && een.wie().equals(wie)
                        && een.functie().equals(functie)
                        && een.wanneer().tot() == null)) {
            return;
        }
        var id = Ids.nieuw();
        sql(
                "insert into inzet.inzet values (?, ?, ?, ?, ?, ?, ?, 'VOORLIGGEND', 'LOCATIE', ?, ?, null)",
                gemeente.waarde(),
                id,
                plaatsing,
                model.plaatsingen.get(plaatsing).kind(),
                functie,
                wie,
                organisatie,
                van,
                van);
        model.hulp.put(id, new Hulp(id, plaatsing, wie, functie, organisatie, new Tijdvak(van, null)));
    }

    /** All help of this person around this placement ends, or goes on, whoever began it. */
    void stopHulp(UUID plaatsing, UUID wie, LocalDate tot) {
        sql(
                "update inzet.inzet set tot = greatest(van, ?::date) where traject_id = ? and medewerker_id = ? and tot is null",
                tot,
                plaatsing,
                wie);
        model.hulp.replaceAll((id, een) -> een.plaatsing().equals(plaatsing)
                        && een.wie().equals(wie)
                        && een.wanneer().tot() == null
                ? new Hulp(
                        id,
                        plaatsing,
                        wie,
                        een.functie(),
                        een.organisatie(),
                        new Tijdvak(
                                een.wanneer().van(),
                                tot.isBefore(een.wanneer().van())
                                        ? een.wanneer().van()
                                        : tot))
                : een);
    }

    /** What somebody wrote with a question. */
    byte[] dicht(Vraag vraag, String kolom) {
        return dicht(model.plaatsingen.get(vraag.plaatsing()).kind(), "toestemming.toestemming." + kolom, vraag.id());
    }

    private byte[] dicht(UUID kind, String plek, UUID rij) {
        return new Leesbaar(eigenaar).dicht(gemeente, new KindId(kind), plek, rij, "Goed");
    }

    void baan(UUID wie, String functie, UUID organisatie, UUID locatie, UUID groep) {
        var id = Ids.nieuw();
        var van = LocalDate.of(2020, 1, 1);
        sql(
                "insert into organisatie.functievervulling values (?, ?, ?, ?, ?, ?, ?, ?, null)",
                gemeente.waarde(),
                id,
                wie,
                functie,
                organisatie,
                locatie,
                groep,
                van);
        model.banen.put(id, new Baan(id, wie, functie, organisatie, locatie, groep, new Tijdvak(van, null)));
    }

    void wijzigBaan(UUID id, LocalDate tot) {
        var oud = model.banen.get(id);
        sql("update organisatie.functievervulling set tot = ? where functievervulling_id = ?", tot, id);
        model.banen.put(
                id,
                new Baan(
                        id,
                        oud.wie(),
                        oud.functie(),
                        oud.organisatie(),
                        oud.locatie(),
                        oud.groep(),
                        new Tijdvak(oud.wanneer().van(), tot)));
    }

    private Plek plek(UUID coach) {
        var houder = organisatie("KINDEROPVANG");
        var locatie = Ids.nieuw();
        sql(
                "insert into organisatie.locatie values (?, ?, ?, null, 'Proef', null, null, true, false)",
                gemeente.waarde(),
                locatie,
                houder);
        var plek = new Plek(houder, locatie, List.of(groep(locatie), groep(locatie)), coach);
        plekken.add(plek);
        baan(coach, "COACH", houder, locatie, null);
        return plek;
    }

    private UUID groep(UUID locatie) {
        var id = Ids.nieuw();
        sql("insert into organisatie.groep values (?, ?, ?, 'Proef', true)", gemeente.waarde(), id, locatie);
        return id;
    }

    private UUID organisatie(String soort) {
        var id = Ids.nieuw();
        sql("insert into organisatie.organisatie values (?, ?, 'Proef', ?, false, null)", gemeente.waarde(), id, soort);
        return id;
    }

    private UUID medewerker(String naam) {
        var id = Ids.nieuw();
        sql("insert into organisatie.medewerker values (?, ?, ?, 'Proef')", gemeente.waarde(), id, naam);
        return mens(id, naam, Actor.Soort.MEDEWERKER);
    }

    private UUID ouder(String naam) {
        var id = Ids.nieuw();
        sql("insert into kind.ouder values (?, ?, ?, 'Proef', 'nl')", gemeente.waarde(), id, naam);
        sql("insert into kind.oudercontact values (?, ?, 'proef@kring.example', null)", gemeente.waarde(), id);
        return mens(id, naam, Actor.Soort.OUDER);
    }

    private UUID mens(UUID id, String naam, Actor.Soort soort) {
        mensen.put(id, new Actor(gemeente, id, soort, Set.of()));
        namen.put(id, naam);
        return id;
    }

    void sql(String sql, Object... waarden) {
        eigenaar.sql(sql).params(Arrays.asList(waarden)).update();
    }
}
