package io.vitrine.commerce.guest;

/** The statements of guests' addresses. */
final class GuestSql {

    static final String POLICY = "select rule, flag_hours from guest_policy";

    static final String SET = """
            insert into guest_policy (rule, flag_hours, updated_at) values (:rule, :hours, :now)
            on conflict (only_one) do update set rule = excluded.rule, flag_hours = excluded.flag_hours,
                updated_at = excluded.updated_at""";

    /**
     * Parameters: order, whether its way to pay holds, time, time, whether an earlier proof is enough, time, cart. A confirmation
     * from an earlier order is good for a year.
     */
    static final String PLACED = """
            insert into order_contact (order_id, state, holds, asked_at, proved_at, how)
            select ?, case when w.how is null then 'AWAITED' else 'PROVED' end, ?, ?, case when w.how is null then null else ? end,
                   w.how
            from (select case when c.proved = m.customer then 'CODE'
                              when ? and exists (select from proved_contact p where p.customer = m.customer
                                                 and p.proved_at > ?::timestamptz - interval '365 days') then 'KNOWN' end as how
                  from cart c cross join lateral (
                      select sha256(convert_to(lower(c.contact ->> 'email'), 'UTF8')) as customer) m
                  where c.id = ? and coalesce((select rule from guest_policy), 'BEFORE_DISPATCH') <> 'OFF') w""";

    /** Whom to write to about a cart or the order that it became. */
    static final String MAILBOX = """
            select c.id as cart, c.contact ->> 'email' as email, c.language, o.number,
                   c.proved is not distinct from sha256(convert_to(lower(c.contact ->> 'email'), 'UTF8')) or g.state = 'PROVED'
                       or (c.order_id is not null and g.order_id is null) as proved
            from cart c left join sales_order o on o.id = c.order_id left join order_contact g on g.order_id = c.order_id
            where c.id = :cart and c.contact is not null""";

    static final String CART_OF = "select id from cart where order_id = :order";

    /** Not more than five to one mailbox in an hour. */
    static final String DRAW = """
            insert into contact_proof (id, cart_id, customer, token_hash, code_hash, created_at, expires_at)
            select :id, :cart, m.customer, :token, :code, :now, :expires
            from (select sha256(convert_to(lower(:email), 'UTF8')) as customer) m
            where (select count(*) from contact_proof p where p.customer = m.customer and p.created_at > :since) < 5""";

    /** Counts a try at the newest code of a cart; a code that was guessed at five times is none. */
    static final String TRY = """
            update contact_proof set tries = tries + 1
            where id = (select id from contact_proof where cart_id = :cart order by created_at desc, id desc limit 1)
              and used_at is null and expires_at > :now and tries < 5
            returning id, encode(code_hash, 'hex') as code_hash""";

    static final String LINK =
            "select id from contact_proof where token_hash = :token and used_at is null and expires_at > :now";

    /** As long as the cart still names the address that was written to. */
    static final String USE = """
            with used as (
                update contact_proof p set used_at = :now from cart c
                where p.id = :id and p.used_at is null and p.expires_at > :now and c.id = p.cart_id
                  and p.customer = sha256(convert_to(lower(c.contact ->> 'email'), 'UTF8'))
                returning p.customer, c.id as cart_id, c.order_id),
            cart_too as (update cart c set proved = u.customer from used u where c.id = u.cart_id),
            known as (
                insert into proved_contact (customer, proved_at) select customer, :now from used
                on conflict (customer) do update set proved_at = excluded.proved_at),
            ordered as (
                update order_contact g set state = 'PROVED', proved_at = :now, how = :how from used u
                where g.order_id = u.order_id and g.state = 'AWAITED')
            select cart_id, order_id from used""";

    static final String OF_ORDER = "select holds, asked_at, proved_at, how from order_contact where order_id = :order";

    static final String OF_CART = """
            select g.holds, g.asked_at, g.proved_at, g.how
            from order_contact g join cart c on c.order_id = g.order_id where c.id = :cart""";

    static final String VOUCH = """
            update order_contact set state = 'PROVED', proved_at = :now, how = 'STAFF'
            where order_id = :order and state = 'AWAITED'""";

    private GuestSql() {}
}
