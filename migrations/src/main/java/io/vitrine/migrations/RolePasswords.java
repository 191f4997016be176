package io.vitrine.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Sets the password of a login role; the statement is composed by the database, which quotes the values. */
final class RolePasswords {

    private static final String SET = """
            select set_config('vitrine.role', ?, true), set_config('vitrine.secret', ?, true)""";
    private static final String APPLY = """
            do $$ begin
                execute format('alter role %I password %L', current_setting('vitrine.role'), current_setting('vitrine.secret'));
                perform set_config('vitrine.secret', '', true);
            end $$""";

    private RolePasswords() {}

    static void set(Connection owner, String role, String password) throws SQLException {
        try (PreparedStatement set = owner.prepareStatement(SET);
                PreparedStatement apply = owner.prepareStatement(APPLY)) {
            set.setString(1, role);
            set.setString(2, password);
            set.execute();
            apply.execute();
        }
    }
}
