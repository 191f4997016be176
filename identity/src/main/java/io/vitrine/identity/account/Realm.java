package io.vitrine.identity.account;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Sql;
import io.vitrine.core.persistence.TypeId;
import java.util.Map;
import java.util.Optional;

/**
 * Where an account lives: the workforce's with the platform, a customer's inside the schema of the one business. What
 * both need has tables of the same names in both places, so that one statement serves them.
 */
public enum Realm {
    WORKFORCE("acc", "account") {
        @Override
        public Sql in(Database database) {
            return database.platform();
        }

        @Override
        void leave(Audit audit, AuditEntry entry) {
            audit.recordOnPlatform(entry, CurrentCall.require().tenant().map(tenant -> tenant.id()));
        }
    },
    CUSTOMERS("cac", "customer-account") {
        @Override
        public Sql in(Database database) {
            return database.tenant();
        }

        @Override
        void leave(Audit audit, AuditEntry entry) {
            audit.record(entry);
        }
    };

    private final String prefix;
    private final String objectType;

    Realm(String prefix, String objectType) {
        this.prefix = prefix;
        this.objectType = objectType;
    }

    /** The database as it holds accounts of this realm, inside the running transaction. */
    public abstract Sql in(Database database);

    /** The account of this realm that the text names. */
    public Optional<AccountId> account(String text) {
        return TypeId.parse(prefix, text).map(id -> new AccountId(id, this));
    }

    abstract void leave(Audit audit, AuditEntry entry);

    /** Leaves an event about the account in the trail of its realm. */
    public void record(Audit audit, String action, AccountId account, Map<String, String> facts) {
        leave(audit, AuditEntry.created(action, objectType, account, facts));
    }

    String prefix() {
        return prefix;
    }
}
