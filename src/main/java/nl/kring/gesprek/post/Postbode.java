package nl.kring.gesprek.post;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import nl.kring.platform.agenda.Agendabestand;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Brings letters to the mail server, where there is one. */
@Component
class Postbode {
    private final @Nullable JavaMailSender verzender;
    private final Postadres adres;

    @Autowired
    Postbode(ObjectProvider<JavaMailSender> verzender, Postadres adres) {
        this(verzender.getIfAvailable(), adres);
    }

    Postbode(@Nullable JavaMailSender verzender, Postadres adres) {
        this.verzender = verzender;
        this.adres = adres;
    }

    /** Only with a mail server and a sender; until then the letters wait. */
    boolean staatKlaar() {
        return verzender != null && adres.heeftAfzender();
    }

    /** @throws org.springframework.mail.MailException when the letter could not be handed over */
    void bezorg(Brief brief, String naar) {
        var server = verzender;
        if (server == null) {
            throw new IllegalStateException("no mail server");
        }
        var bericht = server.createMimeMessage();
        try {
            vul(bericht, brief, naar);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
        server.send(bericht);
    }

    private void vul(MimeMessage bericht, Brief brief, String naar)
            throws MessagingException, UnsupportedEncodingException {
        bericht.setFrom(new InternetAddress(adres.afzender(), "Kring", StandardCharsets.UTF_8.name()));
        bericht.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(naar, true));
        bericht.setSubject(brief.onderwerp(), StandardCharsets.UTF_8.name());
        // no answers from out-of-office machines
        bericht.setHeader("Auto-Submitted", "auto-generated");
        var tekst = new MimeBodyPart();
        tekst.setText(brief.tekst(), StandardCharsets.UTF_8.name());
        var agenda = brief.agenda();
        // alternatives: a mail program that knows appointments shows one, others the text
        bericht.setContent(
                agenda == null
                        ? new MimeMultipart("alternative", tekst)
                        : new MimeMultipart("alternative", tekst, deel(agenda)));
        bericht.saveChanges();
    }

    private static MimeBodyPart deel(Agendabestand agenda) throws MessagingException {
        var deel = new MimeBodyPart();
        deel.setDataHandler(new DataHandler(new ByteArrayDataSource(agenda.bytes(), agenda.mediatype())));
        deel.setHeader("Content-Type", agenda.mediatype());
        deel.setDisposition(Part.INLINE);
        deel.setFileName(Agendabestand.BESTANDSNAAM);
        return deel;
    }
}
