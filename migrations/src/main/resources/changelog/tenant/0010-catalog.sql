--liquibase formatted sql

--changeset vitrine:tenant-0010-names splitStatements:false
-- What figures know of a product that was sold, also as outsiders see it; the catalogue has the name "product" from here on.
alter table product rename to sold_product;
do $$
begin
    execute format('alter view %I.product rename to sold_product', current_schema() || '_x');
end $$;

--changeset vitrine:tenant-0010-catalog
create table product (
    id            uuid primary key,
    slug          text        not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
    name          text        not null check (length(name) between 1 and 200),
    reference     text check (length(reference) between 1 and 64),
    description   text        not null default '' check (length(description) <= 20000),
    status        text        not null check (status in ('DRAFT', 'ACTIVE', 'ARCHIVED')),
    tax_category  text        not null default 'STANDARD' check (tax_category in ('STANDARD', 'REDUCED', 'ZERO', 'EXEMPT')),
    tax_code      text check (length(tax_code) between 2 and 16),
    made_to_order boolean     not null default false,
    lead_days     int check (lead_days between 0 and 730),
    attributes    json        not null default '{}' check (json_typeof(attributes) = 'object'), -- in the order of the staff
    facets        text[]      not null default '{}', -- colour=Black: attributes and options that a list is narrowed by
    search        tsvector    not null default '',
    search_text   text        not null default '',
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    version       int         not null default 0
);
create unique index product_slug on product (slug);
create index product_newest on product (created_at desc, id desc) where status = 'ACTIVE';
create index product_newest_of_all on product (created_at desc, id desc);
create index product_search on product using gin (search);
create index product_typos on product using gin (search_text extensions.gin_trgm_ops);
create index product_facets on product using gin (facets);

-- "tracked" variants are sold from stock; the others are made or had on demand.
create table variant (
    id           uuid primary key,
    product_id   uuid        not null references product on delete cascade,
    position     int         not null check (position between 0 and 999),
    sku          text        not null check (length(sku) between 1 and 64),
    options      json        not null default '{}' check (json_typeof(options) = 'object'), -- in the order of the staff
    label        text        not null default '' check (length(label) <= 400), -- the options for people: 40, Black
    barcode      text check (length(barcode) between 4 and 48),
    weight_grams int check (weight_grams between 0 and 1000000),
    tracked      boolean     not null default true,
    active       boolean     not null default true,
    created_at   timestamptz not null
);
create unique index variant_sku on variant (sku);
create index variant_of_product on variant (product_id, position);
create index variant_barcode on variant (barcode) where barcode is not null;

--changeset vitrine:tenant-0010-prices
-- A price holds from a quantity, for a group of customers or for all, from a moment until another.
create table variant_price (
    id             uuid primary key,
    variant_id     uuid           not null references variant on delete cascade,
    currency       text           not null check (currency ~ '^[A-Z]{3}$'),
    amount         numeric(19, 4) not null check (amount >= 0),
    from_quantity  int            not null default 1 check (from_quantity between 1 and 1000000),
    customer_group text check (length(customer_group) between 1 and 64),
    valid_from     timestamptz    not null default '-infinity',
    valid_until    timestamptz    not null default 'infinity',
    created_at     timestamptz    not null,
    check (valid_until > valid_from)
);
create unique index variant_price_once on variant_price
    (variant_id, currency, from_quantity, coalesce(customer_group, ''), valid_from);

create table variant_cost (
    id         uuid primary key,
    variant_id uuid           not null references variant on delete cascade,
    currency   text           not null check (currency ~ '^[A-Z]{3}$'),
    amount     numeric(19, 4) not null check (amount >= 0),
    valid_from timestamptz    not null,
    created_at timestamptz    not null
);
create unique index variant_cost_of on variant_cost (variant_id, valid_from);

--changeset vitrine:tenant-0010-media
-- Stored once for each content, named by its SHA-256.
create table media (
    sha256       bytea primary key check (length(sha256) = 32),
    content_type text        not null,
    content      bytea       not null check (length(content) <= 20000000),
    created_at   timestamptz not null
);
alter table media alter column content set storage external;

create table product_media (
    product_id uuid  not null references product on delete cascade,
    position   int   not null check (position between 0 and 99),
    kind       text  not null check (kind in ('IMAGE', 'DOCUMENT')),
    sha256     bytea not null references media,
    small      bytea references media,
    title      text  not null default '' check (length(title) <= 200),
    width      int,
    height     int,
    primary key (product_id, kind, position)
);

create index product_media_content on product_media (sha256);

create table collection (
    id         uuid primary key,
    slug       text        not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
    name       text        not null check (length(name) between 1 and 120),
    position   int         not null default 0,
    created_at timestamptz not null
);
create unique index collection_slug on collection (slug);

create table collection_product (
    collection_id uuid not null references collection on delete cascade,
    product_id    uuid not null references product on delete cascade,
    position      int  not null default 0,
    primary key (collection_id, product_id)
);
create index collection_product_of on collection_product (product_id);

create table related_product (
    product_id uuid not null references product on delete cascade,
    related_id uuid not null references product on delete cascade,
    position   int  not null default 0,
    primary key (product_id, related_id),
    check (product_id <> related_id)
);

--changeset vitrine:tenant-0010-imports
-- Products from a file: what it would change, and once it was applied, what was there before.
create table product_import (
    job_id     uuid primary key references job,
    file_id    uuid        not null references import_file,
    preset     text        not null,
    dry_run    boolean     not null,
    created_at timestamptz not null,
    applied_at timestamptz,
    undo_job   uuid references job
);
create index product_import_applied on product_import (applied_at desc) where applied_at is not null;
create index product_import_file on product_import (file_id);
create unique index product_import_undo on product_import (undo_job);

create table product_import_row (
    job_id uuid           not null references product_import on delete cascade,
    row_no bigint         not null,
    kind   text           not null check (kind in ('NEW', 'CHANGED', 'SAME', 'ERROR')),
    sku    text           not null,
    reason text           not null default '',
    change numeric(19, 1),
    primary key (job_id, row_no)
);

create table product_import_before (
    job_id     uuid not null references product_import on delete cascade,
    product_id uuid not null,
    version    int  not null,
    product    json,
    variants   json,
    prices     json,
    primary key (job_id, product_id)
);
