--liquibase formatted sql

--changeset vitrine:platform-0006-owners splitStatements:false
-- A business always keeps an owner, whoever asks for what. Two who leave at once wait for each other at the registry's row.
create function platform.keep_an_owner() returns trigger language plpgsql security definer set search_path = '' as $$
begin
    perform 1 from platform.tenant where id = old.tenant_id for no key update;
    if not exists (select from platform.membership where tenant_id = old.tenant_id and role = 'OWNER') then
        raise exception 'A business keeps at least one owner'
            using errcode = 'check_violation', constraint = 'membership_keeps_an_owner';
    end if;
    return null;
end $$;
revoke all on function platform.keep_an_owner() from public;
create constraint trigger membership_keeps_an_owner after update or delete on platform.membership
    deferrable initially immediate for each row when (old.role = 'OWNER') execute function platform.keep_an_owner();

--changeset vitrine:platform-0006-owner-removal
-- Owners who want another owner to go: the wish, who consents, and the time in which everybody can object.
create table platform.owner_removal (
    id         uuid primary key,
    tenant_id  uuid        not null references platform.tenant,
    subject    uuid        not null references platform.account,
    opened_by  uuid        not null references platform.account,
    reason     text        not null check (length(reason) between 1 and 300),
    opened_at  timestamptz not null,
    due_at     timestamptz not null,
    state      text        not null default 'OPEN' check (state in ('OPEN', 'DONE', 'WITHDRAWN')),
    ended_at   timestamptz,
    check (subject <> opened_by),
    check (due_at >= opened_at + interval '1 day')
);
create unique index owner_removal_open on platform.owner_removal (tenant_id, subject) where state = 'OPEN';
create table platform.owner_removal_consent (
    removal_id uuid        not null references platform.owner_removal,
    account_id uuid        not null references platform.account,
    at         timestamptz not null,
    primary key (removal_id, account_id)
);
grant select, insert, update on platform.owner_removal to vitrine_platform;
grant select, insert, delete on platform.owner_removal_consent to vitrine_platform;

--changeset vitrine:platform-0006-invitation
-- Who was asked to join a business. Only the SHA-256 of the link's secret is kept; it is drawn when the mail is written.
create table platform.invitation (
    id             uuid primary key,
    tenant_id      uuid        not null references platform.tenant,
    email          text        not null check (length(email) between 3 and 254),
    role           text        not null,
    custom_role_id uuid,
    locations      uuid[] check (cardinality(locations) between 1 and 500),
    invited_by     uuid        not null references platform.account,
    created_at     timestamptz not null,
    expires_at     timestamptz not null,
    token_hash     bytea unique,
    state          text        not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'REVOKED')),
    ended_at       timestamptz,
    account_id     uuid references platform.account,
    check ((role = 'CUSTOM') = (custom_role_id is not null)),
    check (role <> 'OWNER' or locations is null),
    check (expires_at <= created_at + interval '7 days'),
    check ((state = 'ACCEPTED') = (account_id is not null)),
    foreign key (custom_role_id, tenant_id) references platform.custom_role (id, tenant_id)
);
create unique index invitation_open on platform.invitation (tenant_id, lower(email)) where state = 'OPEN';
create index invitation_inviter on platform.invitation (invited_by) where state = 'OPEN';
create index invitation_custom_role on platform.invitation (custom_role_id) where custom_role_id is not null;
grant select, insert, update on platform.invitation to vitrine_platform;

--changeset vitrine:platform-0006-emergency
-- An owner who has to act alone for a few hours; somebody else looks at it afterwards.
create table platform.emergency (
    id          uuid primary key,
    tenant_id   uuid        not null references platform.tenant,
    declared_by uuid        not null references platform.account,
    reason      text        not null check (length(reason) between 1 and 300),
    opened_at   timestamptz not null,
    until       timestamptz not null,
    reviewed_by uuid references platform.account,
    reviewed_at timestamptz,
    review      text check (length(review) between 1 and 300),
    check (until <= opened_at + interval '4 hours'),
    check (reviewed_by <> declared_by),
    check ((reviewed_by is null) = (reviewed_at is null) and (reviewed_by is null) = (review is null))
);
create unique index emergency_unreviewed on platform.emergency (tenant_id, declared_by) where reviewed_by is null;
grant select, insert, update on platform.emergency to vitrine_platform;

--changeset vitrine:platform-0006-approval
-- Commands that need a second person. Whoever asked never decides.
create table platform.two_person_rule (
    tenant_id  uuid        not null references platform.tenant,
    rule       text        not null,
    required   boolean     not null,
    changed_at timestamptz not null,
    primary key (tenant_id, rule)
);
create table platform.approval (
    id           uuid primary key,
    tenant_id    uuid        not null references platform.tenant,
    kind         text        not null,
    rule         text        not null,
    command      jsonb       not null,
    reason       text        not null check (length(reason) between 1 and 300),
    author       uuid        not null references platform.account,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    state        text        not null default 'PENDING'
        check (state in ('PENDING', 'APPROVED', 'DONE', 'FAILED', 'REJECTED', 'WITHDRAWN', 'LAPSED', 'EMERGENCY')),
    decided_by   uuid references platform.account,
    decided_at   timestamptz,
    decision     text check (length(decision) <= 300),
    outcome      text check (length(outcome) <= 300),
    emergency_id uuid references platform.emergency,
    constraint approval_second_person check (decided_by <> author),
    check (expires_at <= created_at + interval '30 days'),
    check ((state in ('APPROVED', 'DONE', 'FAILED', 'REJECTED')) = (decided_by is not null)),
    check ((state = 'EMERGENCY') = (emergency_id is not null)),
    check (state <> 'REJECTED' or length(decision) > 0)
);
create index approval_tenant on platform.approval (tenant_id, created_at desc);
create index approval_author on platform.approval (author) where state = 'PENDING';
grant select, insert, update on platform.two_person_rule, platform.approval to vitrine_platform;

--changeset vitrine:platform-0006-addresses
-- Networks that people of a business may work from: everybody, or those with a role.
create table platform.address_rule (
    id         uuid primary key,
    tenant_id  uuid        not null references platform.tenant,
    network    cidr        not null,
    role       text check (length(role) between 1 and 60),
    note       text        not null check (length(note) <= 300),
    created_at timestamptz not null
);
create index address_rule_tenant on platform.address_rule (tenant_id);
grant select, insert, delete on platform.address_rule to vitrine_platform;

--changeset vitrine:platform-0006-reviews
-- Everybody's access, put before a reviewer from time to time. Nobody decides about one's own.
create table platform.access_review_schedule (
    tenant_id uuid primary key references platform.tenant,
    months    int         not null check (months between 1 and 12),
    days      int         not null check (days between 1 and 60),
    next_at   timestamptz not null
);
create table platform.access_review (
    id         uuid primary key,
    tenant_id  uuid        not null references platform.tenant,
    opened_at  timestamptz not null,
    due_at     timestamptz not null,
    closed_at  timestamptz,
    alerted_at timestamptz
);
create unique index access_review_open on platform.access_review (tenant_id) where closed_at is null;
create index access_review_tenant on platform.access_review (tenant_id, id);
create table platform.access_review_line (
    review_id  uuid    not null references platform.access_review,
    account_id uuid    not null references platform.account,
    role_name  text    not null,
    owner      boolean not null,
    decision   text check (decision in ('CONFIRMED', 'REVOKED')),
    decided_by uuid references platform.account,
    decided_at timestamptz,
    reason     text check (length(reason) between 1 and 300),
    primary key (review_id, account_id),
    constraint access_review_other_person check (decided_by <> account_id),
    check ((decision is null) = (decided_by is null) and (decision is null) = (reason is null))
);
grant select, insert, update, delete on platform.access_review_schedule to vitrine_platform;
grant select, insert, update on platform.access_review, platform.access_review_line to vitrine_platform;
