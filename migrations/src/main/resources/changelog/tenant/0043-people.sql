--liquibase formatted sql

--changeset vitrine:tenant-0043-customer-fact
-- One row per customer: what cohorts, groups by recency, frequency and money, segments and forecasts of coming back are read
-- from. Kept by the outbox subscriber "rollups", proved equal to the raw rows by the checker. "months" are the months with an
-- order, ascending, as 12 x year + month - 1; "weeks" the weeks from Monday on, counted from 29 December 1969. Who has only
-- given back has no order and no first one.
create table customer_fact (
    customer_id    uuid primary key,
    orders         bigint         not null default 0,
    gross          numeric(19, 4) not null default 0,
    discount       numeric(19, 4) not null default 0,
    returned       numeric(19, 4) not null default 0,
    first_at       timestamptz,
    first_order    uuid,
    first_day      date,
    first_location uuid,
    first_channel  text,
    first_worth    numeric(19, 4),
    last_day       date,
    months         int[]          not null default '{}',
    weeks          int[]          not null default '{}',
    check ((orders = 0) = (first_order is null))
) with (fillfactor = 80);

--changeset vitrine:tenant-0043-customer-fact-so-far splitStatements:false
-- What is in the other roll-ups already; documents whose events wait come with their events.
do $$
begin
    if not exists (select from sales_order) and not exists (select from sales_return) then
        return;
    end if;
    -- Owners of the tables see no rows of businesses otherwise; the lock also keeps events from being handled meanwhile.
    alter table platform.outbox no force row level security;
    create temporary table waiting on commit drop as
    select cast(i.id as uuid) as id
    from platform.outbox o cross join lateral jsonb_array_elements_text(o.payload -> 'ids') i (id)
    where o.tenant_key = current_schema() and o.subscriber = 'rollups';

    insert into customer_fact (customer_id, orders, gross, discount, first_at, first_order, first_day, first_location, first_channel,
        first_worth, last_day, months, weeks)
    select o.customer_id, count(*), sum(o.gross), sum(o.discount), min(o.placed_at),
           (array_agg(o.id order by o.placed_at, o.id))[1], min(o.business_day),
           (array_agg(o.location_id order by o.placed_at, o.id))[1], (array_agg(o.channel order by o.placed_at, o.id))[1],
           (array_agg(o.gross - o.discount order by o.placed_at, o.id))[1], max(o.business_day),
           array_agg(distinct cast(extract(year from o.business_day) * 12 + extract(month from o.business_day) - 1 as int)),
           array_agg(distinct cast(floor((o.business_day - date '1969-12-29') / 7.0) as int))
    from sales_order o
    where o.customer_id is not null and not exists (select from waiting w where w.id = o.id)
    group by o.customer_id;

    insert into customer_fact as f (customer_id, returned)
    select r.customer_id, sum(r.amount) from sales_return r
    where r.customer_id is not null and not exists (select from waiting w where w.id = r.id)
    group by r.customer_id
    on conflict (customer_id) do update set returned = excluded.returned;
    drop table waiting;
    alter table platform.outbox force row level security;
end $$;

--changeset vitrine:tenant-0043-kept-baskets
-- Answers that take long to work out, by what was asked; "as_of" is the moment they were read at.
create table kept_baskets (
    question text primary key check (length(question) between 1 and 4000),
    as_of    timestamptz not null,
    millis   bigint      not null,
    answer   jsonb       not null
);
