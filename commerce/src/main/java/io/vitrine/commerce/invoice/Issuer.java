package io.vitrine.commerce.invoice;

import io.vitrine.commerce.tax.Seller;
import io.vitrine.commerce.tax.SellerAddress;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Optional;

/** The seller as a document keeps it. */
public record Issuer(
        String legalName, SellerAddress address, Optional<String> taxNumber, String taxPack, Optional<String> region) {

    public static Issuer of(Seller seller) {
        return new Issuer(seller.legalName(), seller.address(), seller.taxNumber(), seller.taxPack(), seller.region());
    }

    /** Whether the seller adds tax. */
    public boolean registered() {
        return taxNumber.isPresent() && !taxPack.equals(Seller.NO_PACK);
    }

    /** The country whose rules the document follows, in capital letters. */
    public String country() {
        return taxPack.equals(Seller.NO_PACK) ? address.country() : taxPack.toUpperCase(Locale.ROOT);
    }

    public JsonObject json() {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("legalName", legalName).add("address", address.json());
        taxNumber.ifPresent(number -> json.add("taxNumber", number));
        json.add("taxPack", taxPack);
        region.ifPresent(code -> json.add("region", code));
        return json.build();
    }

    public static Issuer read(JsonObject json) {
        return new Issuer(
                json.getString("legalName"),
                SellerAddress.read(json.getJsonObject("address")),
                Optional.ofNullable(json.getString("taxNumber", null)),
                json.getString("taxPack"),
                Optional.ofNullable(json.getString("region", null)));
    }
}
