package io.vitrine.commerce.simulation;

import io.vitrine.commerce.cart.Carts;
import io.vitrine.commerce.checkout.Checkout;
import io.vitrine.commerce.fulfilment.ShippingOptions;
import io.vitrine.commerce.inventory.Stock;
import io.vitrine.commerce.order.PlacementWrites;
import io.vitrine.commerce.order.ReturnWrites;
import io.vitrine.commerce.payment.Payments;
import io.vitrine.commerce.processing.OrderProcessing;
import io.vitrine.commerce.promotion.Coupons;
import io.vitrine.commerce.tax.Sellers;
import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Role;
import io.vitrine.core.idempotency.Idempotency;
import io.vitrine.core.outbox.LiveChannel;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.tenant.Tenant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/** One business and the real services that run it, wired as the server would wire them. */
final class House implements AutoCloseable {

    private final WeldContainer container;
    private final Actor owner = Actor.person(UUID.randomUUID(), "Ana", Access.of(Role.OWNER));
    private Tenant business;

    House() {
        container = new Weld("simulation")
                .disableDiscovery()
                .setBeanDiscoveryMode(BeanDiscoveryMode.ANNOTATED)
                .addPackages(false, Carts.class, Checkout.class, ShippingOptions.class, Stock.class)
                .addPackages(false, Payments.class, OrderProcessing.class, Sellers.class, Idempotency.class)
                .addPackages(false, Coupons.class)
                .addBeanClasses(
                        Ids.class, LiveChannel.class, PlacementWrites.class, ReturnWrites.class, HouseBeans.class)
                .addExtensions(new Unasked())
                .addBeanClasses(Mortal.Required.class, Mortal.RequiresNew.class, Mortal.Mandatory.class)
                .initialize();
        business = newBusiness();
    }

    <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    <T> Stream<T> all(Class<T> type) {
        return container.select(type).stream();
    }

    Tenant business() {
        return business;
    }

    /** The same people in an empty shop. */
    Tenant newBusiness() {
        business = TestDatabase.shared().newBusiness("EUR", "Europe/Madrid");
        get(HouseBeans.class).open(business);
        return business;
    }

    /** As a customer whom nobody knows. */
    <T> T asCustomer(Supplier<T> work) {
        return CurrentCall.with(new Call(Optional.of(business), Actor.ANONYMOUS, "request", "origin"), work);
    }

    <T> T asOwner(Supplier<T> work) {
        return CurrentCall.with(new Call(Optional.of(business), owner, "request", "origin"), work);
    }

    /** One transaction of the test's own, in which nothing dies. */
    <T> T looking(Supplier<T> work) {
        return TestDatabase.shared().inTransaction(business, work);
    }

    @Override
    public void close() {
        container.close();
    }
}
