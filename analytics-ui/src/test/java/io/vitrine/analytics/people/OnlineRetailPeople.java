package io.vitrine.analytics.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.analytics.basket.BasketQuery;
import io.vitrine.analytics.basket.Baskets;
import io.vitrine.analytics.basket.ItemBy;
import io.vitrine.analytics.basket.TestBaskets;
import io.vitrine.analytics.cohort.CohortQuery;
import io.vitrine.analytics.cohort.Cohorts;
import io.vitrine.analytics.cohort.Step;
import io.vitrine.analytics.cohort.TestCohorts;
import io.vitrine.analytics.cohort.Trait;
import io.vitrine.analytics.rfm.Rfm;
import io.vitrine.analytics.rfm.TestRfm;
import io.vitrine.analytics.rollup.TestShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The customers of the real year, as other programs have worked them out. */
public record OnlineRetailPeople(TestShop shop) {

    private static final LocalDate FIRST = LocalDate.of(2010, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2011, 12, 9);
    private static final List<String> FRANCE =
            List.of("[ALARM CLOCK BAKELIKE RED] -> [ALARM CLOCK BAKELIKE GREEN] 0.079082 0.837838 8.642959");

    /** @param data the directory with the expected figures */
    public void check(Path data) throws IOException {
        cohorts(Files.readAllLines(data.resolve("expected-cohorts.csv")));
        groups();
        baskets();
    }

    private void cohorts(List<String> expected) {
        Cohorts months =
                shop.asOwner(() -> TestCohorts.make().of(new CohortQuery(Trait.FIRST_ORDER, Step.MONTH, FIRST, LAST)));
        List<String> wanted = expected.subList(1, expected.size()).stream()
                .map(line -> line.replaceAll(",*$", ""))
                .toList();
        assertEquals(
                wanted,
                months.rows().stream()
                        .map(row -> row.key() + ","
                                + String.join(
                                        ",",
                                        row.counts().stream()
                                                .map(String::valueOf)
                                                .toList()))
                        .toList());
        assertTrue(months.rows().stream()
                .allMatch(row -> row.open().orElseThrow() == row.counts().size() - 1));
        for (Trait trait : Trait.values()) {
            for (Step step : Step.values()) {
                Cohorts cohorts = shop.asOwner(() -> TestCohorts.make().of(new CohortQuery(trait, step, FIRST, LAST)));
                assertEquals(4_339, cohorts.customers(), trait + " by " + step);
            }
        }
    }

    private void groups() {
        for (String day : List.of("2011-12-10", "2011-12-09")) {
            Rfm rfm = shop.asOwner(() -> TestRfm.make().of(Optional.of(LocalDate.parse(day))));
            assertEquals(4_339, rfm.customers());
            assertEquals(
                    11,
                    rfm.groups().stream().filter(group -> group.customers() > 0).count());
        }
        Rfm half = shop.asOwner(() -> TestRfm.make().of(Optional.of(LocalDate.of(2011, 6, 30))));
        assertEquals(
                Arrays.stream(new int[] {885, 417, 380, 452, 300, 284, 242}).sum(),
                half.customers(),
                "those who had ordered by then");
    }

    private void baskets() {
        Baskets france = shop.asOwner(() -> TestBaskets.make()
                .of(new BasketQuery(
                        0.07,
                        0.8,
                        Optional.of("France"),
                        ItemBy.DESCRIPTION,
                        List.of("POSTAGE"),
                        Optional.empty(),
                        Optional.empty())));
        assertEquals(392, france.baskets());
        assertEquals(
                FRANCE,
                france.rules().stream()
                        .map(rule -> String.format(
                                Locale.ROOT,
                                "%s -> %s %.6f %.6f %.6f",
                                rule.antecedent(),
                                rule.consequent(),
                                rule.support(),
                                rule.confidence(),
                                rule.lift()))
                        .filter(text -> text.startsWith("[ALARM CLOCK BAKELIKE RED] -> [ALARM CLOCK BAKELIKE GREEN] "))
                        .toList());
    }
}
