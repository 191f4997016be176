--liquibase formatted sql

--changeset vitrine:tenant-0031-enquiries
-- What people write to the business on its contact page, and the answer. "order_id" is set where the order has the same address.
create table enquiry (
    id           uuid primary key,
    name         text        not null check (length(name) between 1 and 200),
    email        text        not null check (length(email) <= 254),
    language     text        not null,
    order_number text        not null default '' check (length(order_number) <= 64),
    order_id     uuid references sales_order,
    message      text        not null check (length(message) between 1 and 4000),
    state        text        not null check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
    asked_at     timestamptz not null,
    answer       text check (length(answer) between 1 and 4000),
    ended_at     timestamptz check ((ended_at is null) = (state = 'OPEN')),
    ended_by     text
);
create index enquiry_recent on enquiry (asked_at desc, id desc);
create index enquiry_open on enquiry (asked_at, id) where state = 'OPEN';
create index enquiry_email on enquiry (lower(email));

comment on table enquiry is 'Questions from the contact page, and their answers';
