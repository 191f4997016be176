package io.vitrine.journeys.container;

import io.vitrine.migrations.MigrationTarget;
import io.vitrine.migrations.Migrator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Starts PostgreSQL with the real schemas before Arquillian reads its settings, and tells the container where it is: the
 * container's options in arquillian.xml name these properties.
 */
public final class ContainerDatabase implements LoadableExtension {

    private static final String OPTIONS = "vitrine.container.options";

    @Override
    public void register(ExtensionBuilder builder) {
        if (System.getProperty(OPTIONS) != null) {
            return;
        }
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("max_locks_per_transaction", "512")
                    .start();
            String url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
            new Migrator(new MigrationTarget(url, "postgres", "postgres", "app", "jobs", "sealer")).migrate();
            System.setProperty(
                    OPTIONS,
                    String.join(
                            " ",
                            "-XX:TieredStopAtLevel=1",
                            "-Djakarta.json.provider=org.eclipse.parsson.JsonProviderImpl",
                            "-Dvitrine.db.url=" + url,
                            "-Dvitrine.db.user=vitrine_app",
                            "-Dvitrine.db.password=app",
                            "-Dvitrine.db.owner.user=postgres",
                            "-Dvitrine.db.owner.password=postgres",
                            "-Dvitrine.db.jobs.password=jobs",
                            "-Dvitrine.db.sealer.password=sealer",
                            "-Dvitrine.master.key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                            "-Dvitrine.mail.sink=true",
                            "-Dvitrine.guest.orders.per.minute=1000000",
                            "-Dvitrine.guest.orders.mailbox.per.hour=1000000",
                            "-Dvitrine.log.json=false", // Arquillian reads the server's own lines
                            "-Dvitrine.base.domain=localhost",
                            "-Dvitrine.public.scheme=http",
                            "-Dvitrine.public.port=8080"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
