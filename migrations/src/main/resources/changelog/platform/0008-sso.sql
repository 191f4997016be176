--liquibase formatted sql

--changeset vitrine:platform-0008-sso
-- The OpenID Connect provider of a business. The client's secret is sealed with the master key.
create table platform.sso_provider (
    tenant_id      uuid primary key references platform.tenant,
    name           text        not null check (length(name) between 1 and 60),
    issuer         text        not null check (length(issuer) between 8 and 500),
    client_id      text        not null check (length(client_id) between 1 and 300),
    client_secret  bytea       not null,
    domains        text[]      not null check (cardinality(domains) between 1 and 50),
    required       boolean     not null,
    trusts_factor  boolean     not null,
    changed_at     timestamptz not null
);

-- Which account a subject of the provider is, in this one business.
create table platform.sso_link (
    tenant_id  uuid        not null references platform.tenant,
    issuer     text        not null,
    subject    text        not null check (length(subject) between 1 and 255),
    account_id uuid        not null references platform.account,
    linked_at  timestamptz not null,
    primary key (tenant_id, issuer, subject),
    unique (tenant_id, account_id)
);

-- Browsers that have gone to the provider. Only the SHA-256 of state and of the browser's cookie are kept.
create table platform.sso_journey (
    state_hash    bytea primary key,
    browser_hash  bytea       not null,
    tenant_id     uuid        not null references platform.tenant,
    issuer        text        not null,
    nonce         text        not null,
    verifier      text        not null,
    next          text        not null,
    expires_at    timestamptz not null
);
grant select, insert, update, delete on platform.sso_provider, platform.sso_link, platform.sso_journey
    to vitrine_platform;

--changeset vitrine:platform-0008-vouched
-- What a provider vouched for is good in its business only.
alter table platform.portal_session add vouched boolean not null default false;
alter table platform.second_step add vouched boolean not null default false;
