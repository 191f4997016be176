--liquibase formatted sql

--changeset vitrine:tenant-0018-bins
-- Where a variant lies in a location. Written so that sorting the text is walking the route: A-04-2.
create table stock_bin (
    location_id uuid not null references location,
    variant_id  uuid not null references variant,
    bin         text not null check (bin ~ '^[A-Z0-9][A-Z0-9./-]{0,23}$'),
    primary key (location_id, variant_id)
);
create index stock_bin_place on stock_bin (location_id, bin);

--changeset vitrine:tenant-0018-lists
-- A walk through a location, for one person at a time.
create table pick_list (
    id          uuid primary key,
    number      int         not null unique,
    location_id uuid        not null references location,
    state       text        not null check (state in ('OPEN', 'DONE', 'GIVEN_UP')),
    picker      text        not null,
    created_at  timestamptz not null,
    finished_at timestamptz,
    check ((state = 'OPEN') = (finished_at is null))
);
create index pick_list_open on pick_list (location_id) where state = 'OPEN';
create index pick_list_recent on pick_list (created_at desc, id desc);

-- Pieces of an order's line to be taken from a bin. "on_table" are picked pieces that have not left yet; "short" were not
-- there or not good. The same line is on one list at a time.
create table pick_line (
    list_id     uuid   not null references pick_list,
    position    int    not null,
    order_id    uuid   not null references sales_order,
    line_no     int    not null,
    variant_id  uuid   not null references variant,
    location_id uuid   not null references location,
    bin         text   not null default '',
    wanted      bigint not null check (wanted > 0),
    picked      bigint not null default 0 check (picked between 0 and wanted),
    on_table    bigint not null default 0 check (on_table between 0 and picked),
    short       bigint not null default 0 check (short >= 0),
    state       text   not null check (state in ('WAITING', 'PICKED', 'SHORT', 'DROPPED', 'GONE')),
    done_at     timestamptz,
    primary key (list_id, position)
);
create unique index pick_line_once on pick_line (order_id, line_no, location_id) where state in ('WAITING', 'PICKED');
create index pick_line_order on pick_line (order_id);

--changeset vitrine:tenant-0018-follow splitStatements:false
-- Pieces that have left, or that the order gives up, lie on no table and wait for no picker.
create function pick_line_follows() returns trigger language plpgsql set search_path from current as $$
begin
    if tg_op = 'DELETE' then
        update pick_line set state = 'GONE', on_table = 0
        where order_id = old.order_id and variant_id = old.variant_id and location_id = old.location_id
          and state in ('WAITING', 'PICKED');
    else
        update pick_line set on_table = least(on_table, new.quantity)
        where order_id = new.order_id and variant_id = new.variant_id and location_id = new.location_id and state = 'PICKED';
    end if;
    return null;
end $$;
create trigger stock_reservation_gone after delete on stock_reservation
    for each row execute function pick_line_follows();
create trigger stock_reservation_less after update of quantity on stock_reservation
    for each row when (new.quantity < old.quantity) execute function pick_line_follows();

--changeset vitrine:tenant-0018-packing
alter table shipment add column weight_grams int check (weight_grams between 1 and 1000000);

-- What lies in an order's open parcel at a location; gone once it is sent.
create table parcel_piece (
    order_id    uuid   not null references sales_order,
    location_id uuid   not null references location,
    line_no     int    not null,
    pieces      bigint not null check (pieces > 0),
    primary key (order_id, location_id, line_no)
);

-- How well an order was handled: scans of the wrong thing, and pieces that were missing or not good.
create table order_handling (
    order_id     uuid primary key references sales_order,
    wrong_scans  int    not null default 0 check (wrong_scans >= 0),
    short_pieces bigint not null default 0 check (short_pieces >= 0)
);

--changeset vitrine:tenant-0018-returns
-- Goods that a customer sends back: announced, then looked at.
create table return_case (
    id            uuid primary key,
    order_id      uuid        not null references sales_order,
    location_id   uuid        not null references location,
    state         text        not null check (state in ('REGISTERED', 'INSPECTED', 'WITHDRAWN')),
    reason        text        not null check (length(reason) between 1 and 500),
    registered_at timestamptz not null,
    registered_by text        not null,
    closed_at     timestamptz,
    closed_by     text,
    refundable    numeric(19, 4),
    check ((state = 'REGISTERED') = (closed_at is null))
);
create index return_case_order on return_case (order_id);
create index return_case_open on return_case (location_id) where state = 'REGISTERED';
create index return_case_recent on return_case (registered_at desc, id desc);

create table return_case_line (
    case_id   uuid   not null references return_case,
    line_no   int    not null,
    announced bigint not null check (announced > 0),
    good      bigint not null default 0 check (good >= 0),
    damaged   bigint not null default 0 check (damaged >= 0),
    primary key (case_id, line_no),
    check (good + damaged <= announced)
);
