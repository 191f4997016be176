package io.vitrine.core.secrets;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Secrets of the server by name; made once, the same on every node. */
@ApplicationScoped
public class ServerSecrets {

    private static final String FIND = "select sealed from server_secret where name = :name";
    private static final String ADD = """
            insert into server_secret (name, sealed, created_at) values (:name, :sealed, :now)
            on conflict (name) do nothing""";

    @Inject
    Database database;

    @Inject
    SecretBox box;

    @Inject
    Clock clock;

    /** The secret of this name, made by the supplier when nobody has made it yet. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public byte[] get(String name, Supplier<byte[]> made) {
        return database.platform()
                .withHandle(handle -> find(handle, name).orElseGet(() -> {
                    handle.createUpdate(ADD)
                            .bind("name", name)
                            .bind("sealed", box.seal(name, made.get()))
                            .bind("now", clock.instant())
                            .execute();
                    return find(handle, name).orElseThrow();
                }));
    }

    private Optional<byte[]> find(Handle handle, String name) {
        return handle.createQuery(FIND)
                .bind("name", name)
                .mapTo(byte[].class)
                .findOne()
                .map(secret -> box.open(name, secret));
    }
}
