--liquibase formatted sql

--changeset vitrine:tenant-0016-suppliers
-- Whom goods are bought from, and how long they take.
create table supplier (
    id         uuid primary key,
    name       text        not null check (length(name) between 1 and 120),
    email      text check (length(email) between 3 and 254),
    currency   text        not null check (currency ~ '^[A-Z]{3}$'),
    lead_days  int         not null check (lead_days between 0 and 365),
    active     boolean     not null default true,
    created_at timestamptz not null
);
create unique index supplier_name on supplier (lower(name));

--changeset vitrine:tenant-0016-orders
create table purchase_counter (
    one  boolean primary key check (one),
    last bigint not null
);

-- "rate" is what one unit of the order's currency costs in the business's own; "expected_on" is known once it is sent.
create table purchase_order (
    id           uuid primary key,
    number       text           not null unique,
    supplier_id  uuid           not null references supplier,
    location_id  uuid           not null references location,
    status       text           not null check (status in ('DRAFT', 'SENT', 'PARTLY_RECEIVED', 'RECEIVED', 'CANCELLED')),
    currency     text           not null check (currency ~ '^[A-Z]{3}$'),
    rate         numeric(19, 8) not null check (rate > 0),
    note         text           not null default '' check (length(note) <= 500),
    expected_on  date,
    created_at   timestamptz    not null,
    created_by   text           not null,
    sent_at      timestamptz,
    received_at  timestamptz,
    cancelled_at timestamptz,
    constraint purchase_order_sent check (status in ('DRAFT', 'CANCELLED') or (sent_at is not null and expected_on is not null)),
    constraint purchase_order_received check ((status = 'RECEIVED') = (received_at is not null)),
    constraint purchase_order_cancelled check ((status = 'CANCELLED') = (cancelled_at is not null))
);
create index purchase_order_recent on purchase_order (created_at desc, id desc);
create index purchase_order_of on purchase_order (supplier_id, created_at desc);
create index purchase_order_open on purchase_order (location_id) where status in ('SENT', 'PARTLY_RECEIVED');

-- "why" keeps the arithmetic of the suggestion that the line was drafted from.
create table purchase_line (
    id         uuid primary key,
    order_id   uuid           not null references purchase_order,
    position   int            not null check (position between 0 and 499),
    variant_id uuid           not null references variant,
    quantity   bigint         not null check (quantity between 1 and 100000),
    unit_cost  numeric(19, 4) not null check (unit_cost >= 0),
    why        text           not null default '' check (length(why) <= 500),
    received   bigint         not null default 0,
    rejected   bigint         not null default 0 check (rejected >= 0),
    constraint purchase_line_not_too_many check (received between 0 and quantity),
    unique (order_id, variant_id)
);
create index purchase_line_of_variant on purchase_line (variant_id);

--changeset vitrine:tenant-0016-receipts
-- What came, for ever. A line's "received" and "rejected" are the sums of its receipts.
create table purchase_receipt (
    id       uuid primary key,
    order_id uuid        not null references purchase_order,
    at       timestamptz not null,
    note     text        not null default '' check (length(note) <= 500),
    actor    text        not null
);
create index purchase_receipt_of on purchase_receipt (order_id, at);

create table purchase_receipt_line (
    receipt_id uuid   not null references purchase_receipt,
    line_id    uuid   not null references purchase_line,
    quantity   bigint not null check (quantity >= 0),
    rejected   bigint not null default 0 check (rejected >= 0),
    primary key (receipt_id, line_id),
    check (quantity + rejected > 0)
);
create index purchase_receipt_line_of on purchase_receipt_line (line_id);

--changeset vitrine:tenant-0016-life splitStatements:false
-- An order goes forward only, and what the supplier has been told stays.
create function purchase_order_goes_forward() returns trigger language plpgsql as $$
begin
    if (old.status, new.status) not in (('DRAFT', 'SENT'), ('DRAFT', 'CANCELLED'), ('SENT', 'PARTLY_RECEIVED'),
            ('SENT', 'RECEIVED'), ('SENT', 'CANCELLED'), ('PARTLY_RECEIVED', 'RECEIVED'), ('PARTLY_RECEIVED', 'CANCELLED')) then
        raise exception 'A purchase order that is % cannot become %', old.status, new.status
            using errcode = '23514', constraint = 'purchase_order_goes_forward';
    end if;
    return new;
end $$;
create trigger purchase_order_goes_forward before update on purchase_order
    for each row when (old.status <> new.status) execute function purchase_order_goes_forward();

create function purchase_line_stays() returns trigger language plpgsql as $$
begin
    if exists (select from purchase_order o where o.id = coalesce(new.order_id, old.order_id) and o.status <> 'DRAFT') then
        raise exception 'The lines of a purchase order that was sent stay'
            using errcode = '23514', constraint = 'purchase_line_stays';
    end if;
    return coalesce(new, old);
end $$;
create trigger purchase_line_stays before insert or delete or update of order_id, variant_id, quantity, unit_cost
    on purchase_line for each row execute function purchase_line_stays();
