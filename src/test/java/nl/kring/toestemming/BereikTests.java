package nl.kring.toestemming;

import static nl.kring.toestemming.ContactNiveau.AFSTEMMING;
import static nl.kring.toestemming.ContactNiveau.GEZAMENLIJK_GESPREK;
import static nl.kring.toestemming.ContactNiveau.INTENSIEVE_SAMENWERKING;
import static nl.kring.toestemming.ContactNiveau.WETEN_VAN_ELKAAR;
import static nl.kring.toestemming.Gegevenssoort.AFSPRAKEN;
import static nl.kring.toestemming.Gegevenssoort.DOELEN;
import static nl.kring.toestemming.Gegevenssoort.GESPREKSVERSLAG;
import static nl.kring.toestemming.Gegevenssoort.WAARNEMINGEN;
import static nl.kring.toestemming.Richting.CONTACT_KOV_WIJKCOACH;
import static nl.kring.toestemming.Richting.CONTACT_WIJKCOACH_KOV;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hoe ver contact gaat: samen geldt wat allen gaven (BSL-08)")
class BereikTests {
    private static final LocalDate MEI = LocalDate.of(2027, 5, 31);
    private static final LocalDate JULI = LocalDate.of(2027, 7, 31);
    private static final Set<Richting> BEIDE = Set.of(CONTACT_KOV_WIJKCOACH, CONTACT_WIJKCOACH_KOV);

    @Test
    @DisplayName("Het laagste niveau, de gedeelde soorten, de gedeelde richtingen, het vroegste einde (BSL-08, AMB-15)")
    void samenGeldtWatAllenGaven() {
        var mark = new Bereik(INTENSIEVE_SAMENWERKING, BEIDE, Set.of(DOELEN, AFSPRAKEN, WAARNEMINGEN), MEI);
        var danielle =
                new Bereik(GEZAMENLIJK_GESPREK, Set.of(CONTACT_KOV_WIJKCOACH), Set.of(DOELEN, GESPREKSVERSLAG), JULI);
        var samen = new Bereik(GEZAMENLIJK_GESPREK, Set.of(CONTACT_KOV_WIJKCOACH), Set.of(DOELEN), MEI);
        assertThat(mark.gedeeldMet(danielle)).isEqualTo(samen);
        assertThat(danielle.gedeeldMet(mark)).isEqualTo(samen);
    }

    @Test
    void eenSoortDieNietBijHetNiveauHoortTeltNietMee() {
        assertThat(new Bereik(AFSTEMMING, BEIDE, Set.of(DOELEN, WAARNEMINGEN), MEI).gegevens())
                .containsExactly(DOELEN);
        assertThat(Bereik.van(WETEN_VAN_ELKAAR, MEI).gegevens()).isEmpty();
        assertThat(Bereik.van(INTENSIEVE_SAMENWERKING, MEI).gegevens()).containsExactly(Gegevenssoort.values());
    }

    @Test
    void lagerLaatSoortenWegEnHogerNeemtErbijWatErbijHoort() {
        var afstemmen = new Bereik(AFSTEMMING, BEIDE, Set.of(DOELEN), MEI);
        assertThat(afstemmen.tot(WETEN_VAN_ELKAAR).gegevens()).isEmpty();
        // what was left out stays out
        assertThat(afstemmen.tot(INTENSIEVE_SAMENWERKING).gegevens())
                .containsExactly(DOELEN, GESPREKSVERSLAG, WAARNEMINGEN);
    }

    @Test
    void watErgensBuitenValtIsNietOmvat() {
        var ruim = new Bereik(AFSTEMMING, Set.of(CONTACT_KOV_WIJKCOACH), Set.of(DOELEN, AFSPRAKEN), MEI);
        assertThat(ruim.omvat(ruim)).isTrue();
        assertThat(ruim.omvat(new Bereik(GEZAMENLIJK_GESPREK, ruim.richtingen(), ruim.gegevens(), MEI)))
                .isFalse();
        assertThat(ruim.omvat(new Bereik(AFSTEMMING, BEIDE, ruim.gegevens(), MEI)))
                .isFalse();
        assertThat(ruim.omvat(new Bereik(AFSTEMMING, ruim.richtingen(), ruim.gegevens(), MEI.plusDays(1))))
                .isFalse();
        assertThat(new Bereik(AFSTEMMING, ruim.richtingen(), Set.of(DOELEN), MEI).omvat(ruim))
                .isFalse();
    }
}
