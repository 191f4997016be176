package io.vitrine.journeys.wall;

import io.vitrine.core.persistence.TypeId;
import io.vitrine.journeys.Billed;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Machine;
import io.vitrine.journeys.external.Outside;
import io.vitrine.journeys.payment.Till;
import io.vitrine.journeys.stock.Bought;
import io.vitrine.journeys.stock.Goods;
import io.vitrine.journeys.team.Colleague;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Two businesses that both have data of every kind, and the ids of what each one has.
 *
 * @param ids of the second business
 */
record TwoBusinesses(Business one, Business two, Ids ids) {

    private static final String FILE = """
            number,date,sku,name,quantity,price
            N-1,2026-01-05,SKU-1,Thing,1,5.00
            N-2,not a date,SKU-1,Thing,1,5.00
            """;

    static TwoBusinesses open() {
        Business one = Business.open("wall-one");
        Business two = Business.open("wall-two");
        fill(one);
        return new TwoBusinesses(one, two, fill(two));
    }

    private static Ids fill(Business business) {
        String location = business.addLocation("Corner shop");
        String key = "wall-key-" + business.slug();
        JsonObject order = business.owner()
                .with("Idempotency-Key", key)
                .post("/api/orders", business.sale(location).json())
                .expect(201)
                .json();
        String job = importFile(business, location);
        business.owner().get("/api/orders").expect(200);
        Map<String, String> ids = new HashMap<>(new Lent(business).fill(location));
        ids.putAll(people(business));
        ids.putAll(programs(business));
        ids.putAll(goods(business));
        ids.putAll(Bought.in(business, location).ids());
        ids.put("loc", location);
        ids.put("invoice", Billed.invoice(business));
        ids.put("rct", Billed.receipt(business));
        ids.put(
                "cnt",
                Goods.in(business, location)
                        .count(business.owner(), 3)
                        .expect(201)
                        .json()
                        .getString("id"));
        ids.put("ses", "ses_01h00000000000000000000000"); // sessions are people's: to everybody else none exists
        ids.put("ord", order.getString("id"));
        ids.put("job", job);
        ids.put("pkl", pickList(business, location));
        ids.put("shp", parcel(business, location, order.getString("id")));
        ids.put("crt", sent(Colleague.founder(business), "/api/carts", "{}"));
        ids.put("shp", "shp_01h00000000000000000000000"); // a neighbour's own parcel is tried in CarrierIT
        ids.put(
                "stl",
                business.owner()
                        .with("Content-Type", "text/csv")
                        .postBytes(
                                "/api/settlements?gateway=remote-simulator",
                                "kind,reference,amount\nOTHER,x,1.00\n".getBytes(StandardCharsets.UTF_8))
                        .expect(201)
                        .json()
                        .getString("id"));
        ids.put("rma", "rma_01h00000000000000000000000"); // of orders of the shop, which need a parcel first
        ids.put("rtw", "rtw_01h00000000000000000000000"); // what a customer asked for, on the customer's own page
        ids.put("enq", question(business));
        ids.put("lin", "lin_01h00000000000000000000000"); // of a cart that nobody can name
        ids.put("adb", "adb_01h00000000000000000000000"); // customers' own: closed to the business's people
        ids.put("std", "std_01h00000000000000000000000");
        ids.put("pay", new Till(business, "none").begunElsewhere());
        ids.put("idempotency-key", key);
        ids.put("own-metric", "x-" + business.slug());
        business.owner()
                .post(
                        "/api/metrics/custom",
                        "{\"id\":\"x-" + business.slug()
                                + "\",\"label\":\"Own\",\"formula\":\"net-sales / orders\",\"unit\":\"MONEY\"}")
                .expect(201);
        return Ids.of(ids);
    }

    private static String pickList(Business business, String location) {
        UUID id = UUID.randomUUID();
        Outside.sql(
                business,
                "insert into " + business.key() + ".pick_list (id, number, location_id, state, picker, created_at)"
                        + " values (?, 1, ?, 'OPEN', 'somebody', now())",
                id,
                TypeId.parse("loc", location).orElseThrow());
        return TypeId.format("pkl", id);
    }

    private static String question(Business business) {
        UUID id = UUID.randomUUID();
        Outside.sql(
                business,
                "insert into " + business.key() + ".enquiry (id, name, email, language, message, state, asked_at)"
                        + " values (?, 'Ana', 'ana@c.example', 'en', 'When?', 'OPEN', now())",
                id);
        return TypeId.format("enq", id);
    }

    private static String parcel(Business business, String location, String order) {
        UUID id = UUID.randomUUID();
        Outside.sql(
                business,
                "insert into " + business.key()
                        + ".shipment (id, order_id, location_id, status, created_at, shipped_at,"
                        + " actor) values (?, ?, ?, 'SHIPPED', now(), now(), 'somebody')",
                id,
                TypeId.parse("ord", order).orElseThrow(),
                TypeId.parse("loc", location).orElseThrow());
        return TypeId.format("shp", id);
    }

    private static Map<String, String> people(Business business) {
        Colleague one = Colleague.founder(business);
        Colleague two = Colleague.join(business, "OWNER");
        String approval = one.client()
                .post("/api/team", "{\"email\":\"boss@wall.example\",\"role\":\"OWNER\",\"reason\":\"x\"}")
                .expect(202)
                .json()
                .getJsonObject("approval")
                .getString("id");
        return Map.of(
                "acc", two.id(),
                "rol", sent(one, "/api/roles", "{\"name\":\"Own\",\"permissions\":[\"orders:read\"],\"reason\":\"x\"}"),
                "inv",
                        sent(
                                one,
                                "/api/team",
                                "{\"email\":\"new@wall.example\",\"role\":\"WAREHOUSE\",\"reason\":\"x\"}"),
                "rmv", sent(one, "/api/owner-removals", "{\"member\":\"" + two.id() + "\",\"reason\":\"x\"}"),
                "agr",
                        sent(
                                one,
                                "/api/owner-agreements",
                                "{\"member\":\"" + two.id() + "\",\"withheld\":[\"keys:write\"],\"reason\":\"x\"}"),
                "apr", approval,
                "emg", sent(one, "/api/emergencies", "{\"reason\":\"x\"}"),
                "adr", sent(one, "/api/address-rules", "{\"network\":\"127.0.0.0/8\",\"reason\":\"x\"}"),
                "cpr",
                        sent(
                                one,
                                "/api/customer-sign-in",
                                "{\"name\":\"Acme\",\"issuer\":\"https://login.acme.example\",\"clientId\":\"x\","
                                        + "\"clientSecret\":\"x\",\"reason\":\"x\"}"),
                "rev", sent(one, "/api/access-reviews", "{}"));
    }

    private static Map<String, String> programs(Business business) {
        Colleague owner = Colleague.founder(business);
        String program = "{\"name\":\"Till\",\"scopes\":[\"orders:read\"]}";
        return Map.of("key", sent(owner, "/api/keys", program), "cli", sent(owner, "/api/clients", program));
    }

    private static Map<String, String> goods(Business business) {
        Colleague owner = Colleague.founder(business);
        JsonObject product = owner.client()
                .post("/api/products", "{\"name\":\"Boot\",\"variants\":[{\"sku\":\"B-1\"}]}")
                .expect(201)
                .json();
        String id = product.getString("id");
        String variant = product.getJsonArray("variants").getJsonObject(0).getString("id");
        String price = "{\"variant\":\"" + variant + "\",\"price\":{\"amount\":\"5\",\"currency\":\"EUR\"},"
                + "\"fromQuantity\":5}";
        return Map.of(
                "prd",
                id,
                "prc",
                sent(owner, "/api/products/" + id + "/prices", price),
                "col",
                sent(owner, "/api/collections", "{\"name\":\"Winter\"}"),
                "pro",
                sent(owner, "/api/promotions", "{\"name\":\"Sale\",\"kind\":\"PERCENT\",\"percent\":10}"),
                "blk",
                sent(owner, "/api/storefront/blocks", "{\"kind\":\"TEXT\",\"texts\":{\"en\":{\"title\":\"Hello\"}}}"),
                "shr",
                sent(
                        owner,
                        "/api/shipping-rates",
                        "{\"name\":\"Courier\",\"price\":{\"amount\":\"5\",\"currency\":\"EUR\"},"
                                + "\"daysLeast\":1,\"daysMost\":3}"));
    }

    private static String sent(Colleague by, String path, String body) {
        return by.client().post(path, body).expect(201).json().getString("id");
    }

    private static String importFile(Business business, String location) {
        String path = business.owner()
                .with("Content-Type", "text/csv")
                .with("Idempotency-Key", "file-" + business.slug())
                .postBytes(
                        "/api/imports?kind=orders&preset=generic&location=" + location,
                        FILE.getBytes(StandardCharsets.UTF_8))
                .expect(202)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String job = path.substring(path.lastIndexOf('/') + 1);
        for (int i = 0; i < 300; i++) {
            JsonObject state =
                    business.owner().get("/api/jobs/" + job).expect(200).json();
            if (!state.getString("state").equals("RUNNING")) {
                return job;
            }
            Machine.pause(100);
        }
        throw new AssertionError("The import does not end");
    }
}
