package nl.kring.toestemming;

import static nl.kring.Proefstad.ouder;
import static nl.kring.kind.Gezagsoort.EENHOOFDIG_OUDERLIJK_GEZAG;
import static nl.kring.kind.Gezagsoort.GEZAMENLIJK_OUDERLIJK_GEZAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefKlok;
import nl.kring.Proefstad;
import nl.kring.kind.Gezagsoort;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Ids;
import nl.kring.toestemming.Contactwereld.Zicht;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Random histories of gezag, questions, answers, dates, inzet and jobs. After every step three judges must agree on what Ruben sees:
 * Java's policy, row security, and the rule of consent itself. Answers go straight into the table too, as a hurried import would
 * do it. Length and seed: {@code -Dkring.sloten.stappen}, {@code -Dkring.sloten.zaad}.
 */
@KringTest
@DisplayName("Twee sloten, één uitkomst: wat de wijkcoach ziet (R-S2-01, DT3.G, BSL-05, BSL-07, BSL-08, BSL-11)")
class TweeSlotenTests {
    private static final int STAPPEN = Integer.getInteger("kring.sloten.stappen", 300);
    private static final long ZAAD = Long.getLong("kring.sloten.zaad", 20261124L);
    private static final int STAPPEN_PER_KIND = 30;

    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Toestemmingen toestemmingen;

    @Autowired
    Contactwereld wereld;

    @Autowired
    ProefKlok klok;

    @Autowired
    FlywayConnectionDetails verbinding;

    private final Random toeval = new Random(ZAAD);
    private SingleConnectionDataSource lijn;
    private JdbcClient eigen;
    private Proefstad.Stad stad;
    private UUID anderTeam;
    private Kindbeeld kind;
    private UUID elders;
    private int zag;
    private int zagInhoud;

    /** One connection for all of it: thousands of small statements. */
    @BeforeEach
    void verbind() {
        lijn = new SingleConnectionDataSource(
                verbinding.getJdbcUrl(), verbinding.getUsername(), verbinding.getPassword(), true);
        eigen = JdbcClient.create(lijn);
    }

    @AfterEach
    void verbreek() {
        lijn.destroy();
    }

    @AfterEach
    void klokTerug() {
        klok.terug();
    }

    @Test
    void javaDatabaseEnRegelZijnHetEens() {
        stad = proefstad.nieuw();
        anderTeam = nieuwTeam();
        for (var stap = 0; stap < STAPPEN; stap++) {
            if (stap % STAPPEN_PER_KIND == 0) {
                nieuwKind();
            }
            var gedaan = doeIets();
            var verwacht = Zicht.bij(volgensDeRegel());
            assertThat(wereld.zicht(stad.ruben(), kind.id()))
                    .as("stap %d na: %s; zaad %d", stap, gedaan, ZAAD)
                    .isEqualTo(verwacht);
            zag += verwacht.rijen() ? 1 : 0;
            zagInhoud += verwacht.inhoud() ? 1 : 0;
        }
        System.out.printf(
                "tweesloten: %d stappen, %d keer zicht, %d keer inhoud, 0 verschillen, zaad %d%n",
                STAPPEN, zag, zagInhoud, ZAAD);
        assertThat(zag).as("de proef moet ook iets laten zien").isGreaterThan(STAPPEN / 20);
        assertThat(zag - zagInhoud).isPositive();
    }

    /** The judge of this test: the pure rule, and the facts around it read by the owner. */
    private ContactNiveau volgensDeRegel() {
        if (!rubenWerktBij(stad.wijkteam()) && !rubenWerktBij(anderTeam)) {
            return null;
        }
        return als.doe(stad.joyce(), () -> toestemmingen.vanKind(kind.id())).stream()
                .filter(beeld -> rubenWerktBij(beeld.vraag().ontvanger().waarde()))
                .filter(beeld -> rubenIsIngezet(beeld))
                .filter(beeld -> plaatsingLoopt(beeld.vraag().plaatsing().waarde()))
                .map(Toestemmingsbeeld::stand)
                .map(stand -> stand instanceof Toestemmingstand.Werkzaam werkzaam ? werkzaam.niveau() : null)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private void nieuwKind() {
        klok.terug();
        var samen = toeval.nextBoolean();
        kind = proefstad.kind(
                stad,
                Wijkcoachvraag.NEE,
                samen
                        ? List.of(
                                ouder("Mark", GEZAMENLIJK_OUDERLIJK_GEZAG),
                                ouder("Danielle", GEZAMENLIJK_OUDERLIJK_GEZAG))
                        : List.of(ouder("Samira", EENHOOFDIG_OUDERLIJK_GEZAG)));
        var traject = proefstad.traject(stad, kind);
        var team = toeval.nextInt(4) == 0 ? anderTeam : stad.wijkteam();
        wereld.zetIn(stad.ruben(), team, kind.id(), traject, ProefKlok.VANDAAG);
        sql(
                "update organisatie.functievervulling set tot = null where medewerker_id = ?",
                stad.ruben().persoon());
        elders = tweedePlaats();
        vraag(stad.wijkteam());
        kind.gezag().forEach(wie -> antwoord(wie.id().waarde()));
    }

    private String doeIets() {
        return switch (toeval.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5, 6 -> antwoord(eenOuder());
            case 7 -> vraag(toeval.nextInt(3) == 0 ? anderTeam : stad.wijkteam());
            case 8, 9 -> gezag();
            case 10 -> dag();
            case 11 -> inzet();
            case 12 -> baan();
            case 13 -> plaatsing();
            default -> allenJa();
        };
    }

    private String antwoord(UUID ouder) {
        return alleVragen().isEmpty() ? "niets" : antwoord(een(alleVragen()), ouder, een(List.of(Antwoord.values())));
    }

    private String allenJa() {
        if (alleVragen().isEmpty()) {
            return "niets";
        }
        var vraag = een(alleVragen());
        ouders().forEach(ouder -> antwoord(vraag, ouder, Antwoord.JA));
        return "allen ja";
    }

    /** Straight into the table: also levels above the question, and answers of who decides no longer. */
    private String antwoord(UUID vraag, UUID ouder, Antwoord antwoord) {
        var niveau =
                antwoord == Antwoord.JA ? een(List.of(ContactNiveau.values())).name() : null;
        eigen.sql("""
                insert into toestemming.antwoord
                select :gemeente, :id, :vraag, :kind, :ouder, :antwoord, :niveau::toestemming.contactniveau, 'GESPREK', :dag,
                       greatest(:nu, max(vastgelegd_op) + interval '1 microsecond'), null
                  from toestemming.antwoord
                """)
                .param("gemeente", stad.gemeente().waarde())
                .param("id", Ids.nieuw())
                .param("vraag", vraag)
                .param("kind", kind.id().waarde())
                .param("ouder", ouder)
                .param("antwoord", antwoord.name())
                .param("niveau", niveau)
                .param("dag", ProefKlok.VANDAAG)
                .param("nu", klok.instant().atOffset(ZoneOffset.UTC))
                .update();
        return antwoord + " " + niveau;
    }

    private String vraag(UUID team) {
        var niveau = een(List.of(ContactNiveau.values()));
        var tot = ProefKlok.VANDAAG.plusDays(toeval.nextInt(4) * 20L);
        var id = Ids.nieuw();
        sql(
                "insert into toestemming.toestemming values (?, ?, ?, ?, 'CONTACT_KOV_WIJKCOACH', ?::toestemming.contactniveau, ?, 'WIJKCOACH', ?, ?, ?, ?, ?, false, default, 'VEILIGHEID', ?)",
                stad.gemeente().waarde(),
                id,
                kind.id().waarde(),
                toeval.nextInt(5) == 0 ? elders : kind.plaats().id().waarde(),
                niveau.name(),
                team,
                stad.ruben().persoon(),
                dicht(id, "belang"),
                stad.joyce().persoon(),
                ProefKlok.VANDAAG,
                tot,
                dicht(id, "aanleiding_uitleg"));
        return "vraag " + niveau + " tot " + tot;
    }

    private byte[] dicht(UUID vraag, String kolom) {
        return wereld.eigenaar().dicht(stad.gemeente(), kind.id(), "toestemming.toestemming." + kolom, vraag, "Goed");
    }

    private String gezag() {
        var soort = een(List.of(Gezagsoort.values()));
        var tot = toeval.nextInt(3) == 0 ? ProefKlok.VANDAAG.plusDays(toeval.nextInt(60) - 20L) : null;
        if (tot != null && tot.isBefore(ProefKlok.VANDAAG)) {
            sql(
                    "update kind.gezagsrelatie set van = ? where kind_id = ?",
                    tot.minusDays(1),
                    kind.id().waarde());
        }
        sql(
                "update kind.gezagsrelatie set soort = ?, tot = ? where kind_id = ? and ouder_id = ?",
                soort.name(),
                tot,
                kind.id().waarde(),
                eenOuder());
        return "gezag " + soort + " tot " + tot;
    }

    private String dag() {
        klok.zetOp(ProefKlok.VANDAAG.plusDays(toeval.nextInt(70)));
        return "dag " + klok.instant();
    }

    private String inzet() {
        var tot = toeval.nextBoolean() ? ProefKlok.VANDAAG.plusDays(toeval.nextInt(40)) : null;
        sql("update inzet.inzet set tot = ? where kind_id = ?", tot, kind.id().waarde());
        return "inzet tot " + tot;
    }

    private String baan() {
        var tot = toeval.nextInt(3) == 0 ? ProefKlok.VANDAAG.plusDays(toeval.nextInt(40)) : null;
        sql(
                "update organisatie.functievervulling set tot = ? where medewerker_id = ? and organisatie_id = ?",
                tot,
                stad.ruben().persoon(),
                toeval.nextBoolean() ? anderTeam : stad.wijkteam());
        return "baan tot " + tot;
    }

    private String plaatsing() {
        var tot = toeval.nextInt(3) == 0 ? ProefKlok.VANDAAG.plusDays(toeval.nextInt(40)) : null;
        sql(
                "update kind.plaatsing set tot = ? where plaatsing_id = ?",
                tot,
                toeval.nextInt(3) == 0 ? elders : kind.plaats().id().waarde());
        return "plaatsing tot " + tot;
    }

    /** The same child also comes to another group: a yes about that place opens nothing here (BSL-05). */
    private UUID tweedePlaats() {
        var id = Ids.nieuw();
        sql("""
                insert into kind.plaatsing (gemeente_id, plaatsing_id, kind_id, locatie_id, groep_id, dagen, van)
                select gemeente_id, ?, kind_id, locatie_id, ?, dagen, van from kind.plaatsing where plaatsing_id = ?
                """, id, stad.anderegroep().waarde(), kind.plaats().id().waarde());
        return id;
    }

    private UUID nieuwTeam() {
        var id = Ids.nieuw();
        sql(
                "insert into organisatie.organisatie values (?, ?, 'Wijkteam Noord', 'WIJKTEAM', false, null)",
                stad.gemeente().waarde(),
                id);
        sql(
                "insert into organisatie.functievervulling values (?, ?, ?, 'WIJKCOACH', ?, null, null, '2020-01-01', null)",
                stad.gemeente().waarde(),
                Ids.nieuw(),
                stad.ruben().persoon(),
                id);
        return id;
    }

    private boolean rubenWerktBij(UUID team) {
        return bestaat(
                "organisatie.functievervulling where medewerker_id = ? and organisatie_id = ? and functie = 'WIJKCOACH' and (tot is null or tot >= ?)",
                stad.ruben().persoon(),
                team,
                vandaag());
    }

    private boolean rubenIsIngezet(Toestemmingsbeeld beeld) {
        return bestaat(
                """
                inzet.inzet join traject.traject using (gemeente_id, traject_id)
                 where medewerker_id = ? and plaatsing_id = ? and organisatie_id = ? and (tot is null or tot >= ?)
                """,
                stad.ruben().persoon(),
                beeld.vraag().plaatsing().waarde(),
                beeld.vraag().ontvanger().waarde(),
                vandaag());
    }

    private boolean plaatsingLoopt(UUID plaatsing) {
        return bestaat("kind.plaatsing where plaatsing_id = ? and (tot is null or tot >= ?)", plaatsing, vandaag());
    }

    private boolean bestaat(String wat, Object... waarden) {
        return eigen.sql("select exists (select 1 from " + wat + ")")
                .params(List.of(waarden))
                .query(Boolean.class)
                .single();
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), nl.kring.platform.Tijd.ZONE);
    }

    private List<UUID> alleVragen() {
        return eigen.sql("select toestemming_id from toestemming.toestemming where kind_id = ? order by toestemming_id")
                .params(kind.id().waarde())
                .query(UUID.class)
                .list();
    }

    private List<UUID> ouders() {
        return kind.gezag().stream().map(wie -> wie.id().waarde()).toList();
    }

    private UUID eenOuder() {
        return een(ouders());
    }

    private <T> T een(List<T> lijst) {
        return lijst.get(toeval.nextInt(lijst.size()));
    }

    private void sql(String sql, Object... waarden) {
        eigen.sql(sql).params(new ArrayList<>(java.util.Arrays.asList(waarden))).update();
    }
}
