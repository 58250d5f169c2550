package nl.kring.toegang;

import static nl.kring.platform.Functie.PROJECTLEIDER;
import static nl.kring.platform.Functie.WERKGROEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.platform.NietGevonden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KringTest
@DisplayName("Wie over de werkwijze gaat (R-GOV-02)")
class StadshandelingTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Toegang toegang;

    @Autowired
    JdbcClient jdbc;

    private Proefstad.Stad stad;

    @BeforeEach
    void begin() {
        stad = proefstad.nieuw();
    }

    private Actor mens(Functie functie) {
        return proefstad.mens(stad.gemeente(), "Iemand", functie, stad.wijkteam(), null, null);
    }

    private boolean inDeDatabase(Actor wie) {
        return als.doe(
                wie,
                () -> jdbc.sql("select organisatie.in_de_werkgroep()")
                        .query(Boolean.class)
                        .single());
    }

    @ParameterizedTest
    @EnumSource
    void beideSlotenKennenDezelfdeMensen(Functie functie) {
        var wie = mens(functie);
        var hoort = Set.of(PROJECTLEIDER, WERKGROEP).contains(functie);
        assertThat(Stadshandeling.REGELS_GOEDKEUREN.magDoor(wie)).isEqualTo(hoort);
        assertThat(inDeDatabase(wie)).isEqualTo(hoort);
    }

    @Test
    void wieErNietMeerInZitGaatErNietMeerOver() {
        var wie = mens(WERKGROEP);
        eigenaar.jdbc()
                .sql("update organisatie.functievervulling set tot = van where medewerker_id = :wie")
                .param("wie", wie.persoon())
                .update();
        assertThat(inDeDatabase(wie)).isFalse();
    }

    @Test
    void wieErNietOverGaatVindtNietsEnLaatEenRegelNa() {
        assertThatThrownBy(() ->
                        als.werk(stad.joyce(), () -> toegang.eis(stad.joyce(), Stadshandeling.REGELS_VOORSTELLEN)))
                .isInstanceOf(NietGevonden.class);
        assertThat(regels(stad.joyce())).containsExactly("REGELS_VOORSTELLEN GEWEIGERD");
    }

    @Test
    void wieErOverGaatKomtBinnen() {
        var ruben = mens(WERKGROEP);
        als.werk(ruben, () -> toegang.eis(ruben, Stadshandeling.REGELS_VOORSTELLEN));
        assertThat(regels(ruben)).isEmpty();
    }

    private List<String> regels(Actor wie) {
        return eigenaar.jdbc()
                .sql("select handeling || ' ' || uitkomst from logboek.logregel where actor_id = :wie")
                .param("wie", wie.persoon())
                .query(String.class)
                .list();
    }
}
