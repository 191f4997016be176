--liquibase formatted sql

--changeset vitrine:tenant-0011-levels
-- The balance beside the ledger. What is reserved is still there, but sold: nothing can be sold twice.
create table stock_level (
    variant_id    uuid   not null references variant,
    location_id   uuid   not null references location,
    on_hand       bigint not null default 0,
    reserved      bigint not null default 0 check (reserved >= 0),
    reorder_point bigint check (reorder_point >= 0),
    primary key (variant_id, location_id),
    constraint stock_level_not_oversold check (on_hand >= reserved)
) with (fillfactor = 70);
create index stock_level_at on stock_level (location_id);

--changeset vitrine:tenant-0011-ledger
-- Every movement of stock, for ever. A level's "on_hand" is the sum of its entries' changes.
create table stock_entry (
    id          uuid primary key,
    at          timestamptz not null,
    variant_id  uuid        not null,
    location_id uuid        not null,
    change      bigint      not null check (change <> 0),
    reason      text        not null check (reason in ('RECEIVED', 'SHIPPED', 'RETURNED', 'ADJUSTED', 'COUNTED', 'TRANSFER_OUT',
                                                       'TRANSFER_IN', 'PRODUCED', 'CONSUMED', 'DAMAGED')),
    note        text        not null default '' check (length(note) <= 500),
    source      text        not null default '' check (length(source) <= 64),
    unit_cost   numeric(19, 4) check (unit_cost >= 0),
    actor       text        not null,
    constraint stock_entry_level foreign key (variant_id, location_id) references stock_level
);
create index stock_entry_of on stock_entry (variant_id, location_id, at desc, id desc);
create index stock_entry_recent on stock_entry (at desc, id desc);
create index stock_entry_source on stock_entry (source) where source <> '';

--changeset vitrine:tenant-0011-reservations
-- What an order still has to get from a location; gone once it is shipped or given up.
create table stock_reservation (
    order_id    uuid        not null,
    variant_id  uuid        not null,
    location_id uuid        not null,
    quantity    bigint      not null,
    reserved_at timestamptz not null,
    expires_at  timestamptz,
    primary key (order_id, variant_id, location_id),
    constraint stock_reservation_enough check (quantity >= 0),
    constraint stock_reservation_level foreign key (variant_id, location_id) references stock_level
);
create index stock_reservation_at on stock_reservation (location_id, variant_id);
create index stock_reservation_expiry on stock_reservation (expires_at) where expires_at is not null;

--changeset vitrine:tenant-0011-checks
-- Each level's balance compared with its entries, and what it has promised with its reservations.
create table stock_check (
    id          uuid primary key,
    checked_at  timestamptz not null,
    compared    bigint      not null,
    differences bigint      not null,
    detail      jsonb       not null
);
create index stock_check_recent on stock_check (checked_at desc);

--changeset vitrine:tenant-0011-counts
-- What people counted without having seen what should be there; "expected" is what should have been there at that moment.
create table stock_count (
    id          uuid primary key,
    location_id uuid        not null references location,
    status      text        not null check (status in ('WAITING', 'POSTED')),
    note        text        not null default '' check (length(note) <= 500),
    counted_at  timestamptz not null,
    counted_by  text        not null,
    approved_at timestamptz,
    approved_by text,
    check ((status = 'POSTED') = (approved_at is not null and approved_by is not null))
);
create index stock_count_recent on stock_count (counted_at desc, id desc);

create table stock_count_line (
    count_id   uuid   not null references stock_count,
    variant_id uuid   not null references variant,
    counted    bigint not null check (counted between 0 and 100000),
    expected   bigint not null,
    primary key (count_id, variant_id)
);
