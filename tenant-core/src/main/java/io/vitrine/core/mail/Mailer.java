package io.vitrine.core.mail;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Hands mail to the SMTP server of the configuration, which in the embedded mode is the server's own sink. */
@ApplicationScoped
public class Mailer {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String PDF = "application/pdf";
    private static final String TIMEOUT_MILLIS = "10000";

    @Inject
    MailSettings settings;

    @Inject
    MailSink sink;

    @Inject
    Clock clock;

    private volatile @Nullable Session session;

    /** @throws IllegalStateException when the server does not take it; the caller tries again later */
    public void send(Mail mail) {
        try {
            MimeMessage message = message(mail);
            write(message, mail);
            Transport.send(message);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw refused(e);
        }
    }

    /**
     * The same with a PDF of this name.
     *
     * @throws IllegalStateException when the server does not take it; the caller tries again later
     */
    public void send(Mail mail, String name, byte[] pdf) {
        try {
            MimeMessage message = message(mail);
            MimeBodyPart words = new MimeBodyPart();
            write(words, mail);
            MimeBodyPart file = new MimeBodyPart();
            file.setDataHandler(new DataHandler(new ByteArrayDataSource(pdf, PDF)));
            file.setFileName(name);
            message.setContent(new MimeMultipart(words, file));
            Transport.send(message);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw refused(e);
        }
    }

    private static IllegalStateException refused(Exception cause) {
        return new IllegalStateException("The mail server did not take a message", cause);
    }

    private MimeMessage message(Mail mail) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(sender(mail));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        if (mail.refusal().isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + mail.refusal().get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private InternetAddress sender(Mail mail) throws MessagingException, UnsupportedEncodingException {
        InternetAddress from = new InternetAddress(settings.from());
        if (mail.sender().isPresent()) {
            from.setPersonal(mail.sender().get(), StandardCharsets.UTF_8.name());
        }
        return from;
    }

    private static void write(MimePart part, Mail mail) throws MessagingException {
        if (mail.html().isEmpty()) {
            part.setText(mail.text(), StandardCharsets.UTF_8.name());
            return;
        }
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html().get(), StandardCharsets.UTF_8.name(), "html");
        part.setContent(new MimeMultipart("alternative", text, html));
    }

    /** The same as long as the settings are. */
    private Session session() {
        Properties wanted = properties();
        Session known = session;
        if (known == null || !known.getProperties().equals(wanted)) {
            known = settings.user()
                    .map(user -> Session.getInstance(wanted, login(user)))
                    .orElseGet(() -> Session.getInstance(wanted));
            session = known;
        }
        return known;
    }

    private Properties properties() {
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
        return properties;
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
