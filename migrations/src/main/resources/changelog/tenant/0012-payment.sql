--liquibase formatted sql

--changeset vitrine:tenant-0012-payments
-- Money asked from a customer through one gateway, in one try. Amounts of captures and refunds never pass what was asked and
-- what was captured. No number of a card is ever here, only what the gateway calls it.
create table payment (
    id          uuid primary key,
    order_id    uuid           not null,
    gateway     text           not null check (gateway ~ '^[a-z][a-z0-9-]{1,31}$'),
    method      text           not null check (method in ('SIMULATOR', 'CARD', 'TRANSFER', 'COD')),
    status      text           not null check (status in ('STARTED', 'PENDING', 'CAPTURED', 'FAILED', 'CANCELLED')),
    currency    text           not null check (currency ~ '^[A-Z]{3}$'),
    amount      numeric(19, 4) not null check (amount > 0),
    captured    numeric(19, 4) not null default 0 check (captured between 0 and amount),
    refunded    numeric(19, 4) not null default 0 check (refunded between 0 and captured),
    reference   text check (length(reference) between 1 and 255),
    refusal     text check (length(refusal) <= 500),
    test        boolean        not null default false,
    asked_at    timestamptz,
    created_at  timestamptz    not null,
    updated_at  timestamptz    not null,
    check (status <> 'CAPTURED' or captured > 0)
);
create index payment_of_order on payment (order_id);
create unique index payment_reference on payment (gateway, reference) where reference is not null;
create index payment_open on payment (updated_at) where status in ('STARTED', 'PENDING');
create index payment_recent on payment (created_at desc, id desc);

create table refund (
    id         uuid primary key,
    payment_id uuid           not null references payment,
    order_id   uuid           not null,
    amount     numeric(19, 4) not null check (amount > 0),
    status     text           not null check (status in ('STARTED', 'DONE', 'FAILED')),
    reason     text           not null check (length(reason) between 1 and 500),
    reference  text check (length(reference) between 1 and 255),
    refusal    text check (length(refusal) <= 500),
    lines      jsonb,
    actor      text           not null,
    request    text unique check (length(request) between 1 and 255),
    created_at timestamptz    not null,
    updated_at timestamptz    not null
);
create index refund_recent on refund (created_at desc, id desc);
create index refund_of_payment on refund (payment_id);
create index refund_of_order on refund (order_id);
create index refund_open on refund (updated_at) where status = 'STARTED';

-- What a gateway told; each of its events once, whatever their order.
create table payment_event (
    gateway     text        not null,
    event_id    text        not null check (length(event_id) between 1 and 255),
    payment_id  uuid references payment,
    kind        text        not null check (length(kind) <= 120),
    received_at timestamptz not null,
    primary key (gateway, event_id)
);

-- Which ways to pay the business offers. "secret" is sealed.
create table gateway_setting (
    gateway    text primary key check (gateway ~ '^[a-z][a-z0-9-]{1,31}$'),
    enabled    boolean     not null,
    test       boolean     not null default true,
    settings   jsonb       not null default '{}',
    secret     bytea,
    updated_at timestamptz not null
);

-- From which amount on a refund needs a second person, in the business's currency; no row stands for none.
create table refund_limit (
    only_one   boolean primary key default true check (only_one),
    amount     numeric(19, 4) not null check (amount >= 0),
    updated_at timestamptz    not null
);

--changeset vitrine:tenant-0012-ledger
-- Double entry: each row takes an amount from one account and gives it to another, so that it balances by itself; rows with
-- the same "posting" belong together.
create table ledger_entry (
    id         uuid primary key,
    posting    uuid           not null,
    at         timestamptz    not null,
    debit      text           not null check (debit ~ '^[a-z][a-z0-9:-]{1,63}$'),
    credit     text           not null check (credit ~ '^[a-z][a-z0-9:-]{1,63}$'),
    amount     numeric(19, 4) not null check (amount > 0),
    currency   text           not null check (currency ~ '^[A-Z]{3}$'),
    kind       text           not null check (kind in ('SALE', 'CAPTURE', 'FEE', 'REFUND', 'RETURN', 'PAYOUT', 'CORRECTION')),
    order_id   uuid,
    source     text           not null check (length(source) between 1 and 64),
    check (debit <> credit)
);
create index ledger_entry_recent on ledger_entry (at desc, id desc);
create index ledger_entry_order on ledger_entry (order_id) where order_id is not null;
create unique index ledger_entry_once on ledger_entry (source, kind, debit, credit);

-- What the last comparisons of payments and ledger found.
create table ledger_check (
    id         uuid primary key,
    at         timestamptz not null,
    passed     boolean     not null,
    findings   jsonb       not null
);
create index ledger_check_recent on ledger_check (at desc, id desc);
