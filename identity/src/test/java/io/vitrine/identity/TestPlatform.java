package io.vitrine.identity;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.subject.PersonalData;
import io.vitrine.core.forms.FormProofs;
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
import io.vitrine.identity.account.Member;
import io.vitrine.identity.apikey.ApiKeys;
import io.vitrine.identity.client.Clients;
import io.vitrine.identity.customer.CustomerSignIn;
import io.vitrine.identity.mfa.SecondFactors;
import io.vitrine.identity.oauth.TokenEndpoint;
import io.vitrine.identity.operator.Operators;
import io.vitrine.identity.own.OwnAccount;
import io.vitrine.identity.recovery.PasswordReset;
import io.vitrine.identity.session.PortalSessions;
import io.vitrine.identity.signin.SignIn;
import io.vitrine.identity.signup.SignUp;
import io.vitrine.identity.signup.SignUpRequest;
import io.vitrine.identity.signup.SignedUp;
import io.vitrine.identity.signup.Verification;
import io.vitrine.identity.social.SocialSignIn;
import io.vitrine.identity.sso.SingleSignOn;
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
                .addPackages(false, SingleSignOn.class, ApiKeys.class, Clients.class, TokenEndpoint.class)
                .addPackages(false, FormProofs.class, Operators.class, PersonalData.class, CustomerSignIn.class)
                .addPackages(false, SecondFactors.class, PasswordReset.class, OwnAccount.class, SocialSignIn.class)
                .addPackages(false, Audit.class, Mailer.class, Outbox.class, ServerSecrets.class, Tenants.class)
                .addBeanClasses(
                        Ids.class,
                        OwnerConnections.class,
                        Background.class,
                        ContainerBeans.class,
                        ContainerCustomers.class,
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

    /** Tells this node what happened, as the transaction of the change would. */
    public void fire(Object event) {
        container.getBeanManager().getEvent().fire(event);
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

    /** On the host of the business, as this person or program. */
    public <T> T as(Tenant tenant, Actor actor, Supplier<T> work) {
        return CurrentCall.with(call(Optional.of(tenant), "t").as(actor), work);
    }

    /** The owner of a business that {@link #openBusiness} opened. */
    public Member owner(Tenant tenant) {
        return at(
                tenant,
                "owner",
                () -> get(SignIn.class)
                        .authenticate("owner@" + tenant.slug() + ".example", PASSWORD)
                        .member());
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
        deliver(tenant);
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
        anotherOwner(tenant);
        sql(
                "delete from platform.membership where tenant_id = ? and account_id in"
                        + " (select id from platform.account where verified_at is not null)",
                tenant.id().value());
    }

    /** A second owner, who never signs in: a business keeps one. */
    public void anotherOwner(Tenant tenant) {
        sql(
                "with other as (insert into platform.account (id, email, name, password_hash, created_at)"
                        + " values (gen_random_uuid(), gen_random_uuid() || '@heir.example', 'Heir', '-', now()) returning id)"
                        + " insert into platform.membership (account_id, tenant_id, role, created_at)"
                        + " select id, ?, 'OWNER', now() from other",
                tenant.id().value());
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

    /** A member whose mailbox is confirmed, with the password of the tests. */
    public void member(Tenant tenant, String email, String role) {
        sql("""
                with made as (
                    insert into platform.account (id, email, name, password_hash, verified_at, created_at)
                    select gen_random_uuid(), ?, 'Sam Member', a.password_hash, now(), now()
                    from platform.account a where a.email = ? returning id)
                insert into platform.membership (account_id, tenant_id, role, created_at, valid_until)
                select id, ?, ?, now(), case when ? = 'AUDITOR' then now() + interval '90 days' end from made""", email, "owner@" + tenant.slug() + ".example", tenant.id().value(), role, role);
    }

    /** Hands the events of the business to whoever follows them. */
    public void deliver(Tenant tenant) {
        for (Subscriber subscriber : container.select(Subscriber.class)) {
            for (String type : subscriber.eventTypes()) {
                List<OutboxEvent> events = sql("""
                                delete from platform.outbox where tenant_key = ?::name and event_type = ?
                                  and subscriber = ? returning payload::text""", tenant.key(), type, subscriber.name()).stream()
                        .map(payload -> new OutboxEvent(
                                UUID.randomUUID(),
                                type,
                                Json.createReader(new StringReader(payload)).readObject()))
                        .toList();
                CurrentCall.run(Call.system(tenant, "test"), () -> hand(subscriber, events, tenant));
            }
        }
    }

    private static void hand(Subscriber subscriber, List<OutboxEvent> events, Tenant tenant) {
        if (!events.isEmpty()) {
            TestDatabase.shared().inTransaction(tenant, () -> {
                subscriber.handle(events);
                return true;
            });
        }
    }

    private static Call call(Optional<Tenant> tenant, String address) {
        return new Call(tenant, Actor.ANONYMOUS, "request", address);
    }
}
