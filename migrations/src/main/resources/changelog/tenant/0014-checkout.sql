--liquibase formatted sql

--changeset vitrine:tenant-0014-orders
-- An order that was only reported is closed from the start. One whose payment is still under way is no order yet: see
-- "pending_order".
alter table sales_order add column status text not null default 'CLOSED'
    check (status in ('PENDING_PAYMENT', 'PAID', 'IN_PRODUCTION', 'READY_TO_SHIP', 'PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED',
                      'CLOSED', 'CANCELLED', 'RETURNED'));
create index sales_order_open on sales_order (status, placed_at)
    where status in ('PENDING_PAYMENT', 'PAID', 'IN_PRODUCTION', 'READY_TO_SHIP', 'PARTLY_SHIPPED', 'SHIPPED');

--changeset vitrine:tenant-0014-outsiders splitStatements:false
-- Outsiders see the state of the orders that they see.
do $$
begin
    execute format('create or replace view %1$I.sales_order with (security_barrier = true) as'
        ' select o.* from %2$I.sales_order o'
        ' where (select opens_rows from %1$I.external_grant)'
        ' and o.business_day between (select first_day from %1$I.external_grant) and (select last_day from %1$I.external_grant)'
        ' and ((select everywhere from %1$I.external_grant)'
        '      or o.location_id = any ((select locations from %1$I.external_grant)::uuid[]))',
        current_schema() || '_x', current_schema());
end $$;

--changeset vitrine:tenant-0014-details
-- What an order that was placed here has beyond the fact of its sale. "contact" and "address" are personal.
create table order_detail (
    order_id        uuid primary key references sales_order,
    currency        text           not null check (currency ~ '^[A-Z]{3}$'),
    net             numeric(19, 4) not null,
    tax             numeric(19, 4) not null,
    shipping        numeric(19, 4) not null,
    total           numeric(19, 4) not null,
    taxes           jsonb          not null,
    contact         jsonb          not null,
    address         jsonb          not null,
    shipping_option text           not null,
    shipping_name   text           not null,
    payment_method  text           not null,
    prices_hold_tax boolean        not null,
    promised_on     date,
    account_id      uuid,
    version         int            not null default 0,
    check (total = net + tax + shipping)
);
create index order_detail_account on order_detail (account_id) where account_id is not null;

create table order_line_detail (
    order_id   uuid           not null references order_detail,
    line_no    int            not null,
    variant_id uuid           not null references variant,
    shown_price numeric(19, 4) not null,
    net        numeric(19, 4) not null,
    tax_rate   numeric(7, 4)  not null,
    tax        numeric(19, 4) not null,
    shipped    numeric(15, 3) not null default 0,
    returned   numeric(15, 3) not null default 0 check (returned <= shipped),
    primary key (order_id, line_no)
);

-- What happened to an order, as its customer may read it.
create table order_step (
    id       uuid primary key,
    order_id uuid        not null references sales_order,
    at       timestamptz not null,
    status   text        not null,
    note     text        not null default '' check (length(note) <= 2000),
    internal boolean     not null default false,
    actor    text        not null
);
create index order_step_of on order_step (order_id, at);

--changeset vitrine:tenant-0014-carts
-- A visitor's cart; its id is known to the visitor alone.
create table cart (
    id              uuid primary key,
    currency        text        not null check (currency ~ '^[A-Z]{3}$'),
    contact         jsonb,
    address         jsonb,
    shipping_option text check (length(shipping_option) <= 64),
    account_id      uuid,
    order_id        uuid references sales_order,
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);
create index cart_old on cart (updated_at);
create unique index cart_account on cart (account_id) where account_id is not null and order_id is null;

-- A checkout whose payment is under way elsewhere. "placement" is the order as it will stand, or would have stood. Money that
-- came too late to be served is owed to the customer until it was given back.
create table pending_order (
    order_id   uuid primary key,
    number     text        not null,
    cart_id    uuid        not null references cart,
    placement  jsonb       not null,
    state      text        not null check (state in ('OPEN', 'PLACED', 'GIVEN_UP', 'OWED', 'REPAID')),
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index pending_order_open on pending_order (state, expires_at) where state in ('OPEN', 'OWED');
create unique index pending_order_cart on pending_order (cart_id) where state = 'OPEN';

create table cart_line (
    cart_id    uuid           not null references cart on delete cascade,
    variant_id uuid           not null references variant,
    quantity   int            not null check (quantity between 1 and 100000),
    seen_price numeric(19, 4) not null,
    added_at   timestamptz    not null,
    primary key (cart_id, variant_id)
);

--changeset vitrine:tenant-0014-shipping
-- Table rates: what shipping costs to a country (or anywhere) from a weight and a worth of the goods on.
create table shipping_rate (
    id          uuid primary key,
    name        text           not null check (length(name) between 1 and 120),
    countries   text[]         not null default '{}',
    currency    text           not null check (currency ~ '^[A-Z]{3}$'),
    price       numeric(19, 4) not null check (price >= 0),
    min_goods   numeric(19, 4) not null default 0 check (min_goods >= 0),
    max_weight  int check (max_weight > 0),
    days_least  int            not null check (days_least between 0 and 90),
    days_most   int            not null check (days_most between days_least and 120),
    active      boolean        not null default true,
    position    int            not null default 0
);

--changeset vitrine:tenant-0014-shipments
create table shipment (
    id          uuid primary key,
    order_id    uuid        not null references sales_order,
    location_id uuid        not null references location,
    status      text        not null check (status in ('PACKED', 'SHIPPED', 'DELIVERED', 'LOST')),
    carrier     text        not null default '' check (length(carrier) <= 64),
    tracking    text        not null default '' check (length(tracking) <= 120),
    created_at  timestamptz not null,
    shipped_at  timestamptz,
    delivered_at timestamptz,
    actor       text        not null
);
create index shipment_of_order on shipment (order_id);
create index shipment_tracking on shipment (carrier, tracking) where tracking <> '';

create table shipment_line (
    shipment_id uuid           not null references shipment,
    line_no     int            not null,
    quantity    numeric(15, 3) not null check (quantity > 0),
    primary key (shipment_id, line_no)
);

--changeset vitrine:tenant-0014-offer splitStatements:false
-- What the shop offers of these variants for these quantities now: the price that holds for the group, the quantity and the
-- moment, the most particular first (none when there is no price), and what is free where, the fullest place first. One row
-- for each variant there is.
create function offer(variants uuid[], quantities int[], wanted_currency text, buyer_group text, moment timestamptz)
returns table (variant_id uuid, product_id uuid, quantity int, sku text, name text, tax_category text, tax_code text,
               tracked boolean, on_sale boolean, weight_grams int, unit_price numeric, locations uuid[], free bigint[])
language sql stable as $$
select v.id, p.id, asked.quantity, v.sku,
       left(case when v.label = '' then p.name else p.name || ' ' || v.label end, 200),
       p.tax_category, p.tax_code, v.tracked and not p.made_to_order, v.active and p.status = 'ACTIVE',
       coalesce(v.weight_grams, 0), price.amount, level.locations, level.free
from unnest(variants, quantities) with ordinality as asked (variant, quantity, place)
join variant v on v.id = asked.variant
join product p on p.id = v.product_id
left join lateral (
    select c.amount from variant_price c
    where c.variant_id = v.id and c.currency = wanted_currency and c.from_quantity <= asked.quantity
      and (c.customer_group is null or c.customer_group = buyer_group)
      and c.valid_from <= moment and c.valid_until > moment
    order by c.customer_group nulls last, c.from_quantity desc, c.valid_from desc limit 1) price on true
left join lateral (
    select array_agg(l.location_id order by l.on_hand - l.reserved desc, l.location_id) as locations,
           array_agg(l.on_hand - l.reserved order by l.on_hand - l.reserved desc, l.location_id) as free
    from stock_level l where l.variant_id = v.id and l.on_hand > l.reserved) level on true
order by asked.place
$$;
