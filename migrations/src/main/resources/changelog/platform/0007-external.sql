--liquibase formatted sql

--changeset vitrine:platform-0007-operators
-- Operators run the platform and see no business's data. They sign in on the platform's own host.
create table platform.operator (
    account_id uuid primary key references platform.account,
    added_at   timestamptz not null,
    ended_at   timestamptz
);
create table platform.operator_session (
    token_hash  bytea primary key,
    account_id  uuid        not null references platform.operator,
    created_at  timestamptz not null,
    last_active timestamptz not null
);
-- Single-use links by which an operator chooses name and password. Only the SHA-256 of the token is kept.
create table platform.operator_invitation (
    token_hash bytea primary key,
    email      text        not null check (length(email) between 3 and 254),
    expires_at timestamptz not null,
    used_at    timestamptz
);
grant select, insert, update on platform.operator, platform.operator_invitation to vitrine_platform;
grant select, insert, update, delete on platform.operator_session to vitrine_platform;

--changeset vitrine:platform-0007-businesses
alter table platform.tenant add plan text not null default 'START' check (plan in ('START', 'GROWTH', 'SCALE'));

-- What operators did to a business, for the console; the trails hold the same.
create table platform.business_step (
    id          uuid primary key,
    tenant_id   uuid        not null references platform.tenant,
    at          timestamptz not null,
    operator_id uuid        not null references platform.operator,
    step        text        not null check (step in ('SUSPENDED', 'RESUMED', 'PLAN_CHANGED')),
    reason      text        not null check (length(reason) between 1 and 500)
);
create index business_step_tenant on platform.business_step (tenant_id, at desc);
grant select, insert on platform.business_step to vitrine_platform;

-- Size from the catalog's statistics alone: nobody's rows are read, nothing is locked.
create view platform.business_size with (security_invoker = true) as
select n.nspname as key, cast(sum(c.relpages) * 8192 as bigint) as bytes,
       cast(sum(case when c.relkind = 'r' then greatest(c.reltuples, 0) else 0 end) as bigint) as row_count
from pg_catalog.pg_namespace n
join pg_catalog.pg_class own on own.relnamespace = n.oid and own.relkind = 'r'
join lateral (
    select own.relpages, own.reltuples, own.relkind
    union all
    select i.relpages, i.reltuples, i.relkind
    from pg_catalog.pg_index x join pg_catalog.pg_class i on i.oid = x.indexrelid
    where x.indrelid = own.oid
    union all
    select t.relpages, t.reltuples, t.relkind from pg_catalog.pg_class t where t.oid = own.reltoastrelid) c on true
where n.nspname ~ '^t_[a-z2-7]{12}$'
group by n.nspname;
grant select on platform.business_size to vitrine_platform;

--changeset vitrine:platform-0007-support
-- An operator's wish to look into a business: with a reason, for hours, after an owner's consent.
create table platform.support_access (
    id          uuid primary key,
    tenant_id   uuid        not null references platform.tenant,
    operator_id uuid        not null references platform.operator,
    reason      text        not null check (length(reason) between 1 and 500),
    hours       int         not null check (hours between 1 and 24),
    asked_at    timestamptz not null,
    lapses_at   timestamptz not null,
    decided_by  uuid references platform.account,
    decided_at  timestamptz,
    consented   boolean,
    valid_until timestamptz,
    ended_at    timestamptz,
    check ((decided_at is null) = (consented is null)),
    check ((consented is true) = (valid_until is not null))
);
create index support_access_tenant on platform.support_access (tenant_id, asked_at desc);
grant select, insert, update on platform.support_access to vitrine_platform;

--changeset vitrine:platform-0007-grants
-- Links that auditors and stakeholders accept by. What they may see stands in the business's own schema.
create table platform.grant_invitation (
    token_hash  bytea primary key,
    tenant_id   uuid        not null references platform.tenant,
    grant_id    uuid        not null,
    email       text        not null check (length(email) between 3 and 254),
    role        text        not null check (role in ('AUDITOR', 'STAKEHOLDER')),
    locations   uuid[],
    valid_from  timestamptz not null,
    valid_until timestamptz not null,
    used_at     timestamptz
);
create index grant_invitation_grant on platform.grant_invitation (tenant_id, grant_id);
grant select, insert, update, delete on platform.grant_invitation to vitrine_platform;

-- Figures say how fresh they are, to outsiders too.
create policy outbox_external on platform.outbox for select to vitrine_external
    using (subscriber = 'rollups' and tenant_key = cast(left(cast(current_user as text), -4) as name));
grant usage on schema platform to vitrine_external;
grant select (id, tenant_key, subscriber, payload, created_at, dead_at) on platform.outbox to vitrine_external;
