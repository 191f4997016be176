package io.vitrine.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

/** Hands mail to the SMTP server of the configuration, which in the embedded mode is the server's own sink. */
@ApplicationScoped
public class Mailer {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String TIMEOUT_MILLIS = "10000";

    @Inject
    MailSettings settings;

    @Inject
    MailSink sink;

    @Inject
    Clock clock;

    /** @throws IllegalStateException when the server does not take it; the caller tries again later */
    public void send(Mail mail) {
        try {
            MimeMessage message = new MimeMessage(session());
            message.setFrom(new InternetAddress(settings.from()));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
            message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
            message.setText(mail.text(), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(clock.instant()));
            Transport.send(message);
        } catch (MessagingException e) {
            throw new IllegalStateException("The mail server did not take a message", e);
        }
    }

    Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", sink.exists() ? LOOPBACK : settings.host());
        properties.setProperty("mail.smtp.port", String.valueOf(sink.exists() ? sink.port() : settings.port()));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty(
                "mail.smtp.starttls.required", String.valueOf(settings.user().isPresent()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        return settings.user()
                .map(user -> Session.getInstance(properties, login(user)))
                .orElseGet(() -> Session.getInstance(properties));
    }

    private Authenticator login(String user) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, settings.password().orElse(""));
            }
        };
    }
}
