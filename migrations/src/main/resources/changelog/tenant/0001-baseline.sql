--liquibase formatted sql

--changeset vitrine:tenant-0001-location
create table location (
    id         uuid primary key,
    name       text        not null check (length(name) between 1 and 120),
    kind       text        not null check (kind in ('SHOP', 'BRANCH', 'WAREHOUSE', 'PRODUCTION', 'ONLINE')),
    time_zone  text        not null,
    created_at timestamptz not null
);
create unique index location_name on location (lower(name));

--changeset vitrine:tenant-0001-customer
create table customer (
    id         uuid primary key,
    number     text check (length(number) between 1 and 64),
    email      text check (length(email) between 3 and 254),
    name       text check (length(name) <= 200),
    import_id  uuid,
    created_at timestamptz not null,
    check (number is not null or email is not null)
);
create unique index customer_number on customer (number);
create unique index customer_email on customer (lower(email));

--changeset vitrine:tenant-0001-orders
-- An order as a fact. "business_day" is the day of placed_at in the business's time zone.
-- Amounts are before tax and shipping, in the business's currency.
create sequence order_number start 1001;
create table sales_order (
    id            uuid primary key,
    number        text collate "C" not null check (length(number) between 1 and 64),
    placed_at     timestamptz    not null,
    business_day  date           not null,
    location_id   uuid           not null references location,
    channel       text           not null check (channel in ('ONLINE', 'RETAIL', 'WHOLESALE')),
    customer_id   uuid references customer,
    country       text check (length(country) <= 80),
    line_count    int            not null check (line_count > 0),
    gross         numeric(19, 4) not null,
    discount      numeric(19, 4) not null default 0 check (discount >= 0),
    import_id     uuid,
    recorded_at   timestamptz    not null
);
create unique index sales_order_number on sales_order (number);
create index sales_order_placed on sales_order (placed_at desc, id desc);
create index sales_order_day on sales_order (business_day, location_id);
create index sales_order_customer on sales_order (customer_id, placed_at) where customer_id is not null;

create table order_line (
    order_id   uuid           not null references sales_order on delete cascade,
    line_no    int            not null,
    sku        text           not null check (length(sku) between 1 and 64),
    name       text           not null check (length(name) <= 200),
    quantity   numeric(15, 3) not null check (quantity > 0),
    unit_price numeric(19, 4) not null check (unit_price >= 0),
    gross      numeric(19, 4) not null,
    discount   numeric(19, 4) not null default 0 check (discount >= 0 and discount <= gross),
    primary key (order_id, line_no)
);

--changeset vitrine:tenant-0001-returns
-- A return is a document of its own, with its own date; it may name no order.
create table sales_return (
    id           uuid primary key,
    number       text collate "C" not null check (length(number) between 1 and 64),
    returned_at  timestamptz    not null,
    business_day date           not null,
    location_id  uuid           not null references location,
    channel      text           not null check (channel in ('ONLINE', 'RETAIL', 'WHOLESALE')),
    customer_id  uuid references customer,
    country      text check (length(country) <= 80),
    line_count   int            not null check (line_count > 0),
    amount       numeric(19, 4) not null check (amount >= 0),
    import_id    uuid,
    recorded_at  timestamptz    not null
);
create unique index sales_return_number on sales_return (number);
create index sales_return_returned on sales_return (returned_at desc, id desc);
create index sales_return_day on sales_return (business_day, location_id);

create table sales_return_line (
    return_id  uuid           not null references sales_return on delete cascade,
    line_no    int            not null,
    sku        text           not null check (length(sku) between 1 and 64),
    name       text           not null check (length(name) <= 200),
    quantity   numeric(15, 3) not null check (quantity > 0),
    unit_price numeric(19, 4) not null check (unit_price >= 0),
    amount     numeric(19, 4) not null check (amount >= 0),
    primary key (return_id, line_no)
);

--changeset vitrine:tenant-0001-idempotency
create table idempotency (
    key          text primary key check (length(key) between 1 and 255),
    request_hash text        not null,
    status       int         not null,
    location     text,
    body         text        not null,
    created_at   timestamptz not null
);
create index idempotency_created on idempotency (created_at);

--changeset vitrine:tenant-0001-audit
create table audit_event (
    id          uuid primary key,
    at          timestamptz not null,
    actor       text        not null,
    action      text        not null,
    object_type text        not null,
    object_id   text        not null,
    before      jsonb,
    after       jsonb,
    reason      text,
    origin      text,
    request_id  text
);

--changeset vitrine:tenant-0001-jobs
-- Long work that people and programs can watch.
create table job (
    id          uuid primary key,
    kind        text        not null,
    state       text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    done        bigint      not null default 0,
    total       bigint,
    result      jsonb,
    error       text,
    created_by  text        not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    finished_at timestamptz
);
create index job_recent on job (created_at desc);

--changeset vitrine:tenant-0001-imports
-- An uploaded file: unpacked, cut into pieces of a megabyte, each gzip-compressed, behind the business's own wall.
-- "sha256" (of the body as it came) is set when all pieces are there.
create table import_file (
    id          uuid primary key,
    name        text        not null check (length(name) <= 255),
    bytes       bigint      not null default 0,
    lines       bigint      not null default 0,
    encoding    text,
    sha256      bytea,
    created_by  text        not null,
    created_at  timestamptz not null
);
create table import_chunk (
    file_id uuid  not null references import_file on delete cascade,
    no      int   not null,
    content bytea not null,
    primary key (file_id, no)
);
alter table import_chunk alter column content set storage external;

-- "stage" names the lines of the run's latest execution.
create table import_run (
    id          uuid primary key,
    job_id      uuid        not null references job,
    file_id     uuid        not null references import_file,
    preset      text        not null,
    mapping     jsonb       not null,
    location_id uuid        not null references location,
    channel     text        not null check (channel in ('ONLINE', 'RETAIL', 'WHOLESALE')),
    dry_run     boolean     not null,
    stage       uuid,
    created_at  timestamptz not null
);
create unique index import_run_job on import_run (job_id);
create index import_run_file on import_run (file_id);

-- Lines on their way into orders (S) and returns (R), and the documents they make up; emptied when the run ends.
-- Read by the database's byte order throughout: it is several times faster than a language's.
create unlogged table import_line (
    stage      uuid           not null,
    row_no     bigint         not null,
    kind       char(1)        not null check (kind in ('S', 'R')),
    number     text collate "C" not null,
    at         timestamptz    not null,
    day        date           not null,
    channel    text collate "C" not null,
    sku        text collate "C" not null,
    name       text           not null,
    quantity   numeric(15, 3) not null,
    unit_price numeric(19, 4) not null,
    amount     numeric(19, 4) not null,
    discount   numeric(19, 4) not null,
    customer   text collate "C",
    email      text collate "C",
    customer_name text collate "C",
    country    text collate "C"
);
create index import_line_document on import_line (stage, kind, number);

create unlogged table import_document (
    stage      uuid           not null,
    kind       char(1)        not null,
    number     text collate "C" not null,
    line_count int            not null,
    at         timestamptz    not null,
    day        date           not null,
    channel    text collate "C" not null,
    customer   text collate "C",
    email      text collate "C",
    customer_name text collate "C",
    country    text collate "C",
    gross      numeric(19, 4) not null,
    discount   numeric(19, 4) not null,
    digest     numeric        not null,
    mixed      boolean        not null,
    primary key (stage, kind, number)
);

-- Rows that were left out. "number" is the document they belonged to, when it could be read.
create table import_rejection (
    run_id  uuid   not null references import_run on delete cascade,
    row_no  bigint not null,
    reason  text   not null,
    kind    char(1),
    number  text collate "C",
    raw     text,
    primary key (run_id, row_no)
);

--changeset vitrine:tenant-0001-documents
-- Orders and returns in one list, each amount in its own column: what figures are added up from.
create view document with (security_invoker = true) as
select 'SALE' as kind, id, placed_at as at, business_day as day, number, location_id, channel, customer_id, country,
       line_count, gross, discount, cast(0 as numeric(19, 4)) as returned, recorded_at
from sales_order
union all
select 'RETURN', id, returned_at, business_day, number, location_id, channel, customer_id, country,
       line_count, cast(0 as numeric(19, 4)), cast(0 as numeric(19, 4)), amount, recorded_at
from sales_return;

--changeset vitrine:tenant-0001-rollups
-- Kept by the outbox subscriber "rollups", proved equal to the raw rows by the checker.
-- A scope is a location, or the nil UUID for the whole business.
create table scope_day (
    scope         uuid           not null,
    day           date           not null,
    orders        bigint         not null default 0,
    guest_orders  bigint         not null default 0,
    order_lines   bigint         not null default 0,
    gross         numeric(19, 4) not null default 0,
    discount      numeric(19, 4) not null default 0,
    returns       bigint         not null default 0,
    return_lines  bigint         not null default 0,
    returned      numeric(19, 4) not null default 0,
    visits        bigint         not null default 0,
    new_customers bigint         not null default 0,
    primary key (scope, day)
) with (fillfactor = 70);

create table sales_day (
    day          date           not null,
    location_id  uuid           not null,
    channel      text           not null,
    orders       bigint         not null default 0,
    guest_orders bigint         not null default 0,
    order_lines  bigint         not null default 0,
    gross        numeric(19, 4) not null default 0,
    discount     numeric(19, 4) not null default 0,
    returns      bigint         not null default 0,
    return_lines bigint         not null default 0,
    returned     numeric(19, 4) not null default 0,
    primary key (day, location_id, channel)
) with (fillfactor = 70);

create table product_day (
    day          date           not null,
    location_id  uuid           not null,
    channel      text           not null,
    sku          text           not null,
    order_lines  bigint         not null default 0,
    quantity     numeric(19, 3) not null default 0,
    gross        numeric(19, 4) not null default 0,
    discount     numeric(19, 4) not null default 0,
    return_lines bigint         not null default 0,
    returned     numeric(19, 4) not null default 0,
    primary key (day, location_id, channel, sku)
) with (fillfactor = 80);

create table country_day (
    day         date           not null,
    location_id uuid           not null,
    country     text           not null,
    orders      bigint         not null default 0,
    gross       numeric(19, 4) not null default 0,
    discount    numeric(19, 4) not null default 0,
    returns     bigint         not null default 0,
    returned    numeric(19, 4) not null default 0,
    primary key (day, location_id, country)
) with (fillfactor = 80);

create table product (
    sku       text primary key,
    name      text not null,
    first_day date not null
);

-- The days on which a customer ordered.
create table customer_day (
    scope       uuid not null,
    customer_id uuid not null,
    day         date not null,
    orders      int  not null,
    primary key (scope, customer_id, day)
) with (fillfactor = 80);

-- Different customers of any period, exactly, from counts alone. Kind V pairs each ordering day of a customer with the
-- one before; kind S the day of the first order with the day of the second. The grain says whether each of the two days
-- is kept as a day (D) or as the first of its month (M), so that a long period needs few rows.
create table customer_pair (
    scope    uuid    not null,
    kind     char(1) not null check (kind in ('V', 'S')),
    grain    char(2) not null check (grain in ('DD', 'DM', 'MD', 'MM')),
    prev_day date    not null,
    day      date    not null,
    n        bigint  not null,
    primary key (scope, kind, grain, prev_day, day)
) with (fillfactor = 80);
create index customer_pair_last on customer_pair (scope, kind, day, prev_day) where grain = 'MD';

-- What the checker found, newest first.
create table rollup_check (
    id          uuid primary key,
    checked_at  timestamptz not null,
    from_day    date,
    to_day      date,
    compared    bigint      not null,
    differences bigint      not null,
    detail      jsonb       not null
);
create index rollup_check_recent on rollup_check (checked_at desc);
