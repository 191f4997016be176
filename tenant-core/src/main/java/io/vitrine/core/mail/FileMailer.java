package io.vitrine.core.mail;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

/** Mail in plain text with a PDF, by the server that {@link Mailer} uses. */
@ApplicationScoped
public class FileMailer {

    private static final String PDF = "application/pdf";

    @Inject
    Mailer mailer;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    /** @throws IllegalStateException when the server does not take it; the caller tries again later */
    public void send(Mail mail, String name, byte[] pdf) {
        try {
            MimeMessage message = new MimeMessage(mailer.session());
            message.setFrom(new InternetAddress(settings.from()));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
            message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
            MimeBodyPart text = new MimeBodyPart();
            text.setText(mail.text(), StandardCharsets.UTF_8.name());
            MimeBodyPart file = new MimeBodyPart();
            file.setDataHandler(new DataHandler(new ByteArrayDataSource(pdf, PDF)));
            file.setFileName(name);
            message.setContent(new MimeMultipart(text, file));
            message.setSentDate(Date.from(clock.instant()));
            Transport.send(message);
        } catch (MessagingException e) {
            throw new IllegalStateException("The mail server did not take a message", e);
        }
    }
}
