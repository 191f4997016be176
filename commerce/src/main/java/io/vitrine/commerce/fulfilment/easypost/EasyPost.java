package io.vitrine.commerce.fulfilment.easypost;

import io.vitrine.commerce.fulfilment.BoughtLabel;
import io.vitrine.commerce.fulfilment.Carrier;
import io.vitrine.commerce.fulfilment.CarrierAccount;
import io.vitrine.commerce.fulfilment.CarrierCall;
import io.vitrine.commerce.fulfilment.Consignment;
import io.vitrine.commerce.fulfilment.LiveRate;
import io.vitrine.commerce.fulfilment.ParcelNews;
import io.vitrine.commerce.payment.client.Ask;
import io.vitrine.commerce.payment.client.GatewayClient;
import io.vitrine.commerce.payment.client.Reply;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** EasyPost with one business's account. A shipment that was bought cannot be bought again: it is fetched then. */
final class EasyPost implements Carrier {

    private final GatewayClient client;
    private final GatewayClient hasty;
    private final URI address;
    private final CarrierAccount account;

    /** @param hasty asks for rates, for which customers wait */
    EasyPost(GatewayClient client, GatewayClient hasty, URI address, CarrierAccount account) {
        this.client = client;
        this.hasty = hasty;
        this.address = address;
        this.account = account;
    }

    @Override
    public List<LiveRate> rates(Consignment parcel) {
        return EasyPostObjects.rates(hasty.send(asked(parcel)).expectGood());
    }

    @Override
    public String announce(Consignment parcel) {
        return client.send(asked(parcel)).expectGood().getString("id");
    }

    @Override
    public BoughtLabel buy(String announced, Optional<String> rate, Optional<Money> most) {
        JsonObject shipment = client.send(signed(Ask.get(at(announced, "")))).expectGood();
        if (!EasyPostObjects.bought(shipment)) {
            shipment = buy(announced, EasyPostObjects.chosen(shipment, rate, most));
        }
        return EasyPostObjects.label(shipment, LabelFiles.fetch(EasyPostObjects.labelAddress(shipment), address));
    }

    private JsonObject buy(String announced, String rate) {
        Reply reply = client.send(signed(Ask.post(at(announced, "/buy")))
                .json(Json.createObjectBuilder()
                        .add("rate", Json.createObjectBuilder().add("id", rate))
                        .build()));
        if (reply.status() == 422 || reply.status() == 402) {
            throw Problem.of(409, "label-refused", "The carrier refused", EasyPostObjects.message(reply.json()));
        }
        return reply.expectGood();
    }

    @Override
    public Optional<ParcelNews> read(CarrierCall call) {
        return EasyPostObjects.read(call, account.secret("webhookSecret"));
    }

    private Ask asked(Consignment parcel) {
        return signed(Ask.post(address.resolve("/v2/shipments"))).json(EasyPostObjects.shipment(parcel, account));
    }

    private Ask signed(Ask ask) {
        return ask.basic(account.secret("apiKey"), "");
    }

    private URI at(String shipment, String what) {
        return address.resolve("/v2/shipments/" + Ask.encode(shipment) + what);
    }
}
