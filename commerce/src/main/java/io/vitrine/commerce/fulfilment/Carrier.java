package io.vitrine.commerce.fulfilment;

import io.vitrine.core.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * Takes parcels for the current business. Call it outside of transactions.
 *
 * <p>Every call may throw {@link io.vitrine.commerce.payment.GatewayFailed} when no answer came.
 */
public interface Carrier {

    /** What parcels like this cost now, in the carriers' own currencies; it does not wait long. */
    List<LiveRate> rates(Consignment parcel);

    /** Announces a parcel, so that a label can be bought for it; nothing is paid yet. @return the provider's name of it */
    String announce(Consignment parcel);

    /**
     * Buys the label of an announced parcel, or fetches it when it was bought before.
     *
     * @param rate id of a live rate; the cheapest when absent, or when it is not there any more
     * @param most what it may cost at most, where somebody says so
     * @throws io.vitrine.core.problem.Problem 409 when no carrier takes it
     */
    BoughtLabel buy(String announced, Optional<String> rate, Optional<Money> most);

    /** Reads a message, once its signature is proved; absent when it tells of no parcel. @throws io.vitrine.core.problem.Problem 400 */
    Optional<ParcelNews> read(CarrierCall call);
}
