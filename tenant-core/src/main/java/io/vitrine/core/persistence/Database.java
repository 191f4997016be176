package io.vitrine.core.persistence;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The database as the current call may see it. Each accessor works only inside a transaction, and the first one used
 * binds the whole transaction: to the business's own role, to its read-only role, or to the platform's.
 */
@ApplicationScoped
public class Database {

    private final DataSource business;
    private final Sql businessSql;
    private final Sql figuresSql;
    private final Sql platformSql;
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
        businessSql = new Sql(business, transaction);
        figuresSql = new Sql(
                new BoundDataSource(pool, transaction, () -> Binding.figures(CurrentCall.require())), transaction);
        platformSql = new Sql(new BoundDataSource(pool, transaction, () -> Binding.platform(actor())), transaction);
    }

    /** The business of the current call, for reading and writing. Unqualified names are its own tables. */
    public Sql tenant() {
        return businessSql;
    }

    /** The business of the current call through its read-only role: for figures, reports and auditors. */
    public Sql figures() {
        return figuresSql;
    }

    /** The platform's own tables: registry, accounts, sessions. */
    public Sql platform() {
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
