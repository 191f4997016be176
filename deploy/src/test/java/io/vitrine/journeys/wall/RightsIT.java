package io.vitrine.journeys.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.journeys.Business;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Rights other than those on tables: sequences, functions, making things. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsIT {

    private static final String REFUSED = "42501";

    @SuppressWarnings("NullAway.Init")
    private Business one;

    @SuppressWarnings("NullAway.Init")
    private Business two;

    @SuppressWarnings("NullAway.Init")
    private Connection owner;

    @SuppressWarnings("NullAway.Init")
    private Connection application;

    @BeforeAll
    void open() {
        one = Business.open("rights-one");
        two = Business.open("rights-two");
        owner = one.server().owner();
        application = one.server().application();
    }

    @AfterAll
    void close() throws SQLException {
        owner.close();
        application.close();
    }

    @Test
    void everySharedTableWithABusinessInItIsEitherClosedOrForcedToRowLevelSecurity() throws SQLException {
        String open = """
                select string_agg(c.relname, ',') from pg_class c
                where c.relnamespace = 'platform'::regnamespace and c.relkind = 'r'
                  and not (c.relrowsecurity and c.relforcerowsecurity)
                  and (has_table_privilege('vitrine_tenant', c.oid, 'select, insert, update, delete')
                       or has_any_column_privilege('vitrine_tenant', c.oid, 'select, insert, update')
                       or has_any_column_privilege('vitrine_reader', c.oid, 'select, insert, update'))""";
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(open)) {
            row.next();
            assertEquals(null, row.getString(1));
        }
    }

    @Test
    void sequencesOfTheNeighbourAreClosedToo() throws SQLException {
        String mine = one.key();
        for (String sequence : Sql.sequences(owner, two.key(), "platform")) {
            for (String role : List.of(mine, mine + "_ro", "")) {
                assertEquals(
                        REFUSED,
                        Sql.attempt(application, role, mine, "select nextval('" + sequence + "')"),
                        role + " " + sequence);
            }
        }
    }

    @Test
    void functionsThatMakeBusinessesAreTheOwnersOnly() throws SQLException {
        String mine = one.key();
        for (String call : List.of(
                "select platform.grant_business('" + two.key() + "')",
                "select platform.create_business('t_abcdefghijkl')",
                "select platform.grant_sealer('" + two.key() + "')",
                "select platform.settle_after_restore('" + two.key() + "')",
                "select platform.adopt_template('" + two.key() + "')")) {
            for (String role : List.of("", mine, mine + "_ro", "vitrine_platform")) {
                assertEquals(REFUSED, Sql.attempt(application, role, mine, call), role + ": " + call);
            }
        }
    }

    @Test
    void nobodyMakesTablesOrRoles() throws SQLException {
        String mine = one.key();
        for (String role : List.of("", mine, mine + "_ro", "vitrine_platform")) {
            for (String sql : List.of(
                    "create table " + two.key() + ".x (a int)",
                    "create table " + mine + ".x (a int)",
                    "create table platform.x (a int)",
                    "create table public.x (a int)",
                    "create schema x",
                    "create role x",
                    "copy (select 1) to program 'true'",
                    "alter table " + mine + ".sales_order add column x int")) {
                String answer = Sql.attempt(application, role, mine, sql);
                assertEquals(REFUSED, answer, "as " + role + ": " + sql);
            }
        }
    }
}
