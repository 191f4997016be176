package io.vitrine.commerce.invoice;

import io.vitrine.commerce.tax.Place;
import io.vitrine.commerce.tax.Seller;
import io.vitrine.commerce.tax.SellerAddress;
import io.vitrine.commerce.tax.TaxQuestion;
import io.vitrine.commerce.tax.TaxResult;
import io.vitrine.commerce.tax.TaxShare;
import io.vitrine.commerce.tax.TaxedLine;
import io.vitrine.commerce.tax.Taxes;
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
import java.util.ArrayList;
import java.util.Currency;
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
        return new InvoiceShop("ZAR", seller("Velduna Skin Supply (Pty) Ltd", "za", "4123456789", null), "WC", "ZA");
    }

    public static InvoiceShop inIndia(String deliveryRegion) {
        return new InvoiceShop(
                "INR", seller("Chai Katha Private Limited", "in", "29ABCDE1234F1Z5", "KA"), deliveryRegion, "IN");
    }

    public static InvoiceShop inSpain(String deliveryCountry) {
        return new InvoiceShop(
                "EUR", seller("Calzados Ferrer S.L.", "es", "ESB12345674", null), "Valencia", deliveryCountry);
    }

    private static Seller seller(
            String name, String pack, String number, @org.jspecify.annotations.Nullable String region) {
        SellerAddress address = new SellerAddress(
                Optional.of("1 Long Street"),
                Optional.empty(),
                Optional.of("Central"),
                Optional.empty(),
                Optional.of("8001"),
                pack.toUpperCase(java.util.Locale.ROOT));
        return new Seller(LocalDate.EPOCH, name, address, Optional.of(number), pack, Optional.ofNullable(region), true);
    }

    /** Lets days pass. */
    InvoiceShop on(String day) {
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

    UUID customer() {
        return customer;
    }

    public Database database() {
        return database;
    }

    Tenant business() {
        return business;
    }

    /** An order of these lines, each written {@code quantity x price name}; prices hold tax. Delivery costs 60. */
    public UUID order(String paymentMethod, String... lines) {
        return order(paymentMethod, new BigDecimal("60"), lines);
    }

    UUID order(String paymentMethod, BigDecimal shipping, String... lines) {
        UUID order = ids.next();
        List<BigDecimal> quantities = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<TaxedLine> taxed = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 4);
            quantities.add(new BigDecimal(parts[0]));
            names.add(parts[3]);
            taxed.add(new TaxedLine(new BigDecimal(parts[0]).multiply(new BigDecimal(parts[2])), "STANDARD"));
        }
        TaxResult tax = new Taxes()
                .of(new TaxQuestion(
                        seller.place(),
                        new Place(address.getString("country"), Optional.of(address.getString("region"))),
                        taxed,
                        shipping,
                        true,
                        contact.containsKey("taxNumber"),
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                        Currency.getInstance(business.currency().getCurrencyCode())));
        String number = String.valueOf(1000 + ++orders);
        if (CurrentCall.find().isPresent()) {
            write(order, number, paymentMethod, quantities, names, tax);
        } else {
            in(() -> {
                write(order, number, paymentMethod, quantities, names, tax);
                return true;
            });
        }
        return order;
    }

    private void write(
            UUID order, String number, String method, List<BigDecimal> quantities, List<String> names, TaxResult tax) {
        run(
                "insert into sales_order (id, number, placed_at, business_day, location_id, channel, customer_id, line_count,"
                        + " gross, recorded_at) values (?, ?, now(), current_date, ?, 'ONLINE', ?, ?, ?, now())",
                order,
                number,
                location,
                customer,
                names.size(),
                tax.goodsNet());
        run(
                "insert into order_detail (order_id, currency, net, tax, shipping, total, taxes, contact, address,"
                        + " shipping_option, shipping_name, payment_method, prices_hold_tax)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, 'x', 'Courier', ?, true)",
                order,
                business.currency().getCurrencyCode(),
                tax.goodsNet(),
                tax.tax(),
                tax.shipping().net(),
                tax.total(),
                TaxShare.write(tax.taxes()).toString(),
                contact.toString(),
                address.toString(),
                method);
        for (int i = 0; i < names.size(); i++) {
            BigDecimal net = tax.lines().get(i).net();
            run(
                    "insert into order_line (order_id, line_no, sku, name, quantity, unit_price, gross)"
                            + " values (?, ?, 'BOOT-42', ?, ?, ?, ?)",
                    order,
                    i + 1,
                    names.get(i),
                    quantities.get(i),
                    net.divide(quantities.get(i), 4, java.math.RoundingMode.HALF_UP),
                    net);
            run(
                    "insert into order_line_detail (order_id, line_no, variant_id, shown_price, net, tax_rate, tax)"
                            + " values (?, ?, ?, 1, ?, ?, ?)",
                    order,
                    i + 1,
                    variant,
                    net,
                    tax.lines().get(i).rate(),
                    tax.lines().get(i).tax());
        }
    }

    /** What the subscriber does when it hears of these orders. */
    public InvoiceId issue(UUID order) {
        follow("order.placed", Json.createObjectBuilder().add("id", TypeId.format("ord", order)));
        return new InvoiceId(UUID.fromString(
                text("select id::text from invoice where kind = 'INVOICE' and order_id = '" + order + "'")));
    }

    void paid(UUID order, UUID payment, String amount) {
        follow(
                "payment.captured",
                Json.createObjectBuilder()
                        .add("payment", payment.toString())
                        .add("order", order.toString())
                        .add("amount", amount));
    }

    void refunded(UUID order, UUID refund, String amount) {
        follow(
                "payment.refunded",
                Json.createObjectBuilder()
                        .add("refund", refund.toString())
                        .add("order", order.toString())
                        .add("amount", amount));
    }

    private void follow(String type, jakarta.json.JsonObjectBuilder payload) {
        JsonObject built = payload.build();
        Consequences consequences = new Consequences(issuing(database), new Allocations(database, ids, clock));
        in(() -> {
            consequences.follow(type, built);
            return true;
        });
    }

    Issuing issuing(Database on) {
        return new Issuing(on, new OrderBills(on), press(on), new Allocations(on, ids, clock), day -> seller);
    }

    private Press press(Database on) {
        return new Press(
                on,
                ids,
                clock,
                entry -> on.tenant()
                        .useHandle(handle -> handle.execute(
                                "insert into audit_event (id, at, actor, action, object_type, object_id)"
                                        + " values (?, now(), 'test', ?, ?, ?)",
                                ids.next(),
                                entry.action(),
                                entry.objectType(),
                                entry.objectId())),
                event -> {});
    }

    public Issued takeBack(InvoiceId invoice, TakeBack wish) {
        return in(() -> new CreditNotes(database, new InvoiceRows(database), press(database)).issue(invoice, wish));
    }

    public Invoice invoice(InvoiceId id) {
        return in(() -> new InvoiceRows(database).find(id, today()).orElseThrow());
    }

    List<InvoiceSummary> list(InvoiceSearch search, Optional<InvoicePlace> after) {
        return in(() -> new InvoiceRows(database).find(search, after, today()));
    }

    Statement statement(String from, String to) {
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

    LocalDate today() {
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
        if (CurrentCall.find().isPresent()) {
            database.tenant().useHandle(handle -> handle.execute(sql, values));
        } else {
            in(() -> database.tenant().withHandle(handle -> handle.execute(sql, values)));
        }
    }
}
