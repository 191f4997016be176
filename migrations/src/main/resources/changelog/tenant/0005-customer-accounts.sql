--liquibase formatted sql

--changeset vitrine:tenant-0005-customer-account
-- Accounts of the business's customers. They are this business's alone: the same address at another business is another
-- account. The number is drawn, or taken over from the customer, when the mailbox is confirmed.
create sequence customer_number_next start 100001;
create table customer_account (
    id             uuid primary key,
    number         text check (length(number) between 1 and 64),
    email          text        not null check (length(email) between 3 and 254),
    name           text        not null check (length(name) between 1 and 120),
    password_hash  text        not null,
    short_password boolean     not null default false,
    customer_id    uuid references customer on delete set null,
    created_at     timestamptz not null,
    verified_at    timestamptz,
    check (verified_at is null or number is not null)
);
create unique index customer_account_email on customer_account (lower(email));
create unique index customer_account_number on customer_account (lower(number));
create unique index customer_account_customer on customer_account (customer_id);

--changeset vitrine:tenant-0005-customer-sessions
create table customer_session (
    token_hash    bytea primary key,
    id            uuid        not null unique,
    account_id    uuid        not null references customer_account on delete cascade,
    created_at    timestamptz not null,
    last_active   timestamptz not null,
    device        text        not null,
    address       text        not null,
    second_factor boolean     not null
);
create index customer_session_account on customer_session (account_id);

-- What a customer sees of the own sign-ins, for 90 days.
create table customer_sign_in (
    id         uuid primary key,
    account_id uuid        not null references customer_account on delete cascade,
    at         timestamptz not null,
    outcome    text        not null,
    address    text        not null
);
create index customer_sign_in_account on customer_sign_in (account_id, id desc);

--changeset vitrine:tenant-0005-customer-credentials
-- The tables below are named as those of the workforce's accounts in the schema "platform": the same statements serve both.
-- Single-use links to a mailbox, by the SHA-256 of their token.
create table account_link (
    token_hash bytea primary key,
    account_id uuid        not null references customer_account on delete cascade,
    tenant_id  uuid        not null,
    purpose    text        not null check (purpose in ('VERIFY_CUSTOMER', 'RESET_CUSTOMER_PASSWORD', 'UNLOCK_CUSTOMER')),
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index account_link_account on account_link (account_id);

-- Somebody has shown the right password and not yet the second factor. It opens nothing.
create table second_step (
    token_hash bytea primary key,
    account_id uuid        not null references customer_account on delete cascade,
    tenant_id  uuid        not null,
    expires_at timestamptz not null,
    vouched    boolean     not null
);

-- Codes from an app. The secret is sealed with the master key; the last accepted step keeps a code from working twice.
create table totp (
    account_id  uuid primary key references customer_account on delete cascade,
    sealed      bytea,
    proposed    bytea,
    last_step   bigint not null default 0,
    enrolled_at timestamptz,
    check ((sealed is null) = (enrolled_at is null))
);

-- Wrong second factors of an account, and until when it has to wait.
create table factor_tries (
    account_id uuid primary key references customer_account on delete cascade,
    failures   int not null default 0,
    wait_until timestamptz
);

-- Codes for the day the device is lost: a keyed hash of each, used once.
create table recovery_code (
    account_id uuid        not null references customer_account on delete cascade,
    code_hash  bytea       not null,
    created_at timestamptz not null,
    used_at    timestamptz,
    primary key (account_id, code_hash)
);

--changeset vitrine:tenant-0005-events-about
-- A customer's own trail: the events that name the customer.
create index audit_event_about on audit_event ((after ->> 'about'), id) where after ->> 'about' is not null;
