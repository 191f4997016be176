package io.vitrine.core.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.core.access.Call;
import io.vitrine.core.tenant.Tenant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BindingTest {

    private static final String ADD = "insert into location values (gen_random_uuid(), :name, 'SHOP', 'UTC', now())";

    private final TestDatabase test = TestDatabase.shared();
    private final Database database = test.database();

    @Test
    void aBusinessSeesItsOwnRowsOnly() {
        Tenant one = test.newBusiness("EUR", "Europe/Madrid");
        Tenant two = test.newBusiness("EUR", "Europe/Madrid");
        add(one, "Only here");
        assertEquals(1, locations(one));
        assertEquals(0, locations(two));
    }

    @Test
    void theNeighboursTablesAreRefusedByTheDatabase() {
        Tenant one = test.newBusiness("EUR", "Europe/Madrid");
        Tenant two = test.newBusiness("EUR", "Europe/Madrid");
        RuntimeException refused = assertThrows(
                RuntimeException.class,
                () -> test.inTransaction(
                        one,
                        () -> database.tenant()
                                .withHandle(
                                        handle -> handle.createQuery("select count(*) from " + two.key() + ".location")
                                                .mapTo(int.class)
                                                .one())));
        assertEquals(true, String.valueOf(refused.getMessage()).contains("permission denied"));
    }

    @Test
    void theReadOnlyRoleCannotWrite() {
        Tenant one = test.newBusiness("EUR", "Europe/Madrid");
        assertThrows(
                RuntimeException.class,
                () -> test.inTransaction(
                        one,
                        () -> database.figures()
                                .withHandle(handle -> handle.createUpdate(ADD)
                                        .bind("name", "x")
                                        .execute())));
    }

    @Test
    void aTransactionHasOneBinding() {
        Tenant one = test.newBusiness("EUR", "Europe/Madrid");
        assertThrows(
                IllegalStateException.class,
                () -> test.inTransaction(one, () -> {
                    locationsInside();
                    return database.platform().withHandle(handle -> 1);
                }));
    }

    @Test
    void noBusinessMeansNoConnection() {
        assertThrows(
                IllegalStateException.class, () -> test.inTransaction(Call.platform("test"), this::locationsInside));
    }

    @Test
    void noTransactionMeansNoConnection() {
        assertThrows(IllegalStateException.class, this::locationsInside);
    }

    @Test
    void idsReadBackAsTheyWereWritten() {
        UUID id = new Ids().next();
        assertEquals(id, TypeId.parse("loc", TypeId.format("loc", id)).orElseThrow());
        assertEquals(7, id.version());
        assertEquals(true, TypeId.parse("ord", TypeId.format("loc", id)).isEmpty());
    }

    private int locations(Tenant tenant) {
        return test.inTransaction(tenant, this::locationsInside);
    }

    private int locationsInside() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery("select count(*) from location")
                        .mapTo(int.class)
                        .one());
    }

    private void add(Tenant tenant, String name) {
        test.inTransaction(
                tenant,
                () -> database.tenant()
                        .withHandle(handle ->
                                handle.createUpdate(ADD).bind("name", name).execute()));
    }
}
