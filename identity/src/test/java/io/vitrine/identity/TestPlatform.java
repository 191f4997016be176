package io.vitrine.identity;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.mail.MailSink;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.operations.Background;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.OwnerConnections;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.secrets.ServerSecrets;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.Tenants;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.session.PortalSessions;
import io.vitrine.identity.signin.SignIn;
import io.vitrine.identity.signup.SignUp;
import io.vitrine.identity.signup.SignUpRequest;
import io.vitrine.identity.signup.SignedUp;
import io.vitrine.identity.signup.Verification;
import io.vitrine.identity.token.Tokens;
import jakarta.json.Json;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** The platform as the module sees it: its services wired, a database, a mail server, a clock to move. */
public final class TestPlatform {

    public static final String PASSWORD = "a boat by the old pier";
    private static final Pattern TOKEN = Pattern.compile("token=([\\w-]+)");
    private static final TestPlatform SHARED = new TestPlatform();

    private final WeldContainer container;

    private TestPlatform() {
        container = new Weld("identity")
                .disableDiscovery()
                .setBeanDiscoveryMode(BeanDiscoveryMode.ANNOTATED)
                .addServices(new ContainerServices())
                .addPackages(false, Accounts.class, SignUp.class, SignIn.class, Tokens.class, PortalSessions.class)
                .addPackages(false, Audit.class, Mailer.class, Outbox.class, ServerSecrets.class, Tenants.class)
                .addBeanClasses(
                        Ids.class,
                        OwnerConnections.class,
                        Background.class,
                        ContainerBeans.class,
                        ContainerTransactions.Required.class,
                        ContainerTransactions.RequiresNew.class,
                        ContainerTransactions.Mandatory.class)
                .initialize();
        get(MailSink.class).start();
    }

    public static TestPlatform shared() {
        return SHARED;
    }

    public <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    public TestClock clock() {
        return ContainerBeans.CLOCK;
    }

    /** On the platform's own host, as an address that nobody else uses. */
    public <T> T onPlatform(Supplier<T> work) {
        return CurrentCall.with(call(Optional.empty(), UUID.randomUUID().toString()), work);
    }

    /** On the host of the business. */
    public <T> T at(Tenant tenant, String address, Supplier<T> work) {
        return CurrentCall.with(call(Optional.of(tenant), address), work);
    }

    public static SignUpRequest request(String name, String slug, String email, String password) {
        return new SignUpRequest(
                name,
                Optional.of(slug),
                "ES",
                Optional.empty(),
                Optional.empty(),
                new SignUpRequest.Owner("Ana Reyes", email, password));
    }

    /** A business that has been signed up and not yet confirmed. */
    public Tenant signedUp(String slug, String email, String password) {
        SignedUp business = onPlatform(() -> get(SignUp.class).register(request("The " + slug, slug, email, password)));
        return onPlatform(() -> get(Tenants.class).byId(business.id())).orElseThrow();
    }

    /** A business whose owner has opened the link; the owner is {@code owner@SLUG.example}. */
    public Tenant openBusiness(String slug) {
        Tenant tenant = signedUp(slug, "owner@" + slug + ".example", PASSWORD);
        String token = mailedToken(tenant, "owner@" + slug + ".example");
        onPlatform(() -> get(Verification.class).confirm(token));
        return onPlatform(() -> get(Tenants.class).byId(tenant.id())).orElseThrow();
    }

    /** Delivers the events of the business and reads the token from the newest mail to the address. */
    public String mailedToken(Tenant tenant, String email) {
        CurrentCall.run(Call.system(tenant, "test"), () -> deliver(tenant));
        String text = mailTo(email);
        Matcher token = TOKEN.matcher(text);
        if (!token.find()) {
            throw new IllegalStateException("No token in: " + text);
        }
        return token.group(1);
    }

    /** The newest mail to the address. */
    public String mailTo(String email) {
        return get(MailSink.class).received(Optional.of(email)).get(0).text();
    }

    /** Ends the owner's membership; somebody else becomes the owner first, because a business keeps one. */
    public void letOwnerGo(Tenant tenant) {
        UUID id = tenant.id().value();
        sql(
                "with other as (insert into platform.account (id, email, name, password_hash, created_at)"
                        + " values (gen_random_uuid(), gen_random_uuid() || '@heir.example', 'Heir', '-', now()) returning id)"
                        + " insert into platform.membership (account_id, tenant_id, role, created_at)"
                        + " select id, ?, 'OWNER', now() from other",
                id);
        sql(
                "delete from platform.membership where tenant_id = ? and account_id in"
                        + " (select id from platform.account where verified_at is not null)",
                id);
    }

    /** Changes or asks something behind the scenes. */
    public List<String> sql(String statement, Object... values) {
        try (Connection owner = TestDatabase.shared().owner();
                PreparedStatement prepared = owner.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            List<String> found = new ArrayList<>();
            if (prepared.execute()) {
                ResultSet rows = prepared.getResultSet();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void deliver(Tenant tenant) {
        List<OutboxEvent> events =
                sql("delete from platform.outbox where tenant_key = ?::name returning payload::text", tenant.key())
                        .stream()
                        .map(payload -> new OutboxEvent(
                                UUID.randomUUID(),
                                "owner.verification-requested",
                                Json.createReader(new StringReader(payload)).readObject()))
                        .toList();
        TestDatabase.shared().inTransaction(tenant, () -> {
            container.select(Subscriber.class).get().handle(events);
            return true;
        });
    }

    private static Call call(Optional<Tenant> tenant, String address) {
        return new Call(tenant, Actor.ANONYMOUS, "request", address);
    }
}
