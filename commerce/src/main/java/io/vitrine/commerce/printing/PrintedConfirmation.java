package io.vitrine.commerce.printing;

import io.vitrine.commerce.processing.OrderProgress;
import io.vitrine.commerce.tax.Seller;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What was ordered, as a PDF. It is no tax document. */
public final class PrintedConfirmation {

    private PrintedConfirmation() {}

    /** @param day on which it was placed, where the shop is */
    public static byte[] of(OrderProgress order, Seller seller, LocalDate day) {
        Figures figures = new Figures(order.total().currency());
        List<List<String>> rows = new ArrayList<>();
        for (OrderProgress.Line line : order.lines()) {
            rows.add(List.of(
                    line.sku(),
                    line.name(),
                    Figures.quantity(line.quantity()),
                    figures.price(line.price(), figures.digitsOf(line.price())),
                    figures.amount(line.price().multiply(line.quantity()))));
        }
        return new PlainSheet(
                        seller,
                        "Order confirmation",
                        order.number(),
                        about(order, Figures.day(day)),
                        List.of("Article", "What", "Quantity", "Price", "Amount"),
                        rows,
                        List.of(
                                new PlainSheet.Sum(
                                        "Goods", figures.money(order.goods().amount())),
                                new PlainSheet.Sum(
                                        order.deliveryName(),
                                        figures.money(order.delivery().amount())),
                                new PlainSheet.Sum(
                                        order.pricesHoldTax() ? "Tax, contained in it" : "Tax",
                                        figures.money(order.tax().amount())),
                                new PlainSheet.Sum(
                                        "Total", figures.money(order.total().amount()))))
                .pdf();
    }

    private static List<String> about(OrderProgress order, String day) {
        JsonObject to = order.address();
        String address = Stream.of(
                        to.getString("name", ""),
                        to.getString("line1", ""),
                        to.getString("line2", ""),
                        (to.getString("postalCode", "") + " " + to.getString("city", "")).strip(),
                        to.getString("country", ""))
                .filter(text -> !text.isBlank())
                .reduce((one, next) -> one + ", " + next)
                .orElse("");
        return List.of(
                "Ordered on " + day + " by " + order.contact().getString("name", ""),
                "Goes to " + address,
                order.promisedOn()
                        .map(promised -> "Expected by " + Figures.day(promised))
                        .orElse(""));
    }
}
