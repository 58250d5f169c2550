package nl.kring.platform.sleutel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.UUID;
import nl.kring.platform.GemeenteId;
import nl.kring.platform.Ids;
import nl.kring.platform.KindId;
import nl.kring.platform.sleutel.Hoofdsleutel.Stand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De hoofdsleutel en de sleutel van een kind")
class HoofdsleutelTests {
    private static final String PLEK = "traject.doel.woorden";

    private final GemeenteId gemeente = new GemeenteId(Ids.nieuw());
    private final KindId kind = new KindId(Ids.nieuw());
    private final UUID rij = Ids.nieuw();
    private final Hoofdsleutel hoofdsleutel = Hoofdsleutel.nieuw();
    private final Kindsleutel sleutel = hoofdsleutel.nieuweVoor(gemeente, kind);

    @ParameterizedTest
    @ValueSource(strings = {"", "Hij zegt mama", "مع الأطفال 🌱", "regel een\nregel twee"})
    void watErInGaatKomtErUit(String tekst) {
        var weer = hoofdsleutel.open(gemeente, kind, hoofdsleutel.wikkel(sleutel));
        assertThat(weer.open(PLEK, rij, sleutel.dicht(PLEK, rij, tekst))).isEqualTo(tekst);
    }

    @Test
    void tweeKeerHetzelfdeZietErNietHetzelfdeUit() {
        assertThat(sleutel.dicht(PLEK, rij, "x")).isNotEqualTo(sleutel.dicht(PLEK, rij, "x"));
        assertThat(sleutel.dicht(PLEK, rij, "")).hasSize(33); // as the domain kind.geheim wants it
    }

    @Test
    void eenTekstGaatNergensAndersOpen() {
        var dicht = sleutel.dicht(PLEK, rij, "Hij zegt mama");
        assertThatThrownBy(() -> sleutel.open("traject.doel.zichtbaar_aan", rij, dicht))
                .isInstanceOf(NietTeOpenen.class)
                .hasMessageNotContaining("mama");
        assertThatThrownBy(() -> sleutel.open(PLEK, Ids.nieuw(), dicht)).isInstanceOf(NietTeOpenen.class);
        var ander = hoofdsleutel.nieuweVoor(gemeente, new KindId(Ids.nieuw()));
        assertThatThrownBy(() -> ander.open(PLEK, rij, dicht)).isInstanceOf(NietTeOpenen.class);
        dicht[20] ^= 1;
        assertThatThrownBy(() -> sleutel.open(PLEK, rij, dicht)).isInstanceOf(NietTeOpenen.class);
    }

    @Test
    void eenKindsleutelGaatAlleenVoorDatKindOpen() {
        var gewikkeld = hoofdsleutel.wikkel(sleutel);
        assertThatThrownBy(() -> hoofdsleutel.open(gemeente, new KindId(Ids.nieuw()), gewikkeld))
                .isInstanceOf(NietTeOpenen.class);
        assertThatThrownBy(() -> hoofdsleutel.open(new GemeenteId(Ids.nieuw()), kind, gewikkeld))
                .isInstanceOf(NietTeOpenen.class);
        assertThatThrownBy(() -> Hoofdsleutel.nieuw().open(gemeente, kind, gewikkeld))
                .isInstanceOf(NietTeOpenen.class);
    }

    @Test
    void draaienGaatInDrieStappenEnOnderwegGaatAllesOpen() throws GeneralSecurityException {
        var oud = hoofdsleutel.wikkel(sleutel);
        var wacht = hoofdsleutel.metNieuwe();
        assertThat(wacht.stand()).isEqualTo(Stand.NIEUWE_WACHT);
        assertThat(wacht.meester()).isEqualTo(hoofdsleutel.meester());
        var voorop = Hoofdsleutel.lees(wacht.metNieuweVoorop().json());
        assertThat(voorop.stand()).isEqualTo(Stand.OUDE_OPENT);
        assertThat(voorop.meester()).isNotEqualTo(hoofdsleutel.meester());
        assertThat(voorop.oude()).containsExactly(hoofdsleutel.meester());
        var nieuw = voorop.wikkel(voorop.open(gemeente, kind, oud));
        assertThat(wacht.open(gemeente, kind, nieuw).kind()).isEqualTo(kind);
        var alleen = voorop.zonderOude();
        assertThat(alleen.stand()).isEqualTo(Stand.EEN);
        assertThat(alleen.open(gemeente, kind, nieuw).open(PLEK, rij, sleutel.dicht(PLEK, rij, "zelfde")))
                .isEqualTo("zelfde");
        assertThatThrownBy(() -> alleen.open(gemeente, kind, oud)).isInstanceOf(NietTeOpenen.class);
    }
}
