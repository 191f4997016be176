--liquibase formatted sql

--changeset vitrine:tenant-0017-lots
-- Pieces that were made together and end together. A variant whose lots are followed comes in with its lot only.
alter table variant add column lot_tracked boolean not null default false;

create table stock_lot (
    id         uuid primary key,
    variant_id uuid        not null references variant,
    code       text        not null check (length(code) between 1 and 64),
    expires_on date,
    state      text        not null default 'OK' check (state in ('OK', 'QUARANTINE', 'BLOCKED', 'RECALLED')),
    reason     text        not null default '' check (length(reason) <= 500),
    created_at timestamptz not null,
    unique (variant_id, code)
);
create index stock_lot_expiry on stock_lot (expires_on, id) where expires_on is not null;

-- The balance of a lot beside the ledger: the sum of its entries there.
create table stock_lot_level (
    lot_id      uuid   not null references stock_lot,
    location_id uuid   not null references location,
    variant_id  uuid   not null,
    on_hand     bigint not null,
    primary key (lot_id, location_id),
    constraint stock_lot_level_not_short check (on_hand >= 0),
    foreign key (variant_id, location_id) references stock_level
);
create index stock_lot_level_of on stock_lot_level (variant_id, location_id);

-- What was found when somebody looked at a lot, for ever.
create table stock_lot_check (
    id     uuid primary key,
    lot_id uuid        not null references stock_lot,
    at     timestamptz not null,
    result text        not null check (result in ('PASSED', 'FAILED')),
    note   text        not null default '' check (length(note) <= 500),
    actor  text        not null
);
create index stock_lot_check_of on stock_lot_check (lot_id, at desc);

alter table stock_entry add column lot_id uuid references stock_lot;
create index stock_entry_lot on stock_entry (lot_id, at) where lot_id is not null;

-- "in_lots" are the pieces of a level that lie in lots, "held" those of them that may be neither promised nor shipped.
alter table stock_level add column in_lots bigint not null default 0 check (in_lots >= 0),
    add column held bigint not null default 0 check (held >= 0);

--changeset vitrine:tenant-0017-rules splitStatements:false
-- Nothing is promised of what is held. What was promised before it was held stays promised, and does not leave.
create function stock_level_held() returns trigger language plpgsql as $$
begin
    raise exception 'Pieces that are held are not promised' using errcode = '23514', constraint = 'stock_level_not_oversold',
        detail = format('Failing row contains (%s, %s).', new.variant_id, new.location_id);
end $$;
create trigger stock_level_held before update on stock_level for each row
    when (new.held > 0 and new.reserved > old.reserved and new.on_hand - new.held < new.reserved)
    execute function stock_level_held();

-- At the end of a transaction no level has more pieces in lots than it has at all.
create function stock_level_lots() returns trigger language plpgsql as $$
begin
    if exists (select from stock_level where variant_id = new.variant_id and location_id = new.location_id and in_lots > on_hand) then
        raise exception 'More pieces lie in lots than there are' using errcode = '23514', constraint = 'stock_level_lots';
    end if;
    return null;
end $$;
create constraint trigger stock_level_lots after update on stock_level deferrable initially deferred for each row
    when (new.in_lots > new.on_hand) execute function stock_level_lots();

-- The day at a location.
create function stock_day(place uuid, moment timestamptz) returns date language sql stable as $$
select (moment at time zone time_zone)::date from location where id = place
$$;

-- Keeps the balances of a lot with each of its entries, and lets nothing leave that may not.
create function stock_entry_lot() returns trigger language plpgsql as $$
declare
    lot stock_lot;
begin
    select * into lot from stock_lot where id = new.lot_id for share;
    if lot.variant_id <> new.variant_id then
        raise exception 'A lot is of one variant' using errcode = '23514', constraint = 'stock_entry_lot_of_variant';
    end if;
    if new.reason in ('SHIPPED', 'CONSUMED')
            and (lot.state <> 'OK' or lot.expires_on < stock_day(new.location_id, new.at)) then
        raise exception 'The lot % may not leave', lot.code using errcode = '23514', constraint = 'stock_lot_not_free',
            detail = format('Failing row contains (%s, %s).', new.variant_id, new.location_id);
    end if;
    update stock_lot_level set on_hand = on_hand + new.change where lot_id = new.lot_id and location_id = new.location_id;
    if not found then
        insert into stock_lot_level (lot_id, location_id, variant_id, on_hand)
        values (new.lot_id, new.location_id, new.variant_id, new.change);
    end if;
    update stock_level set in_lots = in_lots + new.change,
        held = held + case when lot.state = 'OK' then 0 else new.change end
    where variant_id = new.variant_id and location_id = new.location_id;
    return null;
end $$;
create trigger stock_entry_lot after insert on stock_entry for each row
    when (new.lot_id is not null) execute function stock_entry_lot();

create function stock_entry_lot_needed() returns trigger language plpgsql as $$
begin
    if exists (select from variant where id = new.variant_id and lot_tracked) then
        raise exception 'What comes in needs its lot' using errcode = '23514', constraint = 'stock_entry_lot_needed';
    end if;
    return new;
end $$;
create trigger stock_entry_lot_needed before insert on stock_entry for each row
    when (new.lot_id is null and new.reason in ('RECEIVED', 'PRODUCED')) execute function stock_entry_lot_needed();

-- What is held follows the state of a lot. Whoever changes the state has locked the levels of the variant before.
create function stock_lot_state() returns trigger language plpgsql as $$
begin
    update stock_level l set held = l.held + case when new.state = 'OK' then -b.on_hand else b.on_hand end
    from stock_lot_level b
    where b.lot_id = new.id and b.on_hand > 0 and l.variant_id = b.variant_id and l.location_id = b.location_id;
    return null;
end $$;
create trigger stock_lot_state after update on stock_lot for each row
    when ((old.state = 'OK') <> (new.state = 'OK')) execute function stock_lot_state();

-- The lots that pieces come from, or go back to, when nobody says which; the level has been changed and is locked. What is
-- shipped or used comes from the lot that expires first, of those that are good; what lies in no lot goes last. What is
-- returned goes back to the lots that the order got. What is missing was in no lot, as far as that goes.
create function stock_parts(why text, of_variant uuid, at_location uuid, pieces bigint, of_source text, moment timestamptz)
returns table (lot_id uuid, change bigint, part int) language plpgsql as $$
declare
    wanted bigint := abs(pieces);
    sign int := sign(pieces);
    leaves boolean := why in ('SHIPPED', 'CONSUMED');
    today date := stock_day(at_location, moment);
    loose bigint := 0;
    found_lot record;
begin
    part := 0;
    if sign < 0 then
        select on_hand - pieces - in_lots into loose from stock_level where variant_id = of_variant and location_id = at_location;
        if not leaves and loose > 0 then
            part := part + 1;
            lot_id := null;
            change := -least(wanted, loose);
            wanted := wanted + change;
            return next;
            loose := 0;
        end if;
    end if;
    for found_lot in
        select b.lot_id as id, b.on_hand as has, (s.state <> 'OK')::int as bad, s.expires_on as ends, s.created_at as came
        from stock_lot_level b join stock_lot s on s.id = b.lot_id
        where sign < 0 and b.variant_id = of_variant and b.location_id = at_location and b.on_hand > 0
          and (not leaves or (s.state = 'OK' and (s.expires_on is null or s.expires_on >= today)))
        union all
        select e.lot_id, -sum(e.change), 0, null, max(e.at) from stock_entry e
        where sign > 0 and e.source = of_source and of_source <> '' and e.variant_id = of_variant and e.lot_id is not null
          and e.reason in ('SHIPPED', 'RETURNED')
        group by e.lot_id having sum(e.change) < 0
        order by bad, ends nulls last, came, id
    loop
        exit when wanted = 0;
        part := part + 1;
        lot_id := found_lot.id;
        change := sign * least(wanted, found_lot.has);
        wanted := wanted - abs(change);
        return next;
    end loop;
    if wanted > 0 then
        if sign < 0 and wanted > loose then
            raise exception 'Not enough in lots that may leave' using errcode = '23514', constraint = 'stock_lot_not_free',
                detail = format('Failing row contains (%s, %s).', of_variant, at_location);
        end if;
        part := part + 1;
        lot_id := null;
        change := sign * wanted;
        return next;
    end if;
end $$;

-- As in 0014; what is held is not free.
create or replace function offer(variants uuid[], quantities int[], wanted_currency text, buyer_group text, moment timestamptz)
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
    select array_agg(l.location_id order by l.on_hand - l.reserved - l.held desc, l.location_id) as locations,
           array_agg(l.on_hand - l.reserved - l.held order by l.on_hand - l.reserved - l.held desc, l.location_id) as free
    from stock_level l where l.variant_id = v.id and l.on_hand > l.reserved + l.held) level on true
order by asked.place
$$;

--changeset vitrine:tenant-0017-production
-- What was made here of what, for ever. "unit_cost" of what was made is the sum of what was used, by piece.
create table production_batch (
    id          uuid primary key,
    at          timestamptz    not null,
    location_id uuid           not null references location,
    variant_id  uuid           not null references variant,
    quantity    bigint         not null check (quantity between 1 and 100000),
    lot         text check (length(lot) between 1 and 64),
    unit_cost   numeric(19, 4) not null check (unit_cost >= 0),
    note        text           not null default '' check (length(note) <= 500),
    actor       text           not null
);
create index production_batch_recent on production_batch (at desc, id desc);

create table production_use (
    batch_id   uuid           not null references production_batch,
    variant_id uuid           not null references variant,
    quantity   bigint         not null check (quantity between 1 and 100000),
    unit_cost  numeric(19, 4) not null check (unit_cost >= 0),
    primary key (batch_id, variant_id)
);
