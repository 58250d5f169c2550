package nl.kring.regels.versie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kring.platform.Tijd;
import nl.kring.regels.Instelling;
import nl.kring.regels.TabelId;
import nl.kring.regels.dmn.Lezer;
import nl.kring.regels.dmn.Meegeleverd;
import nl.kring.regels.tabel.Tabel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads versions and what is in them. Row security keeps drafts for the werkgroep. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Versieboek {
    private static final String VRAAG = """
            select v.*, maker.naam as gemaakt_naam, voorsteller.naam as voorgesteld_naam, beslisser.naam as besloten_naam
              from regels.versie v
              left join lateral (select m.roepnaam || ' ' || m.achternaam as naam from organisatie.medewerker m
                                  where (m.gemeente_id, m.medewerker_id) = (v.gemeente_id, v.gemaakt_door)) maker on true
              left join lateral (select m.roepnaam || ' ' || m.achternaam as naam from organisatie.medewerker m
                                  where (m.gemeente_id, m.medewerker_id) = (v.gemeente_id, v.voorgesteld_door)) voorsteller on true
              left join lateral (select m.roepnaam || ' ' || m.achternaam as naam from organisatie.medewerker m
                                  where (m.gemeente_id, m.medewerker_id) = (v.gemeente_id, v.besloten_door)) beslisser on true
             where %s
             order by v.nummer desc
            """;

    private final JdbcClient jdbc;

    Versieboek(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first; version 1 last. */
    List<Versie> alle() {
        return Stream.concat(
                        jdbc.sql(VRAAG.formatted("true")).query(Versieboek::versie).stream(),
                        Stream.of(Versie.meegeleverd()))
                .toList();
    }

    Optional<Versie> metNummer(int nummer) {
        if (nummer == 1) {
            return Optional.of(Versie.meegeleverd());
        }
        return jdbc.sql(VRAAG.formatted("v.nummer = :nummer"))
                .param("nummer", nummer)
                .query(Versieboek::versie)
                .optional();
    }

    /** Which version counts there on that day. */
    int geldend(@Nullable String gebied, LocalDate dag) {
        return jdbc.sql("select regels.geldend(platform.gemeente(), :gebied, :dag)")
                .param("gebied", gebied)
                .param("dag", dag)
                .query(Integer.class)
                .single();
    }

    /** The versions that count in this scope on that day, each with the areas of the scope where it does; none: the whole city. */
    Map<Integer, List<String>> geldendIn(Bereik bereik, LocalDate dag) {
        if (bereik.isStad()) {
            return Map.of(geldend(null, dag), List.of());
        }
        var geldend = new TreeMap<Integer, List<String>>();
        bereik.gebieden()
                .forEach(gebied -> geldend.computeIfAbsent(geldend(gebied, dag), _ -> new ArrayList<>())
                        .add(gebied));
        return geldend;
    }

    List<Gebied> gebieden() {
        return jdbc.sql("select gebied_code as code, naam from organisatie.gebied order by naam collate \"nl-x-icu\"")
                .query((rij, _) -> new Gebied(rij.getString("code"), rij.getString("naam")))
                .list();
    }

    Inhoud inhoud(VersieId versie) {
        return versie.equals(VersieId.MEEGELEVERD)
                ? Inhoud.meegeleverd()
                : Inhoud.van(tabellen(versie), instellingen(versie));
    }

    private List<Tabel> tabellen(VersieId versie) {
        return jdbc.sql("select tabel, dmn from regels.tabel where versie_id = :versie")
                .param("versie", versie.waarde())
                .query((rij, _) -> lees(TabelId.valueOf(rij.getString("tabel")), rij.getString("dmn")))
                .list();
    }

    private Map<Instelling, Integer> instellingen(VersieId versie) {
        record Getal(String code, int waarde) {}
        var instellingen = new EnumMap<Instelling, Integer>(Instelling.class);
        jdbc.sql("select code, waarde from regels.instelling where versie_id = :versie")
                .param("versie", versie.waarde())
                .query(Getal.class)
                .list()
                .forEach(getal -> Instelling.metCode(getal.code())
                        .ifPresent(instelling -> instellingen.put(instelling, getal.waarde())));
        return instellingen;
    }

    private static Tabel lees(TabelId id, String dmn) {
        var gelezen = Lezer.lees(dmn.getBytes(java.nio.charset.StandardCharsets.UTF_8), Meegeleverd.tabel(id));
        return gelezen.tabel()
                .orElseThrow(() -> new IllegalStateException(
                        "Tabel %s is niet te lezen: %s".formatted(id, gelezen.bevindingen())));
    }

    private static Versie versie(ResultSet rij, int nummer) throws SQLException {
        var gebieden = rij.getArray("gebieden");
        return new Versie(
                new VersieId(rij.getObject("versie_id", UUID.class)),
                rij.getInt("nummer"),
                rij.getString("titel"),
                rij.getString("waarom"),
                rij.getInt("basis_nummer"),
                Stand.valueOf(rij.getString("stand")),
                new Bereik(
                        gebieden == null ? List.of() : List.of((String[]) gebieden.getArray()),
                        rij.getObject("van", LocalDate.class),
                        rij.getObject("tot", LocalDate.class)),
                new Versie.Spoor(
                        rij.getString("gemaakt_naam"),
                        rij.getObject("voorgesteld_door", UUID.class),
                        rij.getString("voorgesteld_naam"),
                        dag(rij, "voorgesteld_op"),
                        rij.getString("besloten_naam"),
                        dag(rij, "besloten_op"),
                        rij.getString("besluit_reden")),
                rij.getInt("versie"));
    }

    private static @Nullable LocalDate dag(ResultSet rij, String kolom) throws SQLException {
        var tijdstip = rij.getObject(kolom, OffsetDateTime.class);
        return tijdstip == null ? null : LocalDate.ofInstant(tijdstip.toInstant(), Tijd.ZONE);
    }
}
