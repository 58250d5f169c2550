package nl.kring.gesprek.post;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.kring.ProefKlok;
import nl.kring.platform.GemeenteId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

/** A real mail server for one test, and Kring's own post office that brings its letters there. */
public final class Mailserver implements AutoCloseable {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Postkamer postkamer;

    public Mailserver(BeanFactory kring) {
        server.start();
        var klok = kring.getBean(ProefKlok.class);
        var adres = new Postadres("https://kring.example/", "kring@gemeente.example");
        var verzender = new JavaMailSenderImpl();
        verzender.setHost("127.0.0.1");
        verzender.setPort(server.getSmtp().getPort());
        postkamer = new Postkamer(
                kring.getBean(Brievenbus.class),
                new Briefschrijver(new Agendapunt(adres, klok), adres, klok),
                new Postbode(verzender, adres),
                kring.getBean(PlatformTransactionManager.class));
    }

    /**
     * A letter as it arrived.
     *
     * @param alles as it was sent, and once more with everything decoded
     * @param agenda the calendar file in it, or empty
     */
    public record Ontvangen(String naar, String alles, String agenda) {}

    /** Sends what lies ready in this municipality; what arrived by it. */
    public List<Ontvangen> verstuur(GemeenteId gemeente) {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new AssertionError(e);
        }
        postkamer.verstuur(gemeente);
        return Arrays.stream(server.getReceivedMessages()).map(Mailserver::lees).toList();
    }

    private static Ontvangen lees(MimeMessage bericht) {
        try {
            var rauw = new ByteArrayOutputStream();
            bericht.writeTo(rauw);
            var agenda = deel(bericht, "text/calendar");
            return new Ontvangen(
                    bericht.getRecipients(Message.RecipientType.TO)[0].toString(),
                    String.join(
                            "\n",
                            rauw.toString(StandardCharsets.UTF_8),
                            bericht.getSubject(),
                            deel(bericht, "text/plain"),
                            agenda),
                    agenda);
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String deel(MimeMessage bericht, String soort) throws MessagingException, IOException {
        var delen = (MimeMultipart) bericht.getContent();
        for (var i = 0; i < delen.getCount(); i++) {
            var deel = delen.getBodyPart(i);
            if (deel.isMimeType(soort)) {
                return new String(deel.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    @Override
    public void close() {
        server.stop();
    }
}
