--liquibase formatted sql

--changeset vitrine:tenant-0021-promotions
-- What the shop takes off, for whom, when and how often. Without a code it takes effect by itself. "used" is counted where a
-- limit is set, so that orders of a promotion without one do not wait for each other.
create table promotion (
    id             uuid primary key,
    name           text        not null check (length(name) between 1 and 120),
    kind           text        not null check (kind in ('PERCENT', 'AMOUNT', 'FREE_DELIVERY', 'BUY_GET')),
    percent        numeric(5, 2) check (percent > 0 and percent <= 100),
    amount         numeric(19, 4) check (amount > 0),
    buy            int check (buy between 1 and 1000),
    free           int check (free between 1 and 1000),
    scope          text        not null check (scope in ('EVERYTHING', 'COLLECTION', 'PRODUCTS')),
    collection_id  uuid references collection on delete set null,
    products       uuid[]      not null default '{}' check (cardinality(products) <= 200),
    minimum        numeric(19, 4) not null default 0 check (minimum >= 0),
    customer_group text check (length(customer_group) between 1 and 64),
    code           text check (code ~ '^[A-Z0-9][A-Z0-9-]{2,39}$'),
    combinable     boolean     not null,
    valid_from     timestamptz not null,
    valid_until    timestamptz not null default 'infinity' check (valid_until > valid_from),
    ended_at       timestamptz,
    max_uses       int check (max_uses between 1 and 1000000),
    max_per_customer int check (max_per_customer between 1 and 1000),
    used           int         not null default 0,
    created_at     timestamptz not null,
    constraint promotion_gives check (
        (kind in ('PERCENT', 'BUY_GET')) = (percent is not null) and (kind = 'AMOUNT') = (amount is not null)
        and (kind = 'BUY_GET') = (buy is not null) and (kind = 'BUY_GET') = (free is not null)),
    constraint promotion_use_limit check (used >= 0 and (max_uses is null or used <= max_uses))
);
create unique index promotion_code on promotion (code) where code is not null and ended_at is null;
create index promotion_listed on promotion (created_at desc, id desc);

-- How often one customer has used a promotion that limits it; the customer by the SHA-256 of the address in small letters.
create table promotion_customer (
    promotion_id uuid  not null references promotion on delete cascade,
    customer     bytea not null check (length(customer) = 32),
    used         int   not null,
    most         int   not null,
    primary key (promotion_id, customer),
    constraint promotion_customer_limit check (used >= 0 and used <= most)
);

-- Each use, by the order that it was for; one that was called off or lapsed has given its use back.
create table promotion_redemption (
    promotion_id  uuid           not null references promotion,
    order_id      uuid           not null,
    customer      bytea          not null check (length(customer) = 32),
    amount        numeric(19, 4) not null check (amount >= 0),
    redeemed_at   timestamptz    not null,
    given_back_at timestamptz,
    primary key (order_id, promotion_id)
);
create index promotion_redemption_of on promotion_redemption (promotion_id, redeemed_at);

--changeset vitrine:tenant-0021-orders
-- What was taken off an order, in the words and the amount that its customer saw.
create table order_discount (
    order_id     uuid           not null references sales_order,
    position     int            not null check (position > 0),
    promotion_id uuid           not null references promotion,
    words        text           not null check (length(words) between 1 and 200),
    amount       numeric(19, 4) not null check (amount > 0),
    primary key (order_id, position)
);

alter table cart add column coupon text check (length(coupon) <= 40);
alter table customer add column customer_group text check (length(customer_group) between 1 and 64);
create index customer_in_group on customer (customer_group) where customer_group is not null;

--changeset vitrine:tenant-0021-offered splitStatements:false
-- The promotions that take effect by themselves now, and the one of a code whatever its state, as they stand for a cart: null
-- when there is none. "only" names the variants of the cart that it is for, where it is not for everything.
create function promotions(of_cart uuid, given_code text, email text, account uuid, moment timestamptz) returns jsonb
language sql stable as $$
select jsonb_agg(jsonb_build_object(
    'id', p.id, 'name', p.name, 'kind', p.kind, 'percent', p.percent, 'amount', p.amount, 'buy', p.buy, 'free', p.free,
    'minimum', p.minimum, 'code', p.code, 'combinable', p.combinable,
    'early', p.valid_from > moment,
    'over', p.ended_at is not null or p.valid_until <= moment,
    'spent', coalesce(p.used >= p.max_uses, false),
    'again', p.max_per_customer is not null and email is not null and exists (
        select from promotion_customer c
        where c.promotion_id = p.id and c.customer = sha256(convert_to(lower(email), 'UTF8')) and c.used >= p.max_per_customer),
    'others', p.customer_group is not null and not exists (
        select from customer_account a join customer c on c.id = a.customer_id
        where a.id = account and c.customer_group = p.customer_group),
    'only', case when p.scope <> 'EVERYTHING' then coalesce((
        select jsonb_agg(l.variant_id) from cart_line l join variant v on v.id = l.variant_id
        where l.cart_id = of_cart
          and (p.scope = 'PRODUCTS' and v.product_id = any(p.products)
               or p.scope = 'COLLECTION' and exists (
                    select from collection_product x
                    where x.collection_id = p.collection_id and x.product_id = v.product_id))), '[]') end)
    order by p.created_at, p.id)
from promotion p
where (p.code is null and p.ended_at is null and p.valid_from <= moment and p.valid_until > moment)
   or p.id = (select c.id from promotion c where c.code = given_code order by c.ended_at desc nulls first limit 1)
$$;
