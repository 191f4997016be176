package io.vitrine.commerce.order;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What orders can be asked for by what has to be done with them, or by where they stand. */
public enum OrderFilter {
    /** Pieces wait on a shelf, and nobody has them on a list. */
    TO_PICK("To pick", """
            o.status in ('PAID', 'PARTLY_SHIPPED') and exists (
                select from stock_reservation r where r.order_id = o.id and not exists (
                    select from pick_line p where p.order_id = o.id and p.variant_id = r.variant_id
                    and p.location_id = r.location_id and p.state in ('WAITING', 'PICKED')))
            and not exists (
                select from order_contact g where g.order_id = o.id and g.state = 'AWAITED' and g.holds)"""),
    /** Somebody has pieces of it on a list. */
    IN_PICKING("Being picked", """
            o.status in ('PAID', 'IN_PRODUCTION', 'READY_TO_SHIP', 'PARTLY_SHIPPED') and exists (
                select from pick_line p where p.order_id = o.id and p.state = 'WAITING')"""),
    /** All that can leave now lies on the packing table. */
    TO_PACK("To pack", """
            (o.status = 'READY_TO_SHIP' or o.status in ('PAID', 'IN_PRODUCTION', 'PARTLY_SHIPPED') and exists (
                select from pick_line p where p.order_id = o.id and p.state = 'PICKED'))
            and not exists (select from pick_line p where p.order_id = o.id and p.state = 'WAITING')
            and not exists (
                select from order_contact g where g.order_id = o.id and g.state = 'AWAITED' and g.holds)"""),
    /** Nothing of it waits on a shelf: it is made first, or goods have to come. */
    TO_PRODUCE("To produce", """
            (o.status = 'IN_PRODUCTION' or o.status = 'PAID' and not exists (
                select from stock_reservation r where r.order_id = o.id))"""),
    WAITING_FOR_PAYMENT("Waiting for payment", "o.status = 'PENDING_PAYMENT'"),
    /** Its guest has not confirmed the address: it waits for that, or has gone without for longer than the business likes. */
    UNCONFIRMED("Address not confirmed", """
            o.status not in ('CANCELLED', 'CLOSED', 'RETURNED', 'DELIVERED') and exists (
                select from order_contact g where g.order_id = o.id and g.state = 'AWAITED'
                and (g.holds or g.asked_at < now() - make_interval(
                    hours => coalesce((select flag_hours from guest_policy), 24))))"""),
    /** Paid more than a day ago, and not everything has left. */
    LATE("Over 24 h", """
            o.status in ('PAID', 'IN_PRODUCTION', 'READY_TO_SHIP', 'PARTLY_SHIPPED')
            and o.placed_at < now() - interval '24 hours'"""),
    ON_THE_WAY("On the way", "o.status = 'SHIPPED'"),
    PARTLY_SHIPPED("Partly shipped", "o.status = 'PARTLY_SHIPPED'"),
    DELIVERED("Delivered", "o.status = 'DELIVERED'"),
    CANCELLED("Cancelled", "o.status = 'CANCELLED'"),
    RETURNED("Returned", "o.status = 'RETURNED'");

    private final String label;
    private final String condition;

    OrderFilter(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    /** The filter with this word, such as {@code to-pick}. */
    public static Optional<OrderFilter> withWord(String word) {
        return Arrays.stream(values())
                .filter(filter -> filter.word().equals(word))
                .findFirst();
    }

    /** As addresses and programs name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** Whether it is work of today, so that it is counted. */
    public boolean work() {
        return compareTo(LATE) <= 0;
    }

    /** A condition on {@code sales_order o}, constant text. */
    String condition() {
        return condition;
    }
}
