package io.vitrine.journeys.audit;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.customers.Buyer;
import io.vitrine.journeys.payment.Till;
import java.time.LocalDate;
import java.time.ZoneId;

/** What customers do with their own orders and addresses; the till's guest has an account for the address. */
final class CustomerWrites {

    private static final String ADDRESS = "{\"kind\":\"HOME\",\"address\":{\"name\":\"Ana\",\"line1\":\"Calle 1\","
            + "\"city\":\"Elche\",\"postalCode\":\"03201\",\"country\":\"ES\"}}";

    private final Till till = Till.open("cover-customers");
    private final String cookie = Buyer.of(till.business(), "ana@c.example").open();

    Tried tried() {
        return new Tried(till.business())
                .with(
                        "POST /api/customer/orders/{order}/cancellation",
                        request -> as(request)
                                .post("/api/customer/orders/" + ordered() + "/cancellation", "{\"reason\":\"x\"}"))
                .with("POST /api/customer/addresses", request -> as(request).post("/api/customer/addresses", ADDRESS))
                .with(
                        "PUT /api/customer/addresses/{address}",
                        request -> Tried.send(as(request), "PUT", "/api/customer/addresses/" + address(), ADDRESS))
                .with(
                        "DELETE /api/customer/addresses/{address}",
                        request -> as(request).delete("/api/customer/addresses/" + address()))
                .with("POST /api/customer/standing-orders", request -> standing(as(request)))
                .with(
                        "POST /api/customer/standing-orders/{standing}/steps",
                        request -> as(request)
                                .post(
                                        "/api/customer/standing-orders/" + Tried.id(standing(customer())) + "/steps",
                                        "{\"step\":\"PAUSE\"}"));
    }

    private Answer standing(Client customer) {
        String first = LocalDate.now(ZoneId.of("Europe/Madrid")).plusDays(7).toString();
        return customer.post(
                "/api/customer/standing-orders",
                "{\"order\":\"" + ordered() + "\",\"weeks\":4,\"firstOn\":\"" + first + "\"}");
    }

    private String ordered() {
        return till.paid().getString("id");
    }

    private String address() {
        return Tried.id(customer().post("/api/customer/addresses", ADDRESS));
    }

    private Client customer() {
        return till.business().anonymous().with("Cookie", cookie).with("Sec-Fetch-Site", "same-origin");
    }

    private Client as(Client request) {
        return Tried.as(customer(), request);
    }
}
