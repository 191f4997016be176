package io.vitrine.core.persistence;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * The database as the current call may see it. Each accessor works only inside a transaction, and the first one used
 * binds the whole transaction: to the business's own role, to its read-only role, or to the platform's.
 */
@ApplicationScoped
public class Database {

    private final DataSource business;
    private final Jdbi businessSql;
    private final Jdbi figuresSql;
    private final Jdbi platformSql;
    private final BusyBusinesses busy = new BusyBusinesses();

    /** For the container's proxies only. */
    @SuppressWarnings("NullAway")
    protected Database() {
        this.business = null;
        this.businessSql = null;
        this.figuresSql = null;
        this.platformSql = null;
    }

    @Inject
    Database(ContainerResources resources) {
        this(resources.pool(), new JtaTransactionContext(resources.registry()));
    }

    Database(DataSource pool, TransactionContext transaction) {
        business = new BoundDataSource(pool, transaction, this::businessBinding);
        businessSql = Jdbi.create(business);
        figuresSql = Jdbi.create(new BoundDataSource(pool, transaction, () -> Binding.figures(CurrentCall.require())));
        platformSql = Jdbi.create(new BoundDataSource(pool, transaction, () -> Binding.platform(actor())));
    }

    /** The business of the current call, for reading and writing. Unqualified names are its own tables. */
    public Jdbi tenant() {
        return businessSql;
    }

    /** The business of the current call through its read-only role: for figures, reports and auditors. */
    public Jdbi figures() {
        return figuresSql;
    }

    /** The platform's own tables: registry, accounts, sessions. */
    public Jdbi platform() {
        return platformSql;
    }

    /** Plain JDBC on the business of the current call, for streams and pipelined statements. */
    public DataSource tenantDataSource() {
        return business;
    }

    /** Keys of the businesses for which this node began a transaction that may write, within the last so much time. */
    public Set<String> busyWithin(Duration time) {
        return busy.within(time);
    }

    private Binding businessBinding() {
        Binding binding = Binding.business(CurrentCall.require());
        busy.mark(binding.role());
        return binding;
    }

    private static String actor() {
        return CurrentCall.find().map(Call::actor).map(actor -> actor.key()).orElse("system");
    }
}
