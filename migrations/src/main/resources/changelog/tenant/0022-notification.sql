--liquibase formatted sql

--changeset vitrine:tenant-0022-messages
-- Mails to customers: what was written to whom, and when it left. Each event writes one of a kind. The link in it is drawn when
-- it leaves; its place in the texts is kept empty here.
create table customer_message (
    id         uuid primary key,
    event_id   uuid        not null,
    kind       text        not null check (kind in ('PLACED', 'PAID', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'REFUNDED', 'RETURNED',
                                                    'INVOICE')),
    order_id   uuid        not null,
    about      uuid, -- the parcel that it tells of
    email      text        not null check (length(email) <= 254),
    subject    text        not null check (length(subject) between 1 and 300),
    body       text        not null,
    html       text        not null,
    token_hash bytea,
    state      text        not null check (state in ('QUEUED', 'LEAVING', 'SENT', 'FAILED')),
    tries      int         not null default 0,
    queued_at  timestamptz not null,
    left_at    timestamptz,
    unique (event_id, kind, order_id)
);
create unique index customer_message_parcel on customer_message (about) where about is not null;
create index customer_message_order on customer_message (order_id, queued_at);
create index customer_message_email on customer_message (lower(email), queued_at desc, id desc);
create index customer_message_waiting on customer_message (queued_at) where state in ('QUEUED', 'LEAVING');
create unique index customer_message_token on customer_message (token_hash) where token_hash is not null;

-- What somebody wants to be told beside what is necessary; by the SHA-256 of the address in small letters.
create table message_choice (
    customer   bytea primary key check (length(customer) = 32),
    order_news boolean     not null,
    changed_at timestamptz not null
);

-- Addresses whose owner has shown to read what is sent there.
create table proved_contact (
    customer  bytea primary key check (length(customer) = 32),
    proved_at timestamptz not null
);

create unique index cart_order on cart (order_id) where order_id is not null;
