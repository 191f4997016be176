--liquibase formatted sql

--changeset vitrine:platform-0003-order-of-events
-- As in every business: the transaction that left an event, in whose order the sealer goes.
alter table platform.audit_event
    alter column actor type text collate "C",
    alter column action type text collate "C",
    alter column object_id type text collate "C",
    add xid xid8 not null default pg_current_xact_id();
create index audit_event_settled on platform.audit_event (xid, id);
create index audit_event_tenant on platform.audit_event (tenant_id, id);
revoke insert on platform.audit_event from vitrine_platform;
grant insert (id, at, actor, action, object_type, object_id, tenant_id, before, after, reason, origin, request_id)
    on platform.audit_event to vitrine_platform;

--changeset vitrine:platform-0003-tree
-- The tree over the platform's own trail, in tables like those of a business.
create table platform.audit_leaf (
    seq      bigint primary key check (seq >= 0),
    event_id uuid   not null unique,
    hash     bytea  not null check (length(hash) = 32)
);
create table platform.audit_node (
    level smallint not null check (level > 0 and level % 4 = 0),
    pos   bigint   not null check (pos >= 0),
    hash  bytea    not null check (length(hash) = 32),
    primary key (level, pos)
);
create table platform.audit_checkpoint (
    size      bigint primary key check (size > 0),
    root      bytea       not null check (length(root) = 32),
    at        timestamptz not null,
    key_id    text        not null,
    signature bytea       not null,
    last_xid  xid8        not null,
    last_id   uuid        not null
);

--changeset vitrine:platform-0003-log
-- Every checkpoint of every business, in one tree: a business's history cannot be rewritten without rewriting this one,
-- of which every other business holds checkpoints too. "root" and "signature" are the log's, after this entry.
create table platform.log_leaf (
    seq       bigint primary key check (seq >= 0),
    origin    text        not null,
    size      bigint      not null,
    note      text        not null,
    hash      bytea       not null check (length(hash) = 32),
    at        timestamptz not null,
    root      bytea       not null check (length(root) = 32),
    key_id    text        not null,
    signature bytea       not null,
    unique (origin, size)
);
create table platform.log_node (
    level smallint not null check (level > 0 and level % 4 = 0),
    pos   bigint   not null check (pos >= 0),
    hash  bytea    not null check (length(hash) = 32),
    primary key (level, pos)
);

--changeset vitrine:platform-0003-keys
-- Public keys of the seals, oldest first. Each but the first is vouched for by the one before; none is ever removed.
create table platform.audit_key (
    number      int primary key check (number > 0),
    id          text        not null unique,
    public_key  bytea       not null check (length(public_key) = 32),
    valid_from  timestamptz not null,
    endorsement bytea check ((number = 1) = (endorsement is null))
);

--changeset vitrine:platform-0003-grants
grant usage on schema platform to vitrine_sealer;
grant select (id, key) on platform.tenant to vitrine_sealer;
grant select on platform.audit_event to vitrine_sealer;
grant select, insert on platform.audit_leaf, platform.audit_node, platform.audit_checkpoint, platform.log_leaf,
    platform.log_node, platform.audit_key to vitrine_sealer;
grant select on platform.audit_leaf, platform.audit_node, platform.audit_checkpoint, platform.log_leaf,
    platform.log_node, platform.audit_key to vitrine_platform;

--changeset vitrine:platform-0003-own-events
-- What happened on the platform and concerns a business, as that business's read-only role sees it: its own rows only.
create view platform.own_event with (security_barrier = true) as
select e.id, e.at, e.actor, e.action, e.object_type, e.object_id, e.before, e.after, e.reason, e.origin, e.request_id
from platform.audit_event e
where e.tenant_id = (select t.id from platform.tenant t where t.key = cast(left(cast(current_user as text), -3) as name));
grant select on platform.own_event to vitrine_reader;

--changeset vitrine:platform-0003-digests
-- The days on which the owners and auditors of a business were sent a checkpoint, and over how many events.
create table platform.audit_digest (
    tenant_id uuid   not null references platform.tenant,
    day       date   not null,
    size      bigint not null,
    primary key (tenant_id, day)
);
grant select, insert on platform.audit_digest to vitrine_platform;
