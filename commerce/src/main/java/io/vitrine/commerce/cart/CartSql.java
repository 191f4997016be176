package io.vitrine.commerce.cart;

/** The statements of carts; most are one for each request. */
final class CartSql {

    /** The group of the customer who is signed in, whose prices hold then; nobody else's cart has them. */
    private static final String GROUP = """
            (select of_account.customer_group from customer_account who join customer of_account on of_account.id = who.customer_id
             where who.id = cast(:account as uuid)) as buyer_group""";

    static final String OPEN =
            "insert into cart (id, currency, created_at, updated_at) values (:cart, :currency, :now, :now)";

    /** Puts a variant into an open cart, or more of it. */
    static final String ADD = """
            with open as (
                update cart set updated_at = :now where id = :cart and order_id is null returning id, currency,
            """ + GROUP + """
            ),
            offered as (
                select o.* from open cross join lateral
                    offer(array[cast(:variant as uuid)], array[cast(:quantity as int)], open.currency, open.buyer_group, :now) o),
            put as (
                insert into cart_line (cart_id, variant_id, quantity, seen_price, added_at)
                select open.id, o.variant_id, o.quantity, o.unit_price, :now
                from open cross join offered o
                where o.on_sale and o.unit_price is not null
                  and (select count(*) from cart_line l where l.cart_id = open.id and l.variant_id <> o.variant_id) < :most
                on conflict (cart_id, variant_id) do update
                    set quantity = least(cart_line.quantity + excluded.quantity, 100000), seen_price = excluded.seen_price
                returning quantity)
            select o.*, put.quantity as held from offered o left join put on true""";

    static final String CHANGE = """
            update cart_line l set quantity = :quantity
            from cart c, (select
            """ + GROUP + """
            ) g, lateral offer(array[cast(:variant as uuid)], array[cast(:quantity as int)], c.currency, g.buyer_group, :now) o
            where l.cart_id = :cart and l.variant_id = :variant and c.id = l.cart_id and c.order_id is null
            returning o.*, l.quantity as held""";

    static final String REMOVE = """
            delete from cart_line l using cart c
            where l.cart_id = :cart and l.variant_id = :variant and c.id = l.cart_id and c.order_id is null""";

    static final String CONTACT = """
            update cart set contact = cast(:contact as jsonb), language = coalesce(:language, language), updated_at = :now
            where id = :cart and order_id is null""";

    static final String ADDRESS = """
            update cart set address = cast(:address as jsonb), shipping_option = null, updated_at = :now
            where id = :cart and order_id is null""";

    static final String COUPON =
            "update cart set coupon = :coupon, updated_at = :now where id = :cart and order_id is null";

    /**
     * A cart and its lines, a row for each; one row without a variant for an empty cart. With the promotions that concern it, where
     * there are any at all.
     */
    static final String WHOLE = "with " + CartSql.CART;

    /** The same, with the way of delivery set for an open cart; what is read does not show it yet. */
    static final String CHOOSE = """
            with chosen as (
                update cart set shipping_option = :option, updated_at = :now where id = :cart and order_id is null),
            """ + CartSql.CART;

    private static final String CART = """
            head as materialized (
                select c.*, case when c.coupon is not null or exists (select from promotion) then
                        promotions(c.id, c.coupon, c.contact ->> 'email', coalesce(cast(:account as uuid), c.account_id), :now)
                    end as promotions,
                    exists (select from pending_order p where p.cart_id = c.id and p.state = 'OPEN') as being_paid,
            """ + GROUP + """
                from cart c where c.id = :cart)
            select c.currency, c.contact::text, c.address::text, c.shipping_option, c.order_id, c.coupon, c.promotions, c.being_paid, line.*
            from head c left join lateral (
                select o.*, l.quantity as held, l.seen_price, l.added_at
                from (select array_agg(variant_id) as variants, array_agg(quantity) as quantities
                      from cart_line where cart_id = c.id) all_lines
                cross join lateral offer(all_lines.variants, all_lines.quantities, c.currency, c.buyer_group, :now) o
                join cart_line l on l.cart_id = c.id and l.variant_id = o.variant_id) line on true
            order by line.added_at, line.variant_id""";

    static final String OFFERED = "select o.* from (select " + GROUP + ") g cross join lateral "
            + "offer(cast(:variants as uuid[]), cast(:quantities as int[]), :currency, g.buyer_group, :now) o";

    /** Two sign-ins of the same customer wait for each other. */
    static final String LOCK_ACCOUNT = "select id from customer_account where id = :account for no key update";

    static final String OF_ACCOUNT = "select id from cart where account_id = :account and order_id is null";

    /** A visitor's cart that belongs to nobody yet and is not being paid. */
    static final String OF_NOBODY = """
            select c.id from cart c where c.id = :cart and c.order_id is null and c.account_id is null
              and not exists (select from pending_order p where p.cart_id = c.id and p.state = 'OPEN')
            for update""";

    static final String CLAIM = "update cart set account_id = :account, updated_at = :now where id = :cart";

    /** Pieces of the same article add up; the price that was seen last is the one that is compared. */
    static final String MERGE = """
            insert into cart_line (cart_id, variant_id, quantity, seen_price, added_at)
            select :own, l.variant_id, l.quantity, l.seen_price, l.added_at
            from (select v.*, o.variant_id is not null as held,
                         row_number() over (order by o.variant_id is null, v.added_at, v.variant_id) as place
                  from cart_line v left join cart_line o on o.cart_id = :own and o.variant_id = v.variant_id
                  where v.cart_id = :cart) l
            where l.held or l.place <= :most - (select count(*) from cart_line o where o.cart_id = :own
                                               and o.variant_id not in (select variant_id from cart_line where cart_id = :cart))
            on conflict (cart_id, variant_id) do update
                set quantity = least(cart_line.quantity + excluded.quantity, 100000), seen_price = excluded.seen_price""";

    static final String EMPTY = "delete from cart_line where cart_id = :cart";

    private CartSql() {}
}
