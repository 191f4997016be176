package io.vitrine.launcher;

import io.vitrine.launcher.demo.DemoOperator;
import java.util.UUID;

/** Hands the application its configuration as system properties, which MicroProfile Config reads first. */
final class ApplicationSettings {

    private static final String DEMO_KEY = "vitrine.demo.key";

    private final Environment environment;

    ApplicationSettings(Environment environment) {
        this.environment = environment;
    }

    void database(DatabaseAccess access) {
        System.setProperty("vitrine.db.url", access.url());
        System.setProperty("vitrine.db.user", "vitrine_app");
        System.setProperty("vitrine.db.password", access.password());
        System.setProperty("vitrine.db.owner.user", access.ownerUser());
        System.setProperty("vitrine.db.owner.password", access.ownerPassword());
        System.setProperty("vitrine.db.jobs.password", access.jobsPassword());
        System.setProperty("vitrine.db.sealer.password", access.sealerPassword());
    }

    /** The embedded mode serves one machine: it keeps its own key, shows its mail instead of sending it, and pretends payments. */
    void embedded(Secrets secrets) throws StartupFailure {
        unlessGiven("vitrine.master.key", secrets.masterKey());
        unlessGiven(
                "vitrine.mail.sink",
                Boolean.toString(environment.value("vitrine.mail.host").isEmpty()));
        unlessGiven("vitrine.payment.simulator", "true");
    }

    /**
     * The demo's accounts are told from others by a key that is drawn anew at each start and leaves this process never. Its
     * operator's password is public like the others.
     */
    void demo() {
        System.setProperty(DEMO_KEY, UUID.randomUUID().toString());
        unlessGiven("vitrine.operator.email", DemoOperator.EMAIL);
    }

    static String demoKey() {
        return System.getProperty(DEMO_KEY, "");
    }

    void server(int port) {
        unlessGiven("vitrine.base.domain", "localhost");
        unlessGiven("vitrine.public.scheme", "http");
        unlessGiven("vitrine.public.port", Integer.toString(port));
    }

    private void unlessGiven(String name, String value) {
        System.setProperty(name, environment.value(name).orElse(value));
    }
}
