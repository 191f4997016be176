package io.vitrine.identity.invitation;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.membership.RoleId;
import io.vitrine.identity.membership.TeamRole;
import io.vitrine.identity.membership.Term;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of invitations. */
@ApplicationScoped
class InvitationRows {

    private static final String COLUMNS =
            "select id, tenant_id, email, role, custom_role_id, locations, member_until, invited_by, created_at, expires_at"
                    + " from invitation ";
    private static final String OPEN = COLUMNS + """
            where tenant_id = :tenant and state = 'OPEN' and (cast(:id as uuid) is null or id = cast(:id as uuid))
            order by created_at desc, id desc""";
    private static final String BY_TOKEN = COLUMNS + """
            where token_hash = :hash and tenant_id = :tenant and state = 'OPEN' and expires_at > :now""";
    private static final String LOCKED = BY_TOKEN + " for update";
    private static final String REPLACE = """
            update invitation set state = 'REVOKED', ended_at = :now
            where tenant_id = :tenant and lower(email) = lower(:email) and state = 'OPEN' and expires_at <= :now""";
    private static final String ADD = """
            insert into invitation (id, tenant_id, email, role, custom_role_id, locations, member_until, invited_by, created_at,
                expires_at)
            values (:id, :tenant, :email, :role, cast(:custom as uuid), cast(:locations as uuid[]),
                    cast(:until as timestamptz), :by, :created, :expires)
            on conflict (tenant_id, lower(email)) where state = 'OPEN' do nothing""";
    private static final String DRAW = "update invitation set token_hash = :hash where id = :id and state = 'OPEN'";
    private static final String REVOKE = """
            update invitation set state = 'REVOKED', ended_at = :now
            where tenant_id = :tenant and state = 'OPEN' and (id = cast(:id as uuid) or invited_by = cast(:by as uuid)) returning id""";
    private static final String ACCEPT = """
            update invitation set state = 'ACCEPTED', ended_at = :now, account_id = :account
            where id = :id and state = 'OPEN' and expires_at > :now""";

    @Inject
    Database database;

    List<Invitation> open(TenantId tenant, @Nullable UUID id) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(OPEN)
                        .bind("tenant", tenant.value())
                        .bindByType("id", id, UUID.class)
                        .map((row, context) -> read(row))
                        .list());
    }

    /** @param lock whether others who accept the same invitation wait */
    Optional<Invitation> byToken(OpaqueToken token, TenantId tenant, Instant now, boolean lock) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(lock ? LOCKED : BY_TOKEN)
                        .bind("hash", token.hash())
                        .bind("tenant", tenant.value())
                        .bind("now", now)
                        .map((row, context) -> read(row))
                        .findOne());
    }

    /** Whether the address had no open invitation. */
    boolean add(Invitation invitation, TeamRole role) {
        return database.platform().withHandle(handle -> {
            handle.createUpdate(REPLACE)
                    .bind("tenant", invitation.tenant().value())
                    .bind("email", invitation.email().value())
                    .bind("now", invitation.createdAt())
                    .execute();
            return handle.createUpdate(ADD)
                            .bind("id", invitation.id().value())
                            .bind("tenant", invitation.tenant().value())
                            .bind("email", invitation.email().value())
                            .bind("role", role.own().isPresent() ? "CUSTOM" : role.key())
                            .bindByType("custom", role.own().map(RoleId::value).orElse(null), UUID.class)
                            .bindByType(
                                    "locations",
                                    invitation
                                            .locations()
                                            .map(only -> only.toArray(UUID[]::new))
                                            .orElse(null),
                                    UUID[].class)
                            .bind(
                                    "until",
                                    invitation
                                            .term()
                                            .until()
                                            .map(Instant::toString)
                                            .orElse(null))
                            .bind("by", invitation.invitedBy().value())
                            .bind("created", invitation.createdAt())
                            .bind("expires", invitation.expiresAt())
                            .execute()
                    == 1;
        });
    }

    void draw(InvitationId id, OpaqueToken token) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(DRAW)
                        .bind("id", id.value())
                        .bind("hash", token.hash())
                        .execute());
    }

    /** Revokes one invitation, or all that somebody made. */
    List<InvitationId> revoke(TenantId tenant, @Nullable UUID id, @Nullable UUID by, Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(REVOKE)
                        .bind("tenant", tenant.value())
                        .bindByType("id", id, UUID.class)
                        .bindByType("by", by, UUID.class)
                        .bind("now", now)
                        .mapTo(UUID.class)
                        .map(InvitationId::new)
                        .list());
    }

    boolean accept(InvitationId id, AccountId account, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(ACCEPT)
                                .bind("id", id.value())
                                .bind("account", account.value())
                                .bind("now", now)
                                .execute())
                == 1;
    }

    private static Invitation read(ResultSet row) throws SQLException {
        @Nullable UUID custom = row.getObject("custom_role_id", UUID.class);
        @Nullable Array only = row.getArray("locations");
        return new Invitation(
                new InvitationId(row.getObject("id", UUID.class)),
                new TenantId(row.getObject("tenant_id", UUID.class)),
                new EmailAddress(row.getString("email")),
                custom == null ? row.getString("role") : new RoleId(custom).toString(),
                only == null
                        ? Optional.empty()
                        : Optional.of(Arrays.stream((UUID[]) only.getArray()).collect(Collectors.toUnmodifiableSet())),
                new Term(Optional.ofNullable(row.getTimestamp("member_until")).map(Timestamp::toInstant)),
                new AccountId(row.getObject("invited_by", UUID.class)),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }
}
