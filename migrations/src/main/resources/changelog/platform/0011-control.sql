--liquibase formatted sql

--changeset vitrine:platform-0011-owner-agreement
-- Owners are equal unless all of them agree that one of them may change less. Nobody's sight can be agreed away.
create table platform.owner_agreement (
    id          uuid primary key,
    tenant_id   uuid        not null references platform.tenant,
    subject     uuid        not null references platform.account,
    proposed_by uuid        not null references platform.account,
    withheld    text[]      not null check (cardinality(withheld) <= 50),
    reason      text        not null check (length(reason) between 1 and 300),
    opened_at   timestamptz not null,
    expires_at  timestamptz not null,
    state       text        not null default 'OPEN' check (state in ('OPEN', 'DONE', 'WITHDRAWN', 'LAPSED')),
    ended_at    timestamptz,
    check (expires_at <= opened_at + interval '30 days')
);
create unique index owner_agreement_open on platform.owner_agreement (tenant_id, subject) where state = 'OPEN';
create table platform.owner_agreement_consent (
    agreement_id uuid        not null references platform.owner_agreement,
    account_id   uuid        not null references platform.account,
    at           timestamptz not null,
    primary key (agreement_id, account_id)
);
-- What an owner may not do now, by the agreement that says so. Reading and taking evidence are never among it.
create table platform.owner_narrowing (
    account_id   uuid   not null,
    tenant_id    uuid   not null,
    agreement_id uuid   not null references platform.owner_agreement,
    withheld     text[] not null check (cardinality(withheld) between 1 and 50),
    primary key (account_id, tenant_id),
    foreign key (account_id, tenant_id) references platform.membership (account_id, tenant_id) on delete cascade,
    check (array_to_string(withheld, ' ') !~ ':(read|export)')
);
grant select, insert, update on platform.owner_agreement to vitrine_platform;
grant select, insert, delete on platform.owner_agreement_consent to vitrine_platform;
grant select, insert, update, delete on platform.owner_narrowing to vitrine_platform;

--changeset vitrine:platform-0011-end-dates
-- Invitations into a team that holds for a time, and whether the owners were told that a membership is about to end.
alter table platform.invitation add member_until timestamptz, add check (role <> 'OWNER' or member_until is null);
alter table platform.membership add end_told_for timestamptz;
create index membership_ends on platform.membership (valid_until)
    where valid_until is not null and role not in ('AUDITOR', 'STAKEHOLDER');
