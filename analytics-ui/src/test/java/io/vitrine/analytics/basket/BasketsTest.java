package io.vitrine.analytics.basket;

import static io.vitrine.analytics.rollup.TestShop.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.analytics.rollup.TestShop;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.problem.Problem;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // wired by hand instead of by the container
class BasketsTest {

    private static final int ITEMS = 12;

    private final TestShop shop = new TestShop("EUR", "Europe/Madrid");

    @Test
    void everyFrequentSetIsFoundAndNoOther() {
        Random random = new Random(7);
        List<TreeSet<Integer>> baskets = random.ints(400, 1, 7)
                .mapToObj(size -> {
                    TreeSet<Integer> basket = new TreeSet<>();
                    random.ints(size, 0, ITEMS).forEach(basket::add);
                    return basket;
                })
                .toList();
        FpTree tree = new FpTree(ITEMS);
        baskets.forEach(basket -> tree.add(basket.stream().mapToInt(i -> i).toArray(), basket.size(), 1));
        Map<List<Integer>, Integer> counted = new HashMap<>();
        for (TreeSet<Integer> basket : baskets) {
            for (int a : basket) {
                counted.merge(List.of(a), 1, Integer::sum);
                for (int b : basket.tailSet(a, false)) {
                    counted.merge(List.of(a, b), 1, Integer::sum);
                    basket.tailSet(b, false).forEach(c -> counted.merge(List.of(a, b, c), 1, Integer::sum));
                }
            }
        }
        counted.values().removeIf(n -> n < 9);
        assertTrue(counted.keySet().stream().anyMatch(set -> set.size() == 3));
        assertEquals(counted, FrequentSets.in(tree, ITEMS, 9));
    }

    @Test
    void rulesTellWhatGoesWithWhat() {
        fourBaskets();
        BasketFigures figures = TestBaskets.make();
        Baskets all = shop.asOwner(() -> figures.of(query(ItemBy.DESCRIPTION, List.of("Name of P"), Optional.empty())));
        assertEquals(4, all.baskets(), "a basket of nothing but postage is a basket");
        assertEquals(
                List.of(
                        "[Name of A] -> [Name of B] 2 0.5 0.6666666666666666 1.3333333333333333",
                        "[Name of B] -> [Name of A] 2 0.5 1.0 1.3333333333333333"),
                all.rules().stream().map(BasketsTest::text).sorted().toList());
        Baskets bySku = shop.asOwner(() -> figures.of(query(ItemBy.SKU, List.of("P"), Optional.of("Utopia"))));
        assertEquals(3, bySku.baskets());
        assertEquals(2, bySku.found());
        assertEquals(
                "[B] -> [A] 2 0.6666666666666666 1.0 1.0", text(bySku.rules().get(0)));
        Baskets nowhere = shop.asOwner(() -> figures.of(query(ItemBy.SKU, List.of(), Optional.of("Erewhon"))));
        assertEquals(0, nowhere.baskets() + nowhere.found());
    }

    @Test
    void aLongAnswerIsKeptAndAShortOneIsNot() {
        KeptBaskets kept = new KeptBaskets();
        kept.database = TestDatabase.shared().database();
        BasketQuery query = query(ItemBy.SKU, List.of(), Optional.empty());
        Baskets.Rule rule = new Baskets.Rule(List.of("A"), List.of("B", "C"), 3, 0.25, 0.75, 1.5);
        for (long millis : List.of(KeptBaskets.LONG_MILLIS - 1, KeptBaskets.LONG_MILLIS)) {
            Baskets answer = new Baskets(query, 12, 1, List.of(rule), TestShop.NOW, millis);
            keep(kept, answer);
            assertEquals(
                    millis == KeptBaskets.LONG_MILLIS ? Optional.of(answer) : Optional.empty(),
                    shop.asOwner(() -> kept.find(query, TestShop.NOW)));
        }
        assertEquals(Optional.empty(), shop.asOwner(() -> kept.find(query, TestShop.NOW.plus(Duration.ofMinutes(61)))));
    }

    @Test
    void moreThanMemoryIsMeantForIsRefused() {
        FpTree tree = new FpTree(120);
        int[] everything = java.util.stream.IntStream.range(0, 120).toArray();
        tree.add(everything, everything.length, 2);
        assertEquals(
                422,
                assertThrows(Problem.class, () -> FrequentSets.in(tree, 120, 2)).status());
    }

    private void keep(KeptBaskets kept, Baskets answer) {
        shop.asOwner(() -> {
            kept.keep(answer);
            return true;
        });
    }

    /** Three of customers in Utopia, one of a guest from nowhere. */
    private void fourBaskets() {
        LocationId place = shop.location("Shop", "SHOP");
        UUID ada = shop.customer("Ada");
        TestShop.Line a = line("A", "1", "1.00", "0");
        TestShop.Line b = line("B", "2", "1.00", "0");
        TestShop.Line postage = line("P", "1", "5.00", "0");
        shop.order("2026-03-01T10:00:00", place, "RETAIL", ada, a, b, b, postage);
        shop.order("2026-03-02T10:00:00", place, "RETAIL", ada, b, a);
        shop.order("2026-03-03T10:00:00", place, "RETAIL", ada, a);
        shop.order("2026-03-04T10:00:00", place, "RETAIL", null, postage);
        shop.deliver();
    }

    private static BasketQuery query(ItemBy by, List<String> exclude, Optional<String> country) {
        return new BasketQuery(0.1, 0.1, country, by, exclude, Optional.empty(), Optional.empty());
    }

    private static String text(Baskets.Rule rule) {
        return rule.antecedent() + " -> " + rule.consequent() + " " + rule.together() + " " + rule.support() + " "
                + rule.confidence() + " " + rule.lift();
    }
}
