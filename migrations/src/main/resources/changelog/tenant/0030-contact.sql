--liquibase formatted sql

--changeset vitrine:tenant-0030-guests
-- Whether guests show that they read the address they order with, and when; no row: as the product comes.
create table guest_policy (
    only_one   boolean primary key default true check (only_one),
    rule       text        not null check (rule in ('OFF', 'BEFORE_DISPATCH', 'BEFORE_PAYMENT')),
    flag_hours int         not null check (flag_hours between 1 and 720),
    updated_at timestamptz not null
);

-- The customer's language, and the address (SHA-256, in small letters) that was shown to be read from this cart.
alter table cart
    add column language text not null default 'en' check (language in ('en', 'es')),
    add column proved   bytea check (length(proved) = 32);

-- What was mailed to show that an address is read: a code to type, a link to follow. Used once.
create table contact_proof (
    id         uuid primary key,
    cart_id    uuid        not null references cart on delete cascade,
    customer   bytea       not null check (length(customer) = 32),
    token_hash bytea       not null unique,
    code_hash  bytea       not null,
    tries      int         not null default 0,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index contact_proof_cart on contact_proof (cart_id, created_at desc);
create index contact_proof_customer on contact_proof (customer, created_at);
create index contact_proof_old on contact_proof (created_at);

-- A guest's order, and whether its address is known to be read. One that "holds" is not picked and not sent until it is.
create table order_contact (
    order_id  uuid primary key references sales_order,
    state     text        not null check (state in ('AWAITED', 'PROVED')),
    holds     boolean     not null,
    asked_at  timestamptz not null,
    proved_at timestamptz check ((proved_at is null) = (state = 'AWAITED')),
    how       text check (how in ('CODE', 'LINK', 'KNOWN', 'STAFF'))
);
create index order_contact_awaited on order_contact (asked_at) where state = 'AWAITED';

comment on table guest_policy is 'When guests show that they read their address; one row at most';
comment on table contact_proof is 'Codes and links mailed to show that an address is read; hashes only';
comment on table order_contact is 'Orders of guests and whether their address is known to be read';

--changeset vitrine:tenant-0030-messages
alter table customer_message drop constraint customer_message_kind_check;
alter table customer_message add constraint customer_message_kind_check check (kind in (
    'PLACED', 'PAID', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'REFUNDED', 'RETURNED', 'INVOICE', 'ORDERS'));

--changeset vitrine:tenant-0030-reminders
-- Whether carts that were left are reminded of, when, and how long carts that nobody orders are kept; no row: as it comes.
create table cart_policy (
    only_one   boolean primary key default true check (only_one),
    reminding  boolean     not null,
    hours      int         not null check (hours between 1 and 168),
    keep_days  int         not null check (keep_days between 7 and 365),
    updated_at timestamptz not null
);

-- Who agreed to be reminded of a cart, in which words, and what became of it. The address goes when the mail has left.
create table cart_reminder (
    cart_id    uuid primary key,
    customer   bytea       not null check (length(customer) = 32),
    email      text check (length(email) <= 254),
    language   text        not null,
    words      text        not null check (length(words) <= 500),
    state      text        not null check (state in ('AGREED', 'WITHDRAWN', 'LEAVING', 'SENT', 'FAILED')),
    agreed_at  timestamptz not null,
    left_at    timestamptz,
    token_hash bytea unique,
    check ((state in ('AGREED', 'LEAVING')) = (email is not null))
);
create index cart_reminder_waiting on cart_reminder (agreed_at) where state in ('AGREED', 'LEAVING');
create index cart_reminder_customer on cart_reminder (customer, left_at);

-- Who wants no such mail any more, from whichever cart; by the SHA-256 of the address in small letters.
create table reminder_refusal (
    customer   bytea primary key check (length(customer) = 32),
    refused_at timestamptz not null
);

comment on table cart_policy is 'Reminders of carts that were left, and how long carts are kept; one row at most';
comment on table cart_reminder is 'Consents to be reminded of a cart; the address is kept until the mail has left';
comment on table reminder_refusal is 'Addresses that want no reminders of carts';
