package nl.kring.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.toegang.Zichtmodel.Deel;
import nl.kring.toegang.Zichtmodel.Plaatsing;
import nl.kring.toegang.Zichtmodel.Zicht;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the two locks what everyone sees, and lays it beside the model. */
final class Zichtvergelijking {
    /**
     * As the app's own role: becomes each person in turn, within one transaction, and reads what row security shows. One statement
     * for all, because thousands of steps are looked at.
     */
    private static final String KIJK = """
            create function %1$s.kijk(gemeente uuid, dag date, mensen uuid[], soorten text[])
                returns table (mens uuid, kinderen uuid[], plaatsingen uuid[], trajecten uuid[], doelen uuid[], afspraken uuid[],
                               hulp uuid[], gespreksverslag uuid[], waarnemingen uuid[])
                language plpgsql volatile as $$
            begin
                perform set_config('kring.gemeente', gemeente::text, true), set_config('kring.dag', dag::text, true);
                for nummer in 1 .. array_length(mensen, 1) loop
                    perform set_config('kring.actor', mensen[nummer]::text, true), set_config('kring.soort', soorten[nummer], true);
                    mens := mensen[nummer];
                    kinderen := array(select kind_id from kind.kind);
                    plaatsingen := array(select plaatsing_id from kind.plaatsing);
                    trajecten := array(select traject_id from traject.traject);
                    doelen := array(select traject_id from traject.doel);
                    afspraken := array(select traject_id from gesprek.gesprek);
                    hulp := array(select inzet_id from inzet.contact);
                    gespreksverslag := array(select gesprek_id from gesprek.doelbeoordeling);
                    waarnemingen := array(select traject_id from traject.thuiswoord);
                    return next;
                end loop;
            end $$
            """;

    private static final String FEITEN = """
            create function %1$s.feiten(gemeente uuid, dag date, mensen uuid[], soorten text[], kinderen uuid[])
                returns table (mens uuid, kind uuid, soort text, plaatsing_id uuid, functie text, van date, tot date, plaatsing_tot date,
                               niveau text, geldig_tot date, gezag_compleet boolean, leest_mee boolean, gegevens text[])
                language plpgsql volatile as $$
            begin
                perform set_config('kring.gemeente', gemeente::text, true), set_config('kring.dag', dag::text, true);
                for nummer in 1 .. array_length(mensen, 1) loop
                    perform set_config('kring.actor', mensen[nummer]::text, true), set_config('kring.soort', soorten[nummer], true);
                    return query select mensen[nummer], k.kind, f.* from unnest(kinderen) as k (kind) cross join lateral toegang.feiten(k.kind) f;
                end loop;
            end $$
            """;
    /** Every table below a placement, by the id that a {@link Zichtwereld} gives its rows: that of the placement. */
    private static final Map<String, String> DELEN = Map.of(
            "traject.doel", "traject_id",
            "traject.actie", "traject_id",
            "traject.thuiswoord", "traject_id",
            "inzet.contact", "inzet_id",
            "gesprek.gesprek", "traject_id",
            "gesprek.deelnemer", "gesprek_id",
            "gesprek.verzetting", "gesprek_id",
            "gesprek.doelbeoordeling", "gesprek_id");

    private static final Map<String, Deel> DEEL = Map.of(
            "traject.doel", Deel.DOELEN,
            "traject.actie", Deel.AFSPRAKEN,
            "traject.thuiswoord", Deel.WAARNEMINGEN,
            "inzet.contact", Deel.HULP,
            "gesprek.gesprek", Deel.AFSPRAKEN,
            "gesprek.deelnemer", Deel.AFSPRAKEN,
            "gesprek.verzetting", Deel.AFSPRAKEN,
            "gesprek.doelbeoordeling", Deel.GESPREKSVERSLAG);

    private static final Map<String, String> INHOUD = Map.of("traject.traject", "traject_id");

    private static final Map<String, String> EIGEN = Map.of(
            "werkwijze.beoordeling", "plaatsing_id",
            "werkwijze.motivatiegesprek", "plaatsing_id",
            "werkwijze.scenariobepaling", "plaatsing_id");
    private static final Map<String, String> WETEN =
            Map.of("kind.plaatsing", "plaatsing_id", "inzet.inzet", "traject_id");
    private static final String BREED = Stream.of(INHOUD, DELEN, EIGEN, WETEN)
                    .flatMap(tabellen -> tabellen.entrySet().stream())
                    .map(tabel -> "select '%s' as tabel, %s as id from %s"
                            .formatted(tabel.getKey(), tabel.getValue(), tabel.getKey()))
                    .collect(Collectors.joining(" union "))
            + " union select 'kind.beschermingsmaatregel', maatregel_id from kind.beschermingsmaatregel"
            + " union select 'werkwijze.situatie', plaatsing_id from werkwijze.situatie"
            + " union select 'toestemming.toestemming', toestemming_id from toestemming.toestemming"
            + " union select 'toestemming.antwoord', toestemming_id from toestemming.antwoord";

    private final JdbcClient jdbc;
    private final Als als;
    private final String schema;
    private long vergelijkingen;

    Zichtvergelijking(JdbcClient jdbc, Als als, String schema) {
        this.jdbc = jdbc;
        this.als = als;
        this.schema = schema;
    }

    static void maak(JdbcClient eigenaar, String schema) {
        eigenaar.sql("create schema " + schema).update();
        eigenaar.sql(KIJK.formatted(schema)).update();
        eigenaar.sql(FEITEN.formatted(schema)).update();
        eigenaar.sql("grant usage on schema " + schema + " to public").update();
    }

    long aantal() {
        return vergelijkingen;
    }

    private record Gezien(
            UUID mens, Set<UUID> kinderen, Set<UUID> plaatsingen, Set<UUID> trajecten, Map<Deel, Set<UUID>> delen) {}

    private record Wiens(UUID mens, UUID kind) {}

    /**
     * Everyone, every child and every placement: where row security says something else than the model, or Java's policy for these.
     */
    List<String> verschillen(Zichtwereld wereld, Collection<UUID> ookJava) {
        var verschillen = new ArrayList<String>();
        als.transactie().executeWithoutResult(_ -> {
            kijk(wereld).forEach(gezien -> vergelijk(wereld, gezien, verschillen));
            vergelijkJava(wereld, ookJava, verschillen);
        });
        return verschillen;
    }

    private void vergelijk(Zichtwereld wereld, Gezien gezien, List<String> verschillen) {
        var model = wereld.model;
        var mens = gezien.mens();
        var naam = wereld.namen.get(mens);
        for (var kind : wereld.kinderen) {
            var zicht = model.vanKind(mens, kind);
            gelijk(verschillen, naam + " ziet kind", gezien.kinderen().contains(kind), zicht != Zicht.NIETS);
        }
        for (var plaatsing : model.plaatsingen.values()) {
            var id = plaatsing.id();
            var zicht = model.vanPlaatsing(mens, plaatsing);
            gelijk(verschillen, naam + " ziet plaatsing", gezien.plaatsingen().contains(id), zicht != Zicht.NIETS);
            gelijk(verschillen, naam + " leest traject", gezien.trajecten().contains(id), zicht == Zicht.INHOUD);
            for (var deel : Deel.values()) {
                gelijk(
                        verschillen,
                        naam + " leest " + deel,
                        gezien.delen().get(deel).contains(id),
                        model.leest(mens, plaatsing, deel));
            }
        }
    }

    private void vergelijkJava(Zichtwereld wereld, Collection<UUID> mensen, List<String> verschillen) {
        var model = wereld.model;
        var feiten = feiten(wereld, mensen);
        for (var mens : mensen) {
            for (var kind : wereld.kinderen) {
                var van = feiten.getOrDefault(new Wiens(mens, kind), List.of());
                gelijk(
                        verschillen,
                        wereld.namen.get(mens) + " mag KIND_ZIEN",
                        ToegangPolicy.oordeel(Handeling.KIND_ZIEN, null, van, model.vandaag)
                                .isPresent(),
                        model.vanKind(mens, kind) != Zicht.NIETS);
                model.plaatsingen.values().stream()
                        .filter(plaatsing -> plaatsing.kind().equals(kind))
                        .forEach(plaatsing -> vergelijkJava(wereld, mens, plaatsing, van, verschillen));
            }
        }
    }

    private void vergelijkJava(
            Zichtwereld wereld, UUID mens, Plaatsing plaatsing, List<Feit> feiten, List<String> verschillen) {
        var model = wereld.model;
        var verwacht = new EnumMap<Handeling, Boolean>(Handeling.class);
        verwacht.put(Handeling.TRAJECT_LEZEN, model.vanPlaatsing(mens, plaatsing) == Zicht.INHOUD);
        verwacht.put(Handeling.GESPREK_VERZETTEN, model.mag(mens, plaatsing, Deel.AFSPRAKEN));
        verwacht.put(Handeling.ACTIE_AFVINKEN, model.mag(mens, plaatsing, Deel.AFSPRAKEN));
        verwacht.put(Handeling.GESPREKSVERSLAG_LEZEN, model.mag(mens, plaatsing, Deel.GESPREKSVERSLAG));
        verwacht.put(Handeling.WAARNEMINGEN_LEZEN, model.mag(mens, plaatsing, Deel.WAARNEMINGEN));
        if (mens.equals(wereld.ruben) || mens.equals(wereld.vera)) {
            verwacht.put(Handeling.CONTACT_REGISTREREN, model.mag(mens, plaatsing, Deel.HULP));
            verwacht.put(Handeling.TOESTEMMING_VRAGEN, model.vanPlaatsing(mens, plaatsing) != Zicht.NIETS);
        }
        verwacht.forEach((handeling, hoort) -> gelijk(
                verschillen,
                wereld.namen.get(mens) + " mag " + handeling,
                ToegangPolicy.oordeel(handeling, plaatsing.id(), feiten, model.vandaag)
                        .isPresent(),
                hoort));
    }

    /** Every table, as one person, with the actor set as a request sets it. */
    List<String> verschillenOveral(Zichtwereld wereld, UUID mens) {
        record Rij(String tabel, UUID id) {}
        var gezien = als.doe(
                wereld.mensen.get(mens),
                () -> Set.copyOf(jdbc.sql(BREED).query(Rij.class).list()));
        var verwacht = new HashSet<Rij>();
        var model = wereld.model;
        for (var plaatsing : model.plaatsingen.values()) {
            var zicht = model.vanPlaatsing(mens, plaatsing);
            var open = new ArrayList<String>();
            open.addAll(zicht == Zicht.INHOUD ? INHOUD.keySet() : Set.of());
            DEEL.entrySet().stream()
                    .filter(tabel -> model.leest(mens, plaatsing, tabel.getValue()))
                    .map(Map.Entry::getKey)
                    .forEach(open::add);
            open.addAll(zicht != Zicht.NIETS ? WETEN.keySet() : Set.of());
            open.addAll(model.isEigen(mens, plaatsing) ? EIGEN.keySet() : Set.of());
            open.addAll(
                    model.isEigen(mens, plaatsing) || model.isWijkcoachMetInhoud(mens, plaatsing)
                            ? Set.of("werkwijze.situatie")
                            : Set.of());
            open.forEach(tabel -> verwacht.add(new Rij(tabel, plaatsing.id())));
        }
        for (var kind : wereld.kinderen) {
            Zichtwereld.maatregelen(kind, ziet(model, mens, kind))
                    .forEach(id -> verwacht.add(new Rij("kind.beschermingsmaatregel", id)));
        }
        model.vragen.values().stream()
                .filter(vraag -> model.zietVraag(mens, vraag))
                .forEach(vraag -> verwacht.add(new Rij("toestemming.toestemming", vraag.id())));
        model.gezegd.stream()
                .map(gezegd -> model.vragen.get(gezegd.vraag()))
                .filter(vraag -> model.zietVraag(mens, vraag))
                .forEach(vraag -> verwacht.add(new Rij("toestemming.antwoord", vraag.id())));
        var tabellen = INHOUD.size() + DELEN.size() + EIGEN.size() + WETEN.size() + 1;
        vergelijkingen +=
                (long) tabellen * model.plaatsingen.size() + 2L * model.vragen.size() + 2L * wereld.kinderen.size();
        return Stream.concat(
                        gezien.stream()
                                .filter(rij -> !verwacht.contains(rij))
                                .map(rij -> " ziet te veel: " + rij.tabel()),
                        verwacht.stream().filter(rij -> !gezien.contains(rij)).map(rij -> " ziet niet: " + rij.tabel()))
                .map(wat -> wereld.namen.get(mens) + wat)
                .toList();
    }

    /** Of measures (DT4.3): parents and childcare all, a wijkcoach who reads along those that the wijkcoach knows of. */
    private static Zichtwereld.Maatregelzicht ziet(Zichtmodel model, UUID mens, UUID kind) {
        var van = model.plaatsingen.values().stream()
                .filter(plaatsing -> plaatsing.kind().equals(kind))
                .toList();
        if (van.stream().anyMatch(plaatsing -> model.isEigen(mens, plaatsing))) {
            return Zichtwereld.Maatregelzicht.ALLES;
        }
        return van.stream().anyMatch(plaatsing -> model.isWijkcoachMetInhoud(mens, plaatsing))
                ? Zichtwereld.Maatregelzicht.WAT_BEKEND_IS
                : Zichtwereld.Maatregelzicht.NIETS;
    }

    private void gelijk(List<String> verschillen, String wat, boolean is, boolean hoort) {
        vergelijkingen++;
        if (is != hoort) {
            verschillen.add("%s: %s, hoort %s te zijn".formatted(wat, is, hoort));
        }
    }

    private List<Gezien> kijk(Zichtwereld wereld) {
        return jdbc.sql("select * from %s.kijk(:gemeente, :dag, :mensen::uuid[], :soorten::text[])".formatted(schema))
                .param("gemeente", wereld.gemeente.waarde())
                .param("dag", wereld.model.vandaag)
                .param("mensen", wereld.mensen.keySet().toArray(UUID[]::new))
                .param("soorten", soorten(wereld, wereld.mensen.keySet()))
                .query((rij, _) ->
                        new Gezien(rij.getObject(1, UUID.class), ids(rij, 2), ids(rij, 3), ids(rij, 4), delen(rij)))
                .list();
    }

    private Map<Wiens, List<Feit>> feiten(Zichtwereld wereld, Collection<UUID> mensen) {
        var gevonden = new HashMap<Wiens, List<Feit>>();
        jdbc.sql("select * from %s.feiten(:gemeente, :dag, :mensen::uuid[], :soorten::text[], :kinderen::uuid[])"
                        .formatted(schema))
                .param("gemeente", wereld.gemeente.waarde())
                .param("dag", wereld.model.vandaag)
                .param("mensen", mensen.toArray(UUID[]::new))
                .param("soorten", soorten(wereld, mensen))
                .param("kinderen", wereld.kinderen.toArray(UUID[]::new))
                .query((rij, _) -> gevonden.computeIfAbsent(
                                new Wiens(rij.getObject(1, UUID.class), rij.getObject(2, UUID.class)),
                                _ -> new ArrayList<>())
                        .add(Feiten.feit(rij, 0)))
                .list();
        return gevonden;
    }

    private static String[] soorten(Zichtwereld wereld, Collection<UUID> mensen) {
        return mensen.stream()
                .map(mens -> wereld.mensen.get(mens).soort().name())
                .toArray(String[]::new);
    }

    private static Map<Deel, Set<UUID>> delen(ResultSet rij) throws SQLException {
        var delen = new EnumMap<Deel, Set<UUID>>(Deel.class);
        for (var deel : Deel.values()) {
            delen.put(deel, ids(rij, 5 + deel.ordinal()));
        }
        return delen;
    }

    private static Set<UUID> ids(ResultSet rij, int kolom) throws SQLException {
        return Set.copyOf(List.of((UUID[]) rij.getArray(kolom).getArray()));
    }
}
