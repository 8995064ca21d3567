package nl.gemeente.casusescalatie.notificatie;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import nl.gemeente.casusescalatie.basis.Datum;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Writes a message, hands it to the mail server, and distinguishes what was certainly refused from what may have
 * arrived. That is why it uses the transport directly: Spring's sender throws one exception for both.
 */
@Component
class Postbode {

    /** From here on an SMTP answer is a refusal; a lower one, or none, says nothing about the message. */
    private static final int EERSTE_WEIGERING = 400;

    private final JavaMailSenderImpl mail;
    private final ITemplateEngine templates;
    private final Clock klok;
    private final URI adres;
    private final String afzender;

    Postbode(
            JavaMailSenderImpl mail,
            ITemplateEngine templates,
            Clock klok,
            @Value("${casusescalatie.adres}") URI adres,
            @Value("${casusescalatie.afzender}") String afzender) {
        this.mail = mail;
        this.templates = templates;
        this.klok = klok;
        this.adres = adres;
        this.afzender = afzender;
    }

    /** @throws Onzeker when the connection broke after the server may have taken the message */
    void bezorg(Bericht bericht) throws Onzeker {
        MimeMessage message = schrijf(bericht);
        try (Transport transport = verbind()) {
            stuur(transport, message);
        } catch (MessagingException e) {
            // Closing went wrong after the server had confirmed the message.
        }
    }

    private Transport verbind() {
        try {
            Transport transport = mail.getSession().getTransport("smtp");
            transport.connect(mail.getHost(), mail.getPort(), mail.getUsername(), mail.getPassword());
            return transport;
        } catch (MessagingException e) {
            throw new VerzendingMislukt("De mailserver is niet bereikbaar of weigert de aanmelding.");
        }
    }

    private static void stuur(Transport transport, MimeMessage message) throws Onzeker {
        try {
            Address[] recipients = message.getAllRecipients();
            transport.sendMessage(message, recipients);
        } catch (SendFailedException e) {
            if (e instanceof SMTPSendFailedException answer && answer.getReturnCode() < EERSTE_WEIGERING) {
                throw new Onzeker(e);
            }
            throw new VerzendingMislukt("De mailserver weigert het bericht.");
        } catch (MessagingException e) {
            throw new Onzeker(e);
        }
    }

    private MimeMessage schrijf(Bericht bericht) {
        Context context = new Context(Locale.forLanguageTag("nl"));
        context.setVariable("nummer", bericht.nummer().waarde());
        context.setVariable(
                "link", bericht.pad() == null ? null : adres + bericht.pad().toString());
        context.setVariable("vervaldatum", bericht.vervaldatum() == null ? null : Datum.weekdag(bericht.vervaldatum()));
        try {
            MimeMessage message = new VasteId(mail.getSession(), id(bericht));
            message.setFrom(new InternetAddress(afzender));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(bericht.ontvanger()));
            message.setSubject(bericht.sjabloon().onderwerp(bericht.nummer()), "UTF-8");
            message.setSentDate(Date.from(klok.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            vul(
                    message,
                    bericht,
                    templates.process(bericht.sjabloon().template(), context).strip() + "\n");
            message.saveChanges();
            return message;
        } catch (MessagingException e) {
            throw new VerzendingMislukt("Het bericht kon niet worden gemaakt.");
        }
    }

    /** An appointment adds a second form that mail and agenda programs understand. */
    private void vul(MimeMessage message, Bericht bericht, String tekst) throws MessagingException {
        Afspraak afspraak = bericht.afspraak();
        if (afspraak == null) {
            message.setText(tekst, "UTF-8");
            return;
        }
        MimeBodyPart leesbaar = new MimeBodyPart();
        leesbaar.setText(tekst, "UTF-8");
        String soort = "text/calendar; charset=UTF-8; method=" + afspraak.methode();
        MimeBodyPart agenda = new MimeBodyPart();
        agenda.setDataHandler(new DataHandler(new ByteArrayDataSource(
                Agendabestand.van(bericht, afspraak, afzender, adres.getHost(), klok)
                        .getBytes(StandardCharsets.UTF_8),
                soort)));
        message.setContent(new MimeMultipart("alternative", leesbaar, agenda));
    }

    /**
     * The same at each attempt, so that a mail server can recognise a duplicate; it reveals nothing about its source.
     */
    private String id(Bericht bericht) {
        UUID uuid = UUID.nameUUIDFromBytes(bericht.sleutel().getBytes(StandardCharsets.UTF_8));
        return "<" + uuid + "@" + adres.getHost() + ">";
    }

    /** It is not known whether the mail server has the message. */
    static final class Onzeker extends Exception {

        private static final long serialVersionUID = 1L;

        Onzeker(MessagingException cause) {
            super(cause);
        }
    }

    private static final class VasteId extends MimeMessage {

        private final String id;

        VasteId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
