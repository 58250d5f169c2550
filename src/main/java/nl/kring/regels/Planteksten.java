package nl.kring.regels;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kring.logboek.Logboek;
import nl.kring.platform.Actor;
import nl.kring.platform.Functie;
import nl.kring.toegang.Toegang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The text of the municipality's own plan: loaded by the projectleider, read by everybody of the municipality. */
@Service
public class Planteksten {
    private static final int HOOGSTENS = 500_000;
    private static final Pattern ONZICHTBAAR = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

    private final JdbcClient jdbc;
    private final Toegang toegang;
    private final Logboek logboek;
    private final Clock klok;

    Planteksten(JdbcClient jdbc, Toegang toegang, Logboek logboek, Clock klok) {
        this.jdbc = jdbc;
        this.toegang = toegang;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** What can come of loading a text. */
    public sealed interface Laden {
        record Geladen() implements Laden {}

        /** With a sentence that says what to do. */
        record NietGoed(String zin) implements Laden {}
    }

    private record Rij(String titel, String tekst) {}

    @Transactional(readOnly = true)
    public Optional<Plantekst> huidig() {
        return jdbc.sql("select titel, tekst from regels.plantekst where gemeente_id = platform.gemeente()")
                .query(Rij.class)
                .optional()
                .map(rij -> Plantekstlezer.lees(rij.titel(), rij.tekst()));
    }

    /** For the page on which it is loaded. */
    @Transactional
    public Optional<Plantekst> bekijk(Actor actor) {
        toegang.eisFunctie(actor, Functie.PROJECTLEIDER, "PLANTEKST_LADEN");
        return huidig();
    }

    /** The new text takes the place of the old one. */
    @Transactional
    public Laden laad(Actor actor, String titel, byte[] bestand) {
        toegang.eisFunctie(actor, Functie.PROJECTLEIDER, "PLANTEKST_LADEN");
        if (bestand.length == 0) {
            return new Laden.NietGoed("Kies een bestand met tekst.");
        }
        if (bestand.length > HOOGSTENS) {
            return new Laden.NietGoed("Dit bestand is groter dan 500 kB. Haal eruit wat geen tekst van het plan is.");
        }
        var tekst = gelezen(bestand);
        if (tekst.isEmpty() || ONZICHTBAAR.matcher(tekst.get()).find()) {
            return new Laden.NietGoed("Dit is geen gewone tekst. Bewaar het plan als Markdown, in UTF-8.");
        }
        if (tekst.get().isBlank()) {
            return new Laden.NietGoed("In dit bestand staat niets.");
        }
        jdbc.sql("""
                insert into regels.plantekst (gemeente_id, titel, tekst, door, op) values (platform.gemeente(), :titel, :tekst, :door, :op)
                on conflict (gemeente_id) do update set titel = excluded.titel, tekst = excluded.tekst, door = excluded.door, op = excluded.op
                """)
                .param("titel", titel)
                .param("tekst", tekst.get())
                .param("door", actor.persoon())
                .param("op", klok.instant().atOffset(ZoneOffset.UTC))
                .update();
        logboek.zonderKind(actor, "PLANTEKST_LADEN", null);
        return new Laden.Geladen();
    }

    private static Optional<String> gelezen(byte[] bestand) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bestand))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
