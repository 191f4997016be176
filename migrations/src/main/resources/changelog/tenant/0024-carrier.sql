--liquibase formatted sql

--changeset vitrine:tenant-0024-carriers
-- Which carriers the business works with. "secret" is sealed.
create table carrier_setting (
    carrier    text primary key check (carrier ~ '^[a-z][a-z0-9-]{1,31}$'),
    enabled    boolean     not null,
    settings   jsonb       not null default '{}',
    secret     bytea,
    updated_at timestamptz not null
);

-- What carriers wanted for parcels like this lately.
create table live_rate (
    country     text           not null,
    postal_code text           not null,
    grams       bigint         not null,
    currency    text           not null check (currency ~ '^[A-Z]{3}$'),
    option_id   text           not null check (length(option_id) <= 64),
    name        text           not null check (length(name) between 1 and 120),
    price       numeric(19, 4) not null check (price >= 0),
    days_least  int            not null check (days_least between 0 and 90),
    days_most   int            not null check (days_most between days_least and 120),
    asked_at    timestamptz    not null,
    primary key (country, postal_code, grams, currency, option_id)
);
create index live_rate_old on live_rate (asked_at);

-- The label of a parcel: announced to the carrier first, then bought. "pdf" holds name and address.
create table shipment_label (
    shipment_id uuid primary key references shipment,
    carrier     text        not null,
    announced   text        not null check (length(announced) between 1 and 120),
    service     text        not null default '' check (length(service) <= 120),
    cost        numeric(19, 4) check (cost >= 0),
    currency    text check (currency ~ '^[A-Z]{3}$'),
    pdf         bytea check (length(pdf) <= 2000000),
    created_at  timestamptz not null,
    bought_at   timestamptz
);

-- Where a parcel is, as its carrier says; the news that happened last counts, whenever it is told.
alter table shipment add column parcel_state text
    check (parcel_state in ('ANNOUNCED', 'ON_ITS_WAY', 'DELIVERED', 'COMING_BACK', 'FAILED'));
alter table shipment add column parcel_at timestamptz;
create index shipment_by_tracking on shipment (tracking) where tracking <> '';

-- What a carrier told; each of its events once, whatever their order.
create table carrier_event (
    carrier     text        not null,
    event_id    text        not null check (length(event_id) between 1 and 255),
    shipment_id uuid        not null references shipment,
    state       text        not null,
    at          timestamptz not null,
    received_at timestamptz not null,
    primary key (carrier, event_id)
);
