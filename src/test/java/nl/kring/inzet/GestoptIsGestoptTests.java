package nl.kring.inzet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.kring.KringTest;
import nl.kring.ProefConfiguratie.Als;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;
import nl.kring.kind.Kindbeeld;
import nl.kring.kind.Wijkcoachvraag;
import nl.kring.platform.Actor;
import nl.kring.toestemming.Antwoord;
import nl.kring.toestemming.ContactNiveau;
import nl.kring.toestemming.Contactwereld;
import nl.kring.toestemming.ToestemmingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KringTest
@DisplayName("De wijkcoach komt erbij met het laatste ja, en niet met elk antwoord dat daarna komt (BSL-06)")
class GestoptIsGestoptTests {
    @Autowired
    Proefstad proefstad;

    @Autowired
    Als als;

    @Autowired
    Eigenaar eigenaar;

    @Autowired
    Contactwereld contact;

    @Autowired
    InzetRegistreren registreren;

    private Proefstad.Stad stad;
    private Kindbeeld kind;
    private Actor samira;
    private ToestemmingId vraag;

    @BeforeEach
    void samiraZegtJaEnDeCoachStoptDeHulp() {
        stad = proefstad.nieuw();
        kind = proefstad.kind(stad, Wijkcoachvraag.NEE);
        samira = Proefstad.ouderVan(stad, kind);
        proefstad.traject(stad, kind);
        vraag = contact.vraag(stad, kind, ContactNiveau.AFSTEMMING);
        contact.antwoord(samira, vraag, Antwoord.JA);
        assertThat(lopend()).hasSize(1);
        als.doe(stad.joyce(), () -> registreren.beeindig(stad.joyce(), new InzetId(lopend().getFirst())));
        assertThat(lopend()).isEmpty();
    }

    private java.util.List<UUID> lopend() {
        return eigenaar.jdbc()
                .sql("select inzet_id from inzet.inzet where kind_id = ? and functie = 'WIJKCOACH' and tot is null")
                .param(kind.id().waarde())
                .query(UUID.class)
                .list();
    }

    @Test
    void minderOfMeerDelenHaaltNiemandTerug() {
        contact.antwoord(samira, vraag, Antwoord.JA, ContactNiveau.WETEN_VAN_ELKAAR);
        contact.antwoord(samira, vraag, Antwoord.JA, ContactNiveau.AFSTEMMING);
        assertThat(lopend()).isEmpty();
    }

    @Test
    void eenNieuwJaNaEenNeeWel() {
        contact.antwoord(samira, vraag, Antwoord.INGETROKKEN);
        assertThat(lopend()).isEmpty();
        contact.antwoord(samira, vraag, Antwoord.JA);
        assertThat(lopend()).hasSize(1);
    }
}
