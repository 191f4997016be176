--liquibase formatted sql

--changeset vitrine:tenant-0034-correction-limit
create table correction_limit (
    only_one   boolean primary key default true check (only_one),
    pieces     bigint check (pieces between 0 and 100000),
    amount     numeric(19, 4) check (amount >= 0),
    updated_at timestamptz not null,
    check (pieces is not null or amount is not null)
);
comment on table correction_limit is
    'Above which pieces, or worth in the business''s currency, stock is put right by two people; no row stands for none';

--changeset vitrine:tenant-0034-wish-answers
create table return_wish_answer (
    wish_id     uuid primary key references return_wish,
    case_id     uuid references return_case,
    words       text        not null check (length(words) <= 500),
    answered_at timestamptz not null,
    answered_by text        not null,
    check (case_id is not null or words <> '')
);
comment on table return_wish_answer is
    'What became of a customer''s wish to send something back: a return, or a word why not; no row while nobody has answered';
