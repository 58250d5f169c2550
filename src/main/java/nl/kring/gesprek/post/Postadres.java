package nl.kring.gesprek.post;

import java.net.URI;
import nl.kring.gesprek.GesprekId;
import nl.kring.platform.agenda.Adres;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where Kring lives, for links, and in whose name it writes. */
@Component
public final class Postadres {
    /** In a file that is downloaded and not mailed; nobody can write to it (RFC 2606). */
    private static final String NERGENS = "kring@kring.invalid";

    private final String kring;
    private final String afzender;

    public Postadres(
            @Value("${kring.adres:http://localhost:8080}") String kring,
            @Value("${kring.post.afzender:}") String afzender) {
        this.kring = kring.replaceAll("/+$", "");
        this.afzender = afzender.strip();
    }

    /** Without a sender no mail goes out. */
    boolean heeftAfzender() {
        return !afzender.isEmpty();
    }

    String afzender() {
        return afzender;
    }

    Adres organisator() {
        return new Adres("Kring", heeftAfzender() ? afzender : NERGENS);
    }

    URI van(GesprekId gesprek) {
        return URI.create(kring + "/gesprekken/" + gesprek);
    }
}
