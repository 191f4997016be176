--liquibase formatted sql

--changeset vitrine:tenant-0015-customer-passkeys
-- Customers' passkeys and the questions to their browsers, named as those of the workforce in the schema "platform": the same
-- statements serve both.
create table passkey (
    credential_id bytea primary key,
    account_id    uuid        not null references customer_account on delete cascade,
    relying_party text        not null,
    public_key    bytea       not null,
    sign_count    bigint      not null,
    name          text        not null check (length(name) between 1 and 80),
    created_at    timestamptz not null,
    last_used_at  timestamptz
);
create index passkey_account on passkey (account_id);

-- What a browser has been asked to sign with a passkey; used once, for minutes.
create table passkey_ceremony (
    token_hash bytea primary key,
    account_id uuid references customer_account on delete cascade,
    tenant_id  uuid        not null,
    purpose    text        not null check (purpose in ('REGISTER', 'SIGN_IN')),
    options    text        not null,
    expires_at timestamptz not null
);
create index passkey_ceremony_account on passkey_ceremony (account_id);
