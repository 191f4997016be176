--liquibase formatted sql

--changeset vitrine:tenant-0033-settings
-- How the shop presents itself; without a row it speaks English under the business's name and a colour by chance.
create table store_setting (
    only_one   boolean primary key default true check (only_one),
    languages  text[]      not null default '{en}' check (cardinality(languages) between 1 and 10),
    name       text check (length(name) between 1 and 120),
    brand      text check (brand ~ '^#[0-9A-F]{6}$'),
    logo       bytea references media,
    email      text check (length(email) between 3 and 254),
    phone      text check (length(phone) between 3 and 40),
    social     jsonb       not null default '{}' check (jsonb_typeof(social) = 'object'),
    version    int         not null default 0,
    updated_at timestamptz not null
);
comment on table store_setting is 'Languages, name, brand colour, logo, contact and social links of the shop';

--changeset vitrine:tenant-0033-translations
create table product_translation (
    product_id  uuid not null references product on delete cascade,
    language    text not null check (language ~ '^[a-z]{2}$'),
    name        text not null check (length(name) between 1 and 200),
    description text not null default '' check (length(description) <= 20000),
    primary key (product_id, language)
);
comment on table product_translation is 'Name and description of a product in another language of the shop';

create table collection_translation (
    collection_id uuid not null references collection on delete cascade,
    language      text not null check (language ~ '^[a-z]{2}$'),
    name          text not null check (length(name) between 1 and 120),
    primary key (collection_id, language)
);
comment on table collection_translation is 'Name of a collection in another language of the shop';

--changeset vitrine:tenant-0033-branches
-- Where customers may come to. A location without a row is not shown.
create table branch (
    location_id uuid primary key references location on delete cascade,
    address     jsonb       not null check (jsonb_typeof(address) = 'object'),
    phone       text check (length(phone) between 3 and 40),
    email       text check (length(email) between 3 and 254),
    hours       jsonb       not null default '[]' check (jsonb_typeof(hours) = 'array'),
    latitude    numeric(8, 6) check (latitude between -90 and 90),
    longitude   numeric(9, 6) check (longitude between -180 and 180),
    version     int         not null default 1,
    updated_at  timestamptz not null,
    check ((latitude is null) = (longitude is null))
);
comment on table branch is 'Address, hours and contact of a location that the shop shows';
