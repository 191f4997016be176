package io.vitrine.commerce.invoice;

import io.vitrine.commerce.tax.Seller;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.tenant.Tenant;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** A business that sells online, without a container: orders are written by hand, all else is the real thing. */
public final class InvoiceShop {

    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private static final String CONTACT = "{\"name\":\"Thandi Mokoena\",\"email\":\"thandi@c.example\"}";

    private final TestDatabase test = TestDatabase.shared();
    private final Database database = test.database();
    private final Ids ids = new Ids();
    private final UUID location = ids.next();
    private final UUID variant = ids.next();
    private final UUID customer = ids.next();
    private final Tenant business;
    private final Seller seller;
    private Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private int orders;
    private JsonObject contact = OrderBills.json(CONTACT).asJsonObject();
    private JsonObject address;

    private InvoiceShop(String currency, Seller seller, String deliveryRegion, String deliveryCountry) {
        business = test.newBusiness(currency, "UTC");
        this.seller = seller;
        address = Json.createObjectBuilder()
                .add("name", "Thandi Mokoena")
                .add("line1", "12 Marine Drive")
                .add("city", "Sea Point")
                .add("region", deliveryRegion)
                .add("postalCode", "8005")
                .add("country", deliveryCountry)
                .build();
        run("insert into location values (?, 'Shop', 'ONLINE', 'UTC', now())", location);
        run(
                "insert into customer (id, email, name, created_at) values (?, 'thandi@c.example', 'Thandi', now())",
                customer);
        UUID product = ids.next();
        run(
                "insert into product (id, slug, name, status, tax_code, created_at, updated_at)"
                        + " values (?, 'boot', 'Boot', 'ACTIVE', '6403', now(), now())",
                product);
        run(
                "insert into variant (id, product_id, position, sku, created_at) values (?, ?, 0, 'BOOT', now())",
                variant,
                product);
    }

    public static InvoiceShop inSouthAfrica() {
        return new InvoiceShop("ZAR", Sells.as("Velduna Skin Supply (Pty) Ltd", "za", "4123456789", null), "WC", "ZA");
    }

    /** A business that adds no tax. */
    public static InvoiceShop withoutTax() {
        return new InvoiceShop("ZAR", Sells.as("Corner Crafts", "none", "", null), "WC", "ZA");
    }

    public static InvoiceShop inIndia(String deliveryRegion) {
        return new InvoiceShop(
                "INR", Sells.as("Chai Katha Private Limited", "in", "29ABCDE1234F1Z5", "KA"), deliveryRegion, "IN");
    }

    public static InvoiceShop inSpain(String deliveryCountry) {
        return new InvoiceShop(
                "EUR", Sells.as("Calzados Ferrer S.L.", "es", "ESB12345674", null), "Valencia", deliveryCountry);
    }

    /** Lets days pass. */
    public InvoiceShop on(String day) {
        clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        return this;
    }

    /** From now on a business buys. */
    public InvoiceShop forCompany(String company, String taxNumber) {
        contact = Json.createObjectBuilder(contact)
                .add("company", company)
                .add("taxNumber", taxNumber)
                .build();
        return this;
    }

    public Seller seller() {
        return seller;
    }

    UUID location() {
        return location;
    }

    UUID variant() {
        return variant;
    }

    public UUID customer() {
        return customer;
    }

    public Database database() {
        return database;
    }

    public Tenant business() {
        return business;
    }

    /** An order of these lines, each written {@code quantity x price name}; prices hold tax. Delivery costs 60. */
    public UUID order(String paymentMethod, String... lines) {
        return order(paymentMethod, new BigDecimal("60"), lines);
    }

    public UUID order(String paymentMethod, BigDecimal shipping, String... lines) {
        UUID order = ids.next();
        String number = String.valueOf(1000 + ++orders);
        HandOrder written = new HandOrder(this, contact, address, List.of(lines));
        within(() -> {
            written.write(order, number, paymentMethod, shipping);
            return true;
        });
        return order;
    }

    /** What the subscriber does when it hears of these orders. */
    public InvoiceId issue(UUID order) {
        follow("order.placed", Json.createObjectBuilder().add("id", TypeId.format("ord", order)));
        return new InvoiceId(UUID.fromString(
                text("select id::text from invoice where kind = 'INVOICE' and order_id = '" + order + "'")));
    }

    public void paid(UUID order, UUID payment, String amount) {
        follow(
                "payment.captured",
                Json.createObjectBuilder()
                        .add("payment", payment.toString())
                        .add("order", order.toString())
                        .add("amount", amount));
    }

    public void refunded(UUID order, UUID refund, String amount) {
        follow(
                "payment.refunded",
                Json.createObjectBuilder()
                        .add("refund", refund.toString())
                        .add("order", order.toString())
                        .add("amount", amount));
    }

    public void moved(UUID order, String to) {
        follow(
                "order.moved",
                Json.createObjectBuilder()
                        .add("id", TypeId.format("ord", order))
                        .add("from", "PAID")
                        .add("to", to));
    }

    private void follow(String type, jakarta.json.JsonObjectBuilder payload) {
        JsonObject built = payload.build();
        Consequences consequences =
                new Consequences(issuing(database), creditNotes(), new Allocations(database, ids, clock));
        in(() -> {
            consequences.follow(type, built);
            return true;
        });
    }

    Issuing issuing(Database on) {
        return new Issuing(
                on, new OrderBills(on), Sells.press(on, ids, clock), new Allocations(on, ids, clock), day -> seller);
    }

    public Issued takeBack(InvoiceId invoice, TakeBack wish) {
        return in(() -> creditNotes().issue(invoice, wish));
    }

    private CreditNotes creditNotes() {
        return new CreditNotes(
                database,
                new InvoiceRows(database),
                Sells.press(database, ids, clock),
                new LedgerAgreement(database, ids, clock));
    }

    public Invoice invoice(InvoiceId id) {
        return in(() -> new InvoiceRows(database).find(id, today()).orElseThrow());
    }

    public List<InvoiceSummary> list(InvoiceSearch search, Optional<InvoicePlace> after) {
        return in(() -> new InvoiceRows(database).find(search, after, today()));
    }

    public Statement statement(String from, String to) {
        return in(() -> Statements.read(
                new StatementRows(database),
                customer,
                LocalDate.parse(from),
                LocalDate.parse(to),
                business.currency()));
    }

    boolean takeOriginal(InvoiceId id) {
        return in(() -> new Originals(database, clock).take(id));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** All documents of these days, as accountants take them. */
    public List<IssuedDocument> documents(String from, String to) {
        return in(() -> new IssuedDocuments(database).between(LocalDate.parse(from), LocalDate.parse(to)));
    }

    public <T> T in(Supplier<T> work) {
        return test.inTransaction(business, work);
    }

    public String text(String sql) {
        return in(() -> database.tenant()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).one()));
    }

    public void run(String sql, Object... values) {
        within(() -> database.tenant().withHandle(handle -> handle.execute(sql, values)));
    }

    private <T> T within(Supplier<T> work) {
        return CurrentCall.find().isPresent() ? work.get() : in(work);
    }
}
