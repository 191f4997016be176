package io.vitrine.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mail goes. */
@ApplicationScoped
class MailSettings {

    @Inject
    @ConfigProperty(name = "vitrine.mail.host", defaultValue = "127.0.0.1")
    String host;

    @Inject
    @ConfigProperty(name = "vitrine.mail.port", defaultValue = "25")
    int port;

    @Inject
    @ConfigProperty(name = "vitrine.mail.from", defaultValue = "vitrine@localhost")
    String from;

    @Inject
    @ConfigProperty(name = "vitrine.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "vitrine.mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "vitrine.mail.sink", defaultValue = "false")
    boolean sink;

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    String from() {
        return from;
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }

    boolean sink() {
        return sink;
    }
}
