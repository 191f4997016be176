package io.vitrine.journeys.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import io.vitrine.journeys.external.Outside;
import io.vitrine.journeys.team.Colleague;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A day in a warehouse: goods come, move, are counted and go missing, and the books agree at the end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StockIT {

    private static final String NO_NOTE = "";

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @SuppressWarnings("NullAway.Init")
    private Colleague keeper;

    private String warehouse = "";
    private String shop = "";

    @BeforeAll
    void open() {
        business = Business.open("stock");
        warehouse = business.addLocation("Warehouse");
        shop = business.addLocation("Shop");
        keeper = Colleague.join(business, "WAREHOUSE");
    }

    @Test
    void goodsComeMoveAreCountedAndValuedAndTheBooksAgree() {
        Goods cup = Goods.in(business, warehouse).received(10, "5.00").received(10, "7.00");
        cup.transfer(keeper.client(), shop, 4).expect(201);
        assertEquals(16, cup.level().getInt("onHand"));
        assertEquals(4, cup.at(shop).level().getInt("available"));

        JsonObject count = cup.count(keeper.client(), 11).expect(201).json();
        assertEquals(-5, count.getJsonArray("lines").getJsonObject(0).getInt("difference"));
        assertTrue(count.getBoolean("needsColleague"));
        String approval = "/api/inventory/counts/" + count.getString("id") + "/approval";
        assertEquals(
                "own-count",
                keeper.client().post(approval, "{}").expectProblem(403).json().getString("code"));
        business.owner().post(approval, "{}").expect(200);
        business.owner().post(approval, "{}").expectProblem(409);
        assertEquals(11, cup.level().getInt("onHand"));

        JsonObject byAverage = valuation("average", cup);
        assertEquals(15, byAverage.getInt("quantity"));
        assertEquals("90.00", byAverage.getJsonObject("value").getString("amount"));
        assertEquals("95.00", valuation("fifo", cup).getJsonObject("value").getString("amount"));

        cup.reorderAt(business.owner(), 11).expect(204);
        List<String> low =
                Outside.data(business.owner()
                                .get("/api/inventory/levels?low=true")
                                .expect(200)
                                .json())
                        .stream()
                        .map(level -> level.getString("variant"))
                        .toList();
        assertTrue(low.contains(cup.variant()), low.toString());

        List<String> reasons = Outside.data(business.owner()
                        .get("/api/inventory/transactions?variant=" + cup.variant() + "&location=" + warehouse)
                        .expect(200)
                        .json())
                .stream()
                .map(entry -> entry.getString("reason"))
                .toList();
        assertEquals(List.of("COUNTED", "TRANSFER_OUT", "RECEIVED", "RECEIVED"), reasons);

        JsonObject check =
                business.owner().post("/api/inventory/checks", "{}").expect(200).json();
        assertEquals(0, check.getInt("differences"));
        assertTrue(check.getInt("compared") >= 2);
        assertEquals(
                check,
                Outside.data(business.owner()
                                .get("/api/inventory/checks")
                                .expect(200)
                                .json())
                        .get(0));
    }

    @Test
    void oneKeyEntersOnceAndAdjustmentsSayWhy() {
        Goods cup = Goods.in(business, warehouse);
        Client keyed = keeper.client().with("Idempotency-Key", "stock-" + cup.variant());
        String first = cup.move(keyed, "7", "RECEIVED", NO_NOTE).expect(201).body();
        assertEquals(
                first, cup.move(keyed, "7", "RECEIVED", NO_NOTE).expect(201).body());
        cup.move(keyed, "8", "RECEIVED", NO_NOTE).expectProblem(422);
        assertEquals(7, cup.level().getInt("onHand"));
        cup.move(keeper.client(), "-1", "ADJUSTED", NO_NOTE).expectProblem(422);
        cup.move(keeper.client(), "-1", "ADJUSTED", ",\"note\":\"Broken in the window\"")
                .expect(201);
        assertEquals(6, cup.level().getInt("onHand"));
    }

    @Test
    void oddNumbersChangeNothing() {
        Goods cup = Goods.in(business, warehouse).received(5, "1");
        for (String odd : List.of(
                "0",
                "0.5",
                "1e9",
                "2147483648",
                "100001",
                "9223372036854775808",
                "\"\u0661\u0662\"",
                "null",
                "true",
                "{}")) {
            cup.move(business.owner(), odd, "RECEIVED", NO_NOTE).expectProblem(422);
        }
        cup.move(business.owner(), "-6", "DAMAGED", NO_NOTE).expectProblem(409);
        cup.move(business.owner(), "1", "SHIPPED", NO_NOTE).expectProblem(422);
        cup.move(business.owner(), "1", "RECEIVED", ",\"unitCost\":{\"amount\":\"1\",\"currency\":\"USD\"}")
                .expectProblem(422);
        cup.at("loc_01h00000000000000000000000")
                .move(business.owner(), "1", "RECEIVED", NO_NOTE)
                .expectProblem(422);
        business.owner().get("/api/inventory/levels?after=x").expectProblem(422);
        business.owner().get("/api/inventory/valuation?method=lifo").expectProblem(422);
        assertEquals(5, cup.level().getInt("onHand"));
    }

    @Test
    void whoKeepsOneShopMovesNothingElsewhere() {
        Goods cup = Goods.in(business, warehouse).received(5, "1");
        Client seller = Colleague.join(Colleague.founder(business), "STORE_MANAGER", List.of(shop))
                .client();
        cup.move(seller, "-1", "DAMAGED", NO_NOTE).expectProblem(403);
        cup.transfer(seller, shop, 1).expectProblem(403);
        seller.get("/api/inventory/levels?location=" + warehouse).expectProblem(403);
        Outside.data(seller.get("/api/inventory/levels?limit=100").expect(200).json())
                .forEach(level -> assertEquals(shop, level.getString("location")));
        cup.at(shop).move(seller, "2", "RECEIVED", NO_NOTE).expect(201);
        assertEquals(5, cup.level().getInt("onHand"));
    }

    @Test
    void manyHandsTakeNoMoreThanThereIsAndFollowersHearOfIt() throws Exception {
        Goods cup = Goods.in(business, warehouse).received(20, "1");
        ExecutorService hands = Executors.newFixedThreadPool(8);
        List<Integer> answers = new ArrayList<>();
        try {
            List<Callable<Answer>> grabs = IntStream.range(0, 60)
                    .mapToObj(i -> (Callable<Answer>) () -> cup.move(business.owner(), "-1", "CONSUMED", NO_NOTE))
                    .toList();
            for (Future<Answer> answer : hands.invokeAll(grabs)) {
                answers.add(answer.get().status());
            }
        } finally {
            hands.shutdownNow();
        }
        assertEquals(20, answers.stream().filter(status -> status == 201).count());
        assertEquals(40, answers.stream().filter(status -> status == 409).count());
        assertEquals(0, cup.level().getInt("onHand"));
        business.owner().get("/api/inventory/suggestions").expect(200);
        business.owner().get("/api/inventory/suggestions?leadDays=x").expectProblem(422);
        delivered();
    }

    @Test
    void aBalanceThatWasTamperedWithIsFound() {
        Business other = Business.open("stock-check");
        Goods cup = Goods.in(other, other.addLocation("Warehouse")).received(5, "1");
        Outside.sql(other, "update " + other.key() + ".stock_level set on_hand = 6");
        JsonObject check =
                other.owner().post("/api/inventory/checks", "{}").expect(200).json();
        assertEquals(1, check.getInt("differences"));
        JsonObject difference = check.getJsonArray("detail").getJsonObject(0);
        assertEquals(cup.variant(), difference.getString("variant"));
        assertEquals(6, difference.getInt("onHand"));
        assertEquals(5, difference.getInt("entered"));
    }

    /** The events about stock have reached who follows it. */
    private void delivered() {
        for (int i = 0; i < 50; i++) {
            String left = Outside.sql(
                            business,
                            "select count(*) from platform.outbox where event_type = 'stock.changed'"
                                    + " and tenant_key = cast(? as name)",
                            business.key())
                    .get(0);
            if (left.equals("0")) {
                return;
            }
            Machine.pause(100);
        }
        throw new AssertionError("Nobody hears that stock has changed");
    }

    private JsonObject valuation(String method, Goods goods) {
        return Outside.data(business.owner()
                        .get("/api/inventory/valuation?method=" + method)
                        .expect(200)
                        .json())
                .stream()
                .filter(variant -> variant.getString("variant").equals(goods.variant()))
                .findFirst()
                .orElseThrow();
    }
}
