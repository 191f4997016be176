package io.vitrine.commerce.marketing;

/** The statements of carts that were left. */
final class ReminderSql {

    static final String POLICY = "select reminding, hours, keep_days from cart_policy";

    static final String SET = """
            insert into cart_policy (reminding, hours, keep_days, updated_at) values (:reminding, :hours, :days, :now)
            on conflict (only_one) do update set reminding = excluded.reminding, hours = excluded.hours,
                keep_days = excluded.keep_days, updated_at = excluded.updated_at""";

    /** Of an open cart; what was sent already is not sent again. */
    static final String AGREE = """
            insert into cart_reminder (cart_id, customer, email, language, words, state, agreed_at)
            select c.id, sha256(convert_to(lower(:email), 'UTF8')), :email, coalesce(:language, c.language), :words, 'AGREED', :now
            from cart c where c.id = :cart and c.order_id is null
            on conflict (cart_id) do update set customer = excluded.customer, email = excluded.email,
                language = excluded.language, words = excluded.words, state = 'AGREED',
                agreed_at = case when cart_reminder.state = 'AGREED' and cart_reminder.customer = excluded.customer
                                 then cart_reminder.agreed_at else excluded.agreed_at end
            where cart_reminder.state in ('AGREED', 'WITHDRAWN')""";

    static final String WITHDRAW =
            "update cart_reminder set state = 'WITHDRAWN', email = null where cart_id = :cart and state = 'AGREED'";

    static final String AGREED = "select exists (select from cart_reminder where cart_id = :cart and state = 'AGREED')";

    static final String OPEN = "select exists (select from cart where id = :cart and order_id is null)";

    /** The carts that were left for long enough, each address once a week, its latest cart. */
    static final String TAKE = """
            update cart_reminder r set state = 'LEAVING', left_at = :now
            from (select r.cart_id from cart_reminder r join cart c on c.id = r.cart_id
                  where (r.state = 'AGREED' or (r.state = 'LEAVING' and r.left_at < :lost))
                    and c.order_id is null and c.updated_at < :before and r.agreed_at < :before and c.updated_at > :since
                    and exists (select from cart_line l where l.cart_id = c.id)
                    and not exists (select from pending_order p where p.cart_id = c.id and p.state = 'OPEN')
                    and not exists (select from reminder_refusal f where f.customer = r.customer)
                    and not exists (select from cart_reminder e where e.customer = r.customer and e.cart_id <> r.cart_id
                        and (e.state in ('SENT', 'LEAVING') and e.left_at > :week
                             or e.state = 'AGREED' and (e.agreed_at, e.cart_id) > (r.agreed_at, r.cart_id)))
                    and not exists (select from customer u join sales_order o on o.customer_id = u.id
                        where lower(u.email) = lower(r.email) and o.placed_at >= r.agreed_at)
                  order by r.agreed_at limit :limit for update of r skip locked) taken
            where r.cart_id = taken.cart_id
            returning r.cart_id, r.email, r.language""";

    static final String LINES = """
            select v.sku, l.quantity, left(case when v.label = '' then p.name else p.name || ' ' || v.label end, 200) as name
            from cart_line l join variant v on v.id = l.variant_id join product p on p.id = v.product_id
            where l.cart_id = :cart order by l.added_at, l.variant_id limit 20""";

    static final String LEFT = """
            update cart_reminder set state = :state, left_at = :now, token_hash = cast(:token as bytea),
                email = case when :state = 'AGREED' then email end
            where cart_id = :cart and state = 'LEAVING'""";

    /** What the cart holds that a mail reminds of; nothing of whose it is. */
    static final String OF_TOKEN = """
            select l.variant_id, l.quantity from cart_reminder r join cart c on c.id = r.cart_id and c.order_id is null
            join cart_line l on l.cart_id = c.id
            where r.token_hash = :token and r.state = 'SENT' order by l.added_at, l.variant_id""";

    static final String REFUSE = """
            insert into reminder_refusal (customer, refused_at)
            select customer, :now from cart_reminder where token_hash = :token on conflict (customer) do nothing""";

    static final String KNOWN = "select exists (select from cart_reminder where token_hash = :token)";

    static final String ALLOW = """
            delete from reminder_refusal f using cart_reminder r where r.token_hash = :token and f.customer = r.customer""";

    /** So many at a time; whatever an order or a payment came from stays. */
    static final String SWEEP = """
            delete from cart where id in (
                select c.id from cart c where c.updated_at < :before and c.order_id is null and c.account_id is null
                  and not exists (select from pending_order p where p.cart_id = c.id)
                order by c.updated_at limit :limit for update skip locked)""";

    static final String SWEEP_PROOFS = "delete from contact_proof where created_at < :before";

    static final String SWEEP_REMINDERS = "delete from cart_reminder where coalesce(left_at, agreed_at) < :before";

    private ReminderSql() {}
}
