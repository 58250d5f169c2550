package nl.kring.aanmelden.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import nl.kring.platform.opdracht.Welkom;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The start on an empty database ({@code --kring.leeg=true}): a code that only the terminal shows and only this process knows, so
 * that the first beheerder is whoever started Kring. Over once there is a municipality.
 */
@Component
@ConditionalOnBooleanProperty("kring.leeg")
public class LegeStart implements Welkom {
    private final JdbcClient jdbc;
    private final Code code = Code.nieuw();

    LegeStart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean wachtOpDeEerste() {
        return jdbc.sql("select not exists (select from platform.gemeente)")
                .query(Boolean.class)
                .single();
    }

    /** Takes as long for a code that is nearly right. */
    boolean klopt(String opgave) {
        var gelezen = Code.lees(opgave).map(Code::tekens).orElse("");
        return MessageDigest.isEqual(bytes(gelezen), bytes(code.tekens()));
    }

    @Override
    public List<String> regels(String adres) {
        return wachtOpDeEerste()
                ? List.of(
                        "Kring is nog leeg. Maak de eerste beheerder:",
                        "Open " + adres + "/eerste-beheerder en vul deze code in: " + code.leesbaar())
                : List.of();
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
