package io.vitrine.identity;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.TestDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the container and its configuration would provide. */
@ApplicationScoped
class ContainerBeans {

    static final TestClock CLOCK = new TestClock();
    static final int MAIL_PORT = freePort();

    private final Map<String, String> settings = Map.of(
            "vitrine.master.key",
            Base64.getEncoder().encodeToString(new byte[32]),
            "vitrine.db.url",
            TestDatabase.shared().url(),
            "vitrine.db.owner.user",
            "postgres",
            "vitrine.db.owner.password",
            "postgres",
            "vitrine.mail.port",
            String.valueOf(MAIL_PORT),
            "vitrine.mail.sink",
            "true",
            "vitrine.form.difficulty",
            "1000",
            "vitrine.sso.loopback",
            "true");

    @Produces
    @ApplicationScoped
    Database database() {
        return TestDatabase.shared().database();
    }

    @Produces
    Clock clock() {
        return CLOCK;
    }

    @Produces
    @ConfigProperty
    String text(InjectionPoint point) {
        return setting(point).orElseThrow();
    }

    @Produces
    @ConfigProperty
    int number(InjectionPoint point) {
        return Integer.parseInt(setting(point).orElseThrow());
    }

    @Produces
    @ConfigProperty
    boolean flag(InjectionPoint point) {
        return Boolean.parseBoolean(setting(point).orElseThrow());
    }

    @Produces
    @ConfigProperty
    Optional<String> maybe(InjectionPoint point) {
        return setting(point);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> setting(InjectionPoint point) {
        ConfigProperty wanted = point.getAnnotated().getAnnotation(ConfigProperty.class);
        return Optional.ofNullable(settings.get(wanted.name()))
                .or(() -> Optional.of(wanted.defaultValue())
                        .filter(value -> !value.equals(ConfigProperty.UNCONFIGURED_VALUE)));
    }
}
