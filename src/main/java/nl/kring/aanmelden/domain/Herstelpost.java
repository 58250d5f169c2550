package nl.kring.aanmelden.domain;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Mail to the owner of an account, about the account alone. The one letter with a secret in it is kept nowhere: the secret is made
 * when the letter goes out, and anew when that fails.
 */
@Component
class Herstelpost {
    private static final Logger LOG = LoggerFactory.getLogger(Herstelpost.class);

    private final @Nullable JavaMailSender verzender;
    private final String kring;
    private final String afzender;

    @Autowired
    Herstelpost(
            ObjectProvider<JavaMailSender> verzender,
            @Value("${kring.adres:http://localhost:8080}") String kring,
            @Value("${kring.post.afzender:}") String afzender) {
        this(verzender.getIfAvailable(), kring, afzender);
    }

    Herstelpost(@Nullable JavaMailSender verzender, String kring, String afzender) {
        this.verzender = verzender;
        this.kring = kring.replaceAll("/+$", "");
        this.afzender = afzender.strip();
    }

    boolean staatKlaar() {
        return verzender != null && !afzender.isEmpty();
    }

    /** @return whether the mail server took it */
    boolean stuurCode(String naar, Code code) {
        return stuur(naar, "Een nieuw wachtwoord voor Kring", """
                Iemand van de opvang vroeg voor u een nieuw wachtwoord aan.
                Uw code: %s
                Maak hiermee binnen een uur een wachtwoord: %s/eerste-keer
                De code werkt één keer. Geef de code aan niemand, ook niet aan de opvang.
                Vroeg u hier niet om? Dan hoeft u niets te doen: uw wachtwoord blijft hetzelfde. Vertel het wel aan de opvang.
                """.formatted(code.leesbaar(), kring));
    }

    /** A beheerder hands a code over in person; the owner hears that it happened. */
    void meldCodeInPersoon(String naar) {
        stuur(naar, "Een code voor een nieuw wachtwoord", """
                Een coach van de opvang en de beheerder van Kring maakten samen een code voor een nieuw wachtwoord voor u.
                U bent overal afgemeld. De beheerder geeft u de code zelf.
                Vroeg u hier niet om? Bel dan meteen de opvang.
                """);
    }

    void meldNieuwWachtwoord(String naar) {
        stuur(naar, "Het wachtwoord van Kring is veranderd", """
                Met dit e-mailadres is een nieuw wachtwoord gemaakt voor Kring. Alle andere apparaten zijn afgemeld.
                Klopt dat niet? Vertel het dan meteen: ouders aan de opvang, collega's aan de beheerder van de gemeente.
                """);
    }

    private boolean stuur(String naar, String onderwerp, String tekst) {
        var server = verzender;
        if (server == null || !staatKlaar()) {
            return false;
        }
        try {
            var bericht = server.createMimeMessage();
            bericht.setFrom(new InternetAddress(afzender, "Kring", StandardCharsets.UTF_8.name()));
            bericht.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(naar, true));
            bericht.setSubject(onderwerp, StandardCharsets.UTF_8.name());
            bericht.setHeader("Auto-Submitted", "auto-generated");
            bericht.setText(tekst, StandardCharsets.UTF_8.name());
            server.send(bericht);
            return true;
        } catch (MessagingException | UnsupportedEncodingException | MailException mislukt) {
            // without the message: a mail server repeats the address in it
            LOG.warn(
                    "Een bericht over een account is niet verstuurd ({})",
                    mislukt.getClass().getSimpleName());
            return false;
        }
    }
}
