package io.vitrine.core.mail;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.server.SMTPServer;

/** The embedded mode's SMTP server on the loopback address. It keeps the last 1,000 messages in memory and sends none. */
@ApplicationScoped
public class MailSink {

    private static final int FREE_PORT = 0;
    private static final int KEPT = 1_000;
    private static final int MAX_BYTES = 1_000_000;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    private final Deque<ReceivedMail> received = new ArrayDeque<>();
    private volatile @Nullable SMTPServer server;

    /** Starts the sink where the configuration asks for one. */
    public void start() {
        if (!settings.sink()) {
            return;
        }
        SMTPServer smtp = SMTPServer.port(FREE_PORT)
                .bindAddress(InetAddress.getLoopbackAddress())
                .maxMessageSize(MAX_BYTES)
                .messageHandler((context, from, to, data) -> take(to, data))
                .build();
        smtp.start();
        server = smtp;
    }

    /** Whether this server has a sink at all. */
    public boolean exists() {
        return settings.sink();
    }

    /** Where it listens, on the loopback address. */
    int port() {
        SMTPServer running = server;
        if (running == null) {
            throw new IllegalStateException("The mail sink has not started");
        }
        return running.getPortAllocated();
    }

    /** What arrived, newest first; only for this address when one is given. */
    public synchronized List<ReceivedMail> received(Optional<String> to) {
        return received.stream()
                .filter(mail -> to.map(mail.to()::equalsIgnoreCase).orElse(true))
                .toList();
    }

    private void take(String to, byte[] data) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(data));
            keep(new ReceivedMail(
                    to,
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    text(message.getContent()).stripTrailing(),
                    html(message.getContent()),
                    Optional.ofNullable(message.getHeader("List-Unsubscribe", null)),
                    clock.instant()));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("A message could not be read", e);
        }
    }

    /** The plain text, also of a message that has another form beside it. */
    private static String text(Object content) throws MessagingException, IOException {
        return content instanceof MimeMultipart parts
                ? text(parts.getBodyPart(0).getContent())
                : String.valueOf(content);
    }

    /** The form that says it is HTML. */
    private static Optional<String> html(Object content) throws MessagingException, IOException {
        if (content instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                Optional<String> found = parts.getBodyPart(i).isMimeType("text/html")
                        ? Optional.of(String.valueOf(parts.getBodyPart(i).getContent()))
                        : html(parts.getBodyPart(i).getContent());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private synchronized void keep(ReceivedMail mail) {
        received.addFirst(mail);
        if (received.size() > KEPT) {
            received.removeLast();
        }
    }

    @PreDestroy
    void stop() {
        SMTPServer running = server;
        if (running != null) {
            running.stop();
        }
    }
}
