--liquibase formatted sql

--changeset vitrine:tenant-0009-customer-provider
-- The OpenID Connect providers that customers may sign in with, five at most. Each has a place of its own, and with it a
-- redirect URI of its own: what one provider sends back cannot pose as another's. Client secrets are sealed with the master key.
create table customer_provider (
    id            uuid primary key,
    place         int         not null unique check (place between 1 and 5),
    name          text        not null check (length(name) between 1 and 60),
    issuer        text        not null unique check (length(issuer) between 8 and 500),
    client_id     text        not null check (length(client_id) between 1 and 300),
    client_secret bytea       not null,
    changed_at    timestamptz not null
);

-- Which account a subject of a provider is. An account has one subject at each provider.
create table customer_link (
    provider_id uuid        not null references customer_provider on delete cascade,
    subject     text        not null check (length(subject) between 1 and 255),
    account_id  uuid        not null references customer_account on delete cascade,
    linked_at   timestamptz not null,
    primary key (provider_id, subject),
    unique (account_id, provider_id)
);

-- A subject that has to show the account's password before it is linked. It opens nothing.
create table customer_link_wish (
    token_hash  bytea primary key,
    provider_id uuid        not null references customer_provider on delete cascade,
    subject     text        not null,
    account_id  uuid        not null references customer_account on delete cascade,
    agreed      boolean     not null default false,
    expires_at  timestamptz not null
);

-- An account that was opened by a provider's word has no password until its customer asks for one.
alter table customer_account alter password_hash drop not null;
