package io.vitrine.commerce.notification;

/** The statements of mails to customers: each serves a whole batch. */
final class NewsSql {

    static final String ORDERS = """
            select o.id, o.number, o.status, d.currency, d.shipping, d.tax, d.total, d.prices_hold_tax, d.shipping_name,
                   d.payment_method, d.promised_on, d.contact ->> 'email' as email, d.contact ->> 'name' as name,
                   d.address::text as address, c.id as cart, i.id as invoice_id, i.number as invoice,
                   coalesce(w.order_news, true) as news, coalesce(c.language, 'en') as language,
                   exists (select from order_contact g where g.order_id = o.id and g.state = 'AWAITED') as awaited,
                   (select jsonb_agg(jsonb_build_object('name', l.name, 'quantity', l.quantity, 'price', t.shown_price)
                           order by l.line_no)
                    from order_line l join order_line_detail t on t.order_id = l.order_id and t.line_no = l.line_no
                    where l.order_id = o.id)::text as lines,
                   (select jsonb_agg(jsonb_build_object('words', x.words, 'amount', x.amount) order by x.position)
                    from order_discount x where x.order_id = o.id)::text as discounts,
                   (select jsonb_agg(jsonb_build_object('id', s.id, 'carrier', s.carrier, 'tracking', s.tracking, 'pieces', (
                           select jsonb_agg(trim_scale(p.quantity) || ' x ' || l.name order by p.line_no)
                           from shipment_line p join order_line l on l.order_id = o.id and l.line_no = p.line_no
                           where p.shipment_id = s.id)) order by s.created_at, s.id)
                    from shipment s
                    where s.order_id = o.id and s.shipped_at is not null
                      and not exists (select from customer_message m where m.about = s.id))::text as parcels
            from sales_order o join order_detail d on d.order_id = o.id
            left join cart c on c.order_id = o.id
            left join invoice i on i.order_id = o.id and i.kind = 'INVOICE'
            left join message_choice w on w.customer = sha256(convert_to(lower(d.contact ->> 'email'), 'UTF8'))
            where d.contact ->> 'email' is not null
              and o.id = any(array(select unnest(:ids) union select order_id from invoice where id = any(:ids)))""";

    /** The latest orders with an address; one that was placed elsewhere has no page to lead to. */
    static final String OF_ADDRESS = """
            select o.id, o.number, o.placed_at, c.id as cart, c.language, d.contact ->> 'email' as email
            from customer u join sales_order o on o.customer_id = u.id
            join order_detail d on d.order_id = o.id join cart c on c.order_id = o.id
            where lower(u.email) = lower(:email) and lower(d.contact ->> 'email') = lower(:email)
            order by o.placed_at desc, o.id desc limit 20""";

    static final String QUEUE = """
            insert into customer_message (id, event_id, kind, order_id, about, email, subject, body, html, state, queued_at)
            values (:id, :event, :kind, :order, cast(:about as uuid), :email, :subject, :body, :html, 'QUEUED', :now)
            on conflict do nothing""";

    /** Takes what waits, and what began to leave long ago and was not heard of since. */
    static final String TAKE = """
            update customer_message m set state = 'LEAVING', left_at = :now, tries = m.tries + 1
            from (select id from customer_message
                  where state = 'QUEUED' or (state = 'LEAVING' and left_at < :lost)
                  order by queued_at, id limit :limit for update skip locked) taken
            where m.id = taken.id returning m.id, m.email, m.subject, m.body, m.html, m.tries""";

    static final String LEFT = """
            update customer_message set state = :state, left_at = :now, token_hash = coalesce(cast(:token as bytea), token_hash)
            where id = :id""";

    static final String OF_ORDER = """
            select id, kind, email, subject, body, state, queued_at, case when state = 'SENT' then left_at end as left_at
            from customer_message where order_id = :order order by queued_at, id limit 200""";

    static final String OF_ACCOUNT = """
            select m.id, m.kind, m.email, m.subject, m.body, m.state, m.queued_at,
                   case when m.state = 'SENT' then m.left_at end as left_at
            from customer_account a join customer_message m on lower(m.email) = lower(a.email)
            where a.id = :account and a.verified_at is not null
              and (m.queued_at, m.id) < (:place, :place_id)
            order by m.queued_at desc, m.id desc limit :limit""";

    /** The address is known to be read, and the order that the mail tells of is meant. */
    static final String PROVE = """
            with mail as (
                select order_id, sha256(convert_to(lower(email), 'UTF8')) as customer from customer_message
                where token_hash = :token and left_at > :since),
            known as (
                insert into proved_contact (customer, proved_at) select customer, :now from mail
                on conflict (customer) do update set proved_at = excluded.proved_at),
            ordered as (
                update order_contact g set state = 'PROVED', proved_at = :now, how = 'LINK' from mail
                where g.order_id = mail.order_id and g.state = 'AWAITED')
            select order_id from mail""";

    static final String CHOICE = """
            select coalesce(w.order_news, true) from customer_message m
            left join message_choice w on w.customer = sha256(convert_to(lower(m.email), 'UTF8'))
            where m.token_hash = :token""";

    static final String CHOOSE = """
            insert into message_choice (customer, order_news, changed_at)
            select sha256(convert_to(lower(m.email), 'UTF8')), :news, :now from customer_message m where m.token_hash = :token
            on conflict (customer) do update set order_news = excluded.order_news, changed_at = excluded.changed_at""";

    private NewsSql() {}
}
