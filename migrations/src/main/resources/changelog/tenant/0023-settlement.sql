--liquibase formatted sql

--changeset vitrine:tenant-0023-hosted
-- Where the customer of an open payment goes on.
alter table payment add column redirect text check (length(redirect) <= 4000);

--changeset vitrine:tenant-0023-settlements
-- A gateway's own file about what it settled; the same file once.
create table settlement (
    id          uuid primary key,
    gateway     text        not null check (gateway ~ '^[a-z][a-z0-9-]{1,31}$'),
    format      text        not null check (format in ('STRIPE', 'PAYPAL', 'RAZORPAY', 'GENERIC')),
    name        text        not null check (length(name) between 1 and 120),
    sha256      bytea       not null check (length(sha256) = 32),
    line_count  int         not null,
    matched     int         not null,
    differences int         not null,
    first_at    timestamptz,
    last_at     timestamptz,
    actor       text        not null,
    taken_at    timestamptz not null,
    unique (gateway, sha256)
);
create index settlement_recent on settlement (taken_at desc, id desc);

-- A line of a file, or what should have been in it ("row_no" is absent). "settles" is the one line that settles a payment or a
-- refund.
create table settlement_line (
    id            uuid primary key,
    settlement_id uuid           not null references settlement,
    row_no        int,
    kind          text           not null check (kind in ('PAYMENT', 'REFUND', 'FEE', 'PAYOUT', 'OTHER')),
    reference     text           not null check (length(reference) <= 255),
    currency      text           not null check (currency ~ '^[A-Z]{3}$'),
    gross         numeric(19, 4) not null,
    fee           numeric(19, 4) not null,
    payout        text check (length(payout) <= 120),
    payment_id    uuid references payment,
    refund_id     uuid references refund,
    order_id      uuid,
    settles       boolean        not null,
    difference    text check (difference in ('MISSING_WITH_US', 'MISSING_THERE', 'AMOUNT_DIFFERS', 'CURRENCY_DIFFERS',
                                             'SETTLED_BEFORE', 'NOT_MATCHED')),
    expected      numeric(19, 4)
);
create index settlement_line_of on settlement_line (settlement_id, row_no) where difference is not null;
create index settlement_line_by_payment on settlement_line (payment_id) where payment_id is not null;
create unique index settlement_line_payment on settlement_line (payment_id) where settles and refund_id is null;
create unique index settlement_line_refund on settlement_line (refund_id) where settles and refund_id is not null;

-- Money that a gateway sent to the bank; the first file that tells of it books it.
create table settlement_payout (
    id            uuid primary key,
    settlement_id uuid           not null references settlement,
    gateway       text           not null,
    reference     text           not null check (length(reference) between 1 and 120),
    currency      text           not null check (currency ~ '^[A-Z]{3}$'),
    amount        numeric(19, 4) not null,
    unique (gateway, reference, currency)
);
create index settlement_payout_of on settlement_payout (settlement_id);
