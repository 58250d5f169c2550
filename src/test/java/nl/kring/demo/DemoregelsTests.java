package nl.kring.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kring.ProefConfiguratie.Eigenaar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DemoTest
@DisplayName("De demo houdt zich aan de regels")
class DemoregelsTests {
    @Autowired
    DemoFixture demo;

    @Test
    @DisplayName("Er zijn nu ongeveer 300 kinderen en 120 lopende trajecten, en elke regel van DT1 komt voor")
    void hetHedenLeeft() {
        assertThat(demo.tel("select count(*) from kind.plaatsing where tot >= date '2026-11-24'"))
                .isBetween(290L, 310L);
        assertThat(demo.tel("select count(*) from traject.traject where stand = 'LOPEND'"))
                .isBetween(115L, 125L);
        assertThat(demo.tel("select count(distinct regel) from werkwijze.scenariobepaling"))
                .isEqualTo(7);
    }

    @Test
    @DisplayName("R-BO-02…04: na een gehouden eerste gesprek zijn er doelen, afspraken en een volgende datum")
    void naEenEersteGesprekIsErAltijdEenVolgendeDatum() {
        var gehouden = """
                select count(*) from traject.traject t
                 where exists (select 1 from gesprek.gesprek g where g.traject_id = t.traject_id and g.stand = 'AFGEROND')
                """;
        assertThat(demo.tel(gehouden)).isGreaterThan(600);
        assertThat(demo.tel(gehouden + """
                 and (not exists (select 1 from traject.doel d where d.traject_id = t.traject_id)
                      or not exists (select 1 from traject.actie a where a.traject_id = t.traject_id)
                      or t.stand = 'LOPEND' and not exists (select 1 from gesprek.gesprek g
                                                             where g.traject_id = t.traject_id and g.stand = 'GEPLAND'))
                """)).isZero();
    }

    @Test
    @DisplayName("R-S1-03: een eerste gesprek in scenario 1 heeft een wijkcoach en een ander uit de kinderopvang")
    void eersteGesprekInScenarioEenIsSamenMetEenCollega() {
        assertThat(demo.tel("select count(*) from gesprek.gesprek where collega_nodig"))
                .isGreaterThan(50);
        assertThat(demo.tel("""
                select count(*) from gesprek.gesprek g
                 where g.collega_nodig
                   and (select count(distinct d.medewerker_id) from gesprek.deelnemer d
                         where d.gesprek_id = g.gesprek_id and d.functie in ('WIJKCOACH', 'COACH')) < 2
                """)).isZero();
    }

    @Test
    @DisplayName("DT3.G: een wijkcoach helpt alleen waar iedereen met gezag ja zei, ook toen")
    void wijkcoachAlleenMetToestemmingVanAllen() {
        assertThat(demo.tel("select count(*) from inzet.inzet where functie = 'WIJKCOACH'"))
                .isGreaterThan(140);
        assertThat(demo.tel("""
                select count(*) from inzet.inzet i
                  join kind.gezagsrelatie r using (gemeente_id, kind_id)
                 where i.functie = 'WIJKCOACH'
                   and (r.soort in ('GEZAG_NIET_TE_BEPALEN', 'TIJDELIJK_GEEN_GEZAG')
                        or not exists (select 1 from toestemming.antwoord a
                                         join toestemming.toestemming t using (gemeente_id, toestemming_id)
                                        where a.kind_id = i.kind_id and a.ouder_id = r.ouder_id and a.antwoord = 'JA'
                                          and a.op <= i.van and t.ontvanger_id = i.organisatie_id
                                          and t.wijkcoach_id = i.medewerker_id
                                          and t.geldig_tot >= coalesce(i.tot, date '2026-11-24')))
                """)).isZero();
    }

    @Test
    @DisplayName("DT4.2: een kind met een gezinsvoogd en een wijkcoach die een stapje terug doet")
    void eenKindMetEenGezinsvoogd() {
        assertThat(demo.tel("""
                select count(*) from kind.beschermingsmaatregel m
                  join inzet.inzet i using (gemeente_id, kind_id)
                 where m.soort = 'OTS' and m.bekend = 'OOK_WIJKCOACH' and m.positie = 'STAPJE_TERUG' and m.regel = 'DT4.2'
                   and m.tot is null and i.functie = 'WIJKCOACH' and i.tot is null
                """)).isOne();
    }

    @Test
    @DisplayName("DT3: aan tafel zit geen wijkcoach die niet helpt")
    void geenWijkcoachAanTafelZonderInzet() {
        assertThat(demo.tel("""
                select count(*) from gesprek.deelnemer d
                 where d.functie = 'WIJKCOACH'
                   and not exists (select 1 from inzet.inzet i where i.kind_id = d.kind_id and i.medewerker_id = d.medewerker_id)
                """)).isZero();
    }

    @Test
    @DisplayName("Wie helpt of aan tafel zit, werkt in die functie bij die organisatie")
    void iedereenWerktInZijnFunctie() {
        var zonder = """
                and not exists (select 1 from organisatie.functievervulling f
                                 where f.medewerker_id = x.medewerker_id and f.functie = x.functie
                                   and f.organisatie_id = x.organisatie_id)
                """;
        assertThat(demo.tel("select count(*) from inzet.inzet x where true " + zonder))
                .isZero();
        assertThat(demo.tel("select count(*) from gesprek.deelnemer x where x.medewerker_id is not null " + zonder))
                .isZero();
    }

    @Test
    @DisplayName("DT1: elk scenario volgt uit de feiten die erbij staan")
    void scenarioVolgtUitDeFeiten() {
        assertThat(demo.tel("""
                select count(*) from werkwijze.scenariobepaling
                 where regel || ' ' || scenario <> case
                       when wijkcoach_betrokken = 'JA' then 'DT1.1 TWEE'
                       when dient_betrokken = 'JA' and houding_ouders = 'NIET_GEVRAAGD' then 'DT1.2 EEN'
                       when dient_betrokken = 'JA' and houding_ouders = 'BEDENKTIJD' then 'DT1.3 EEN'
                       when dient_betrokken = 'JA' and houding_ouders = 'AKKOORD' then 'DT1.4 EEN'
                       when dient_betrokken = 'JA' and houding_ouders = 'HOUDT_AF' then 'DT1.5 DRIE'
                       when wijkcoach_betrokken = 'WIL_NIET_ZEGGEN' then 'DT1.7 GEEN'
                       else 'DT1.6 GEEN' end
                """)).isZero();
        assertThat(demo.tel("""
                select count(*) from werkwijze.situatie s
                 where (s.regel, s.scenario) <> (select b.regel, b.scenario from werkwijze.scenariobepaling b
                                                  where b.plaatsing_id = s.plaatsing_id order by b.tijdstip desc limit 1)
                """)).isZero();
    }

    @Test
    void mailEnTelefoonBestaanNergens() {
        assertThat(demo.tel("""
                select count(*) from (select email, telefoon from organisatie.medewerker
                                      union all select email, telefoon from kind.oudercontact) c
                 where c.email !~ '^[a-z0-9]+@kring\\.example$' or c.telefoon !~ '^026-000[0-9]{4}$'
                """)).isZero();
    }

    @Test
    @DisplayName("R-VIS-02: teksten zijn neutraal, met een naam ingevuld en zonder nummers")
    void tekstenZijnNeutraal() {
        var teksten = new ArrayList<List<String>>();
        teksten.add(demo.eigenaar()
                .sql("select wat_ik_doe from organisatie.medewerker")
                .query(String.class)
                .list());
        for (var plek : List.of(
                "traject.doel.woorden",
                "traject.doel.zichtbaar_aan",
                "traject.traject.hulpvraag",
                "traject.actie.wat",
                "toestemming.toestemming.belang",
                "werkwijze.motivatiegesprek.belang",
                "werkwijze.beoordeling.reden")) {
            teksten.add(new Eigenaar(demo.eigenaar()).teksten(plek, "true"));
        }
        assertThat(teksten)
                .allSatisfy(
                        zinnen -> assertThat(zinnen)
                                .isNotEmpty()
                                .noneMatch(
                                        tekst -> tekst.matches(
                                                "(?i).*([0-9]{4,}|[{}]|probleem|risico|weiger|diagnose|autis|adhd|achterstand|stoornis).*")));
    }
}
