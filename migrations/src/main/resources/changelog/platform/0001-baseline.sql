--liquibase formatted sql

--changeset vitrine:platform-0001-registry
-- A business (tenant). "key" names both its schema and its role; it is random and never derived from the slug.
create table platform.tenant (
    id             uuid primary key,
    key            name        not null unique check (key::text ~ '^t_[a-z2-7]{12}$'),
    slug           text        not null unique check (slug ~ '^[a-z0-9](?:[a-z0-9-]{1,38}[a-z0-9])$'),
    name           text        not null check (length(name) between 1 and 120),
    country        char(2)     not null,
    currency       char(3)     not null,
    time_zone      text        not null,
    status         text        not null check (status in ('UNVERIFIED', 'ACTIVE', 'SUSPENDED')),
    cell           text        not null default 'cell-1',
    schema_version text        not null,
    created_at     timestamptz not null
);

--changeset vitrine:platform-0001-accounts
-- Workforce accounts are platform-wide; a membership binds one to a business with a role.
create table platform.account (
    id            uuid primary key,
    email         text        not null check (length(email) between 3 and 254),
    name          text        not null check (length(name) between 1 and 120),
    password_hash text        not null,
    verified_at   timestamptz,
    created_at    timestamptz not null
);
create unique index account_email on platform.account (lower(email));

create table platform.membership (
    account_id uuid        not null references platform.account,
    tenant_id  uuid        not null references platform.tenant,
    role       text        not null check (role in ('OWNER', 'STAFF')),
    created_at timestamptz not null,
    primary key (account_id, tenant_id)
);
create index membership_tenant on platform.membership (tenant_id);

-- What the first owner of a business wrote at sign-up, until the mailbox is confirmed. It becomes the account's own only
-- then, and only when the account had no confirmed mailbox before: nobody can plant a password for somebody else's address.
create table platform.pending_owner (
    tenant_id     uuid primary key references platform.tenant,
    account_id    uuid not null references platform.account,
    name          text not null check (length(name) between 1 and 120),
    password_hash text not null
);

-- Single-use links sent by mail. Only the SHA-256 of the token is kept.
create table platform.mail_token (
    token_hash bytea primary key,
    account_id uuid        not null references platform.account,
    tenant_id  uuid references platform.tenant,
    purpose    text        not null check (purpose in ('VERIFY_EMAIL')),
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index mail_token_account on platform.mail_token (account_id);

-- Portal sessions (browser). Only the SHA-256 of the cookie's value is kept.
create table platform.portal_session (
    token_hash  bytea primary key,
    account_id  uuid        not null references platform.account,
    tenant_id   uuid        not null references platform.tenant,
    created_at  timestamptz not null,
    last_active timestamptz not null
);
create index portal_session_account on platform.portal_session (account_id);

-- Refresh tokens of API clients; rotated at each use, a family ends when an old one returns.
create table platform.refresh_token (
    token_hash bytea primary key,
    family     uuid        not null,
    account_id uuid        not null references platform.account,
    tenant_id  uuid        not null references platform.tenant,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    revoked_at timestamptz
);
create index refresh_token_family on platform.refresh_token (family);

--changeset vitrine:platform-0001-secrets
-- Keys the server made for itself, sealed with the master key from the configuration (AES-256-GCM).
create table platform.server_secret (
    name       text primary key,
    sealed     bytea       not null,
    created_at timestamptz not null
);

--changeset vitrine:platform-0001-audit
-- What happened on the platform itself: sign-ups, verifications, sign-ins.
create table platform.audit_event (
    id          uuid primary key,
    at          timestamptz not null,
    actor       text        not null,
    action      text        not null,
    object_type text        not null,
    object_id   text        not null,
    tenant_id   uuid,
    before      jsonb,
    after       jsonb,
    reason      text,
    origin      text,
    request_id  text
);

--changeset vitrine:platform-0001-outbox
-- One row per event and subscriber. A business sees its own rows only, by its role's name.
create table platform.outbox (
    id           bigint generated always as identity primary key,
    tenant_key   name        not null default current_user,
    subscriber   text        not null,
    event_id     uuid        not null,
    event_type   text        not null,
    payload      jsonb       not null,
    created_at   timestamptz not null default clock_timestamp(),
    available_at timestamptz not null default clock_timestamp(),
    attempts     int         not null default 0,
    last_error   text,
    dead_at      timestamptz
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000, fillfactor = 80);
create index outbox_due on platform.outbox (tenant_key, subscriber, id) where dead_at is null;
alter table platform.outbox enable row level security;
alter table platform.outbox force row level security;
create policy outbox_own on platform.outbox using (tenant_key = current_user) with check (tenant_key = current_user);
create policy outbox_platform on platform.outbox to vitrine_platform using (true);
-- Figures say how fresh they are: the read-only role of a business sees which of its rows the roll-ups still wait for.
create policy outbox_figures on platform.outbox for select to vitrine_reader
    using (subscriber = 'rollups' and tenant_key = cast(left(cast(current_user as text), -3) as name));

--changeset vitrine:platform-0001-scheduler
-- db-scheduler's table; the login vitrine_jobs sees nothing else.
create table platform.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on platform.scheduled_tasks (last_heartbeat);

--changeset vitrine:platform-0001-grants
revoke all on schema public from public;
grant usage on schema platform to vitrine_platform, vitrine_jobs, vitrine_tenant, vitrine_reader;
grant select, insert, update on platform.tenant, platform.account, platform.membership to vitrine_platform;
grant select, insert, delete on platform.pending_owner to vitrine_platform;
grant select, insert, update, delete on platform.mail_token, platform.portal_session, platform.refresh_token to vitrine_platform;
grant select, insert on platform.server_secret to vitrine_platform;
grant insert on platform.audit_event to vitrine_platform;
grant select, insert, update, delete on platform.outbox to vitrine_platform;
grant select, insert, update, delete on platform.scheduled_tasks to vitrine_jobs;
grant select, insert, update, delete on platform.outbox to vitrine_tenant;
grant select (id, tenant_key, subscriber, payload, created_at, dead_at) on platform.outbox to vitrine_reader;
