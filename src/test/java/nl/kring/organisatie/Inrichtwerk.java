package nl.kring.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kring.Bezoeker.Bezoek;
import nl.kring.ProefConfiguratie.Eigenaar;
import nl.kring.Proefstad;

/** A beheerder at work in a town: what the forms of setting up hold, and the ids that one needs to fill them in. */
record Inrichtwerk(Proefstad.Stad stad, Bezoek bezoek, Eigenaar eigenaar) {
    static final Pattern ID = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");
    static final Pattern FUNCTIE_ID = Pattern.compile("name=\"functie-id\" value=\"([^\"]+)\"");

    String vind(Pattern patroon, String pad) {
        var html = bezoek.get(pad).html();
        var gevonden = patroon.matcher(html);
        assertThat(gevonden.find()).as(pad).isTrue();
        return gevonden.group(1);
    }

    UUID id(String vraag) {
        return eigenaar.jdbc()
                .sql(vraag)
                .param("gemeente", stad.gemeente().waarde())
                .query(UUID.class)
                .single();
    }

    UUID houder() {
        return id(
                "select organisatie_id from organisatie.organisatie where gemeente_id = :gemeente and naam = 'De Houder'");
    }

    UUID linde() {
        return id(
                "select locatie_id from organisatie.locatie where gemeente_id = :gemeente and naam = 'De Proeflinde'");
    }

    Map<String, String> collega(String functie, String plek) {
        return new HashMap<>(Map.of(
                "id",
                vind(ID, "/beheer/collegas/nieuw"),
                "functie-id",
                vind(FUNCTIE_ID, "/beheer/collegas/nieuw"),
                "roepnaam",
                "Nura",
                "achternaam",
                "de Wit",
                "email",
                "nura@kring.example",
                "functie",
                functie,
                "organisatie",
                houder().toString(),
                "plek",
                plek,
                "van",
                "24-11-2026"));
    }
}
