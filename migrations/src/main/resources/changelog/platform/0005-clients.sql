--liquibase formatted sql

--changeset vitrine:platform-0005-api-keys
-- Keys of programs. Only the SHA-256 of a secret is kept; account_id is who drew the secret last and answers for it.
create table platform.api_key (
    id           uuid primary key,
    tenant_id    uuid        not null references platform.tenant,
    account_id   uuid        not null references platform.account,
    name         text        not null check (length(name) between 1 and 80),
    scopes       text[]      not null check (cardinality(scopes) between 1 and 100),
    secret_hash  bytea       not null unique,
    secret_end   text        not null check (length(secret_end) = 4),
    old_hash     bytea unique,
    old_until    timestamptz,
    created_at   timestamptz not null,
    expires_at   timestamptz,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    check ((old_hash is null) = (old_until is null))
);
create index api_key_tenant on platform.api_key (tenant_id);
create index api_key_account on platform.api_key (account_id);
grant select, insert, update on platform.api_key to vitrine_platform;

--changeset vitrine:platform-0005-oauth-clients
-- Programs of others that a business has registered: with a secret (confidential) or without (public).
create table platform.oauth_client (
    id            uuid primary key,
    tenant_id     uuid        not null references platform.tenant,
    account_id    uuid        not null references platform.account,
    name          text        not null check (length(name) between 1 and 80),
    redirect_uris text[]      not null check (cardinality(redirect_uris) <= 10),
    scopes        text[]      not null check (cardinality(scopes) between 1 and 100),
    secret_hash   bytea,
    secret_end    text check (length(secret_end) = 4),
    old_hash      bytea,
    old_until     timestamptz,
    created_at    timestamptz not null,
    last_used_at  timestamptz,
    revoked_at    timestamptz,
    check ((secret_hash is null) = (secret_end is null)),
    check ((old_hash is null) = (old_until is null)),
    check (secret_hash is not null or cardinality(redirect_uris) > 0)
);
create index oauth_client_tenant on platform.oauth_client (tenant_id);
create index oauth_client_account on platform.oauth_client (account_id);
grant select, insert, update on platform.oauth_client to vitrine_platform;

-- Refresh tokens of a client stand for what a person allowed that client, and for nothing else.
alter table platform.refresh_token
    add client_id uuid references platform.oauth_client,
    add scopes text[] check (cardinality(scopes) between 1 and 100),
    add check ((client_id is null) = (scopes is null));
create index refresh_token_client on platform.refresh_token (client_id) where client_id is not null;

-- A person's yes on its way to the client: for minutes, once. family is what it was exchanged for.
create table platform.authorization_code (
    code_hash    bytea primary key,
    tenant_id    uuid        not null references platform.tenant,
    client_id    uuid        not null references platform.oauth_client,
    account_id   uuid        not null references platform.account,
    redirect_uri text        not null,
    scopes       text[]      not null check (cardinality(scopes) between 1 and 100),
    challenge    text        not null check (length(challenge) = 43),
    expires_at   timestamptz not null,
    used_at      timestamptz,
    family       uuid,
    check ((used_at is null) = (family is null))
);
create index authorization_code_client on platform.authorization_code (client_id);
grant select, insert, update, delete on platform.authorization_code to vitrine_platform;

-- What a client was given for its own secret; ends with the access token.
create table platform.client_grant (
    id         uuid primary key,
    tenant_id  uuid        not null references platform.tenant,
    client_id  uuid        not null references platform.oauth_client,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index client_grant_client on platform.client_grant (client_id);
grant select, insert, update, delete on platform.client_grant to vitrine_platform;

--changeset vitrine:platform-0005-signing-keys
-- Keys that access tokens are signed with, sealed by the master key. The newest that has begun signs; a key is published
-- before it begins and until the last token that it signed has ended.
create table platform.signing_key (
    kid          text primary key check (length(kid) between 8 and 100),
    sealed       bytea       not null,
    created_at   timestamptz not null,
    signs_from   timestamptz not null,
    withdrawn_at timestamptz
);
grant select, insert, update, delete on platform.signing_key to vitrine_platform;
