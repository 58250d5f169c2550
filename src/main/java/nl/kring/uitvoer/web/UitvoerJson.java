package nl.kring.uitvoer.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kring.uitvoer.Uitvoer;
import nl.kring.uitvoer.Uitvoer.Gegeven;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file for another system: a list for each part, days as 2026-11-24. */
final class UitvoerJson {
    private static final JsonMapper SCHRIJVER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private UitvoerJson() {}

    static byte[] maak(Uitvoer alles) {
        var boek = new LinkedHashMap<String, Object>();
        boek.put("gemaaktOp", alles.op().toString());
        for (var hoofdstuk : alles.hoofdstukken()) {
            var delen = new LinkedHashMap<String, Object>();
            hoofdstuk
                    .delen()
                    .forEach(deel -> delen.put(
                            deel.naam(),
                            deel.rijen().stream().map(UitvoerJson::rij).toList()));
            boek.put(hoofdstuk.naam(), delen);
        }
        return SCHRIJVER.writeValueAsBytes(boek);
    }

    private static Map<String, @Nullable Object> rij(List<Gegeven> gegevens) {
        var rij = new LinkedHashMap<String, @Nullable Object>();
        for (var gegeven : gegevens) {
            var waarde = gegeven.waarde();
            rij.put(sleutel(gegeven.label()), waarde instanceof java.time.LocalDate dag ? dag.toString() : waarde);
        }
        return rij;
    }

    /** "Gevraagd op" is "gevraagd_op". */
    static String sleutel(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }
}
