package io.vitrine.core.audit.seal;

import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.secrets.ServerSecrets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The sealer at the test database, with secrets in memory. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container here to inject
public final class Seals {

    private static final Map<String, byte[]> SECRETS = new ConcurrentHashMap<>();

    private Seals() {}

    /** A node of its own: what one has seen the other has not. */
    public static Sealer sealer() {
        return sealer(TestDatabase.shared(), Clock.systemUTC());
    }

    /** Lets payloads go. */
    public static Expiry expiry(TestDatabase test) {
        Expiry expiry = new Expiry();
        expiry.pool = pool(test);
        expiry.ids = new Ids();
        return expiry;
    }

    /** One at another database, with its own time. */
    public static Sealer sealer(TestDatabase test, Clock clock) {
        SealerPool pool = pool(test);
        SealKeys keys = new SealKeys();
        keys.clock = clock;
        keys.life = "P365D";
        keys.secrets = new ServerSecrets() {
            @Override
            public byte[] get(String name, Supplier<byte[]> made) {
                return SECRETS.computeIfAbsent(name, any -> made.get());
            }
        };
        SealTransaction transaction = new SealTransaction();
        transaction.pool = pool;
        transaction.keys = keys;
        Sealer sealer = new Sealer();
        sealer.pool = pool;
        sealer.transaction = transaction;
        return sealer;
    }

    private static SealerPool pool(TestDatabase test) {
        SealerPool pool = new SealerPool();
        pool.url = test.url();
        pool.password = "sealer";
        return pool;
    }
}
