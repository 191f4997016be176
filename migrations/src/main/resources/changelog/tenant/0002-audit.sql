--liquibase formatted sql

--changeset vitrine:tenant-0002-order-of-events
-- The transaction that left an event. The sealer takes events in this order, once no older transaction can add one.
alter table audit_event
    alter column actor type text collate "C",
    alter column action type text collate "C",
    alter column object_id type text collate "C",
    add xid xid8 not null default pg_current_xact_id();
create index audit_event_settled on audit_event (xid, id);
create index audit_event_actor on audit_event (actor, id);
create index audit_event_action on audit_event (action, id);
create index audit_event_object on audit_event (object_id, id);

--changeset vitrine:tenant-0002-tree
-- The tree over the trail (RFC 9162): one leaf for each event, in the order of sealing.
create table audit_leaf (
    seq      bigint primary key check (seq >= 0),
    event_id uuid   not null unique,
    hash     bytea  not null check (length(hash) = 32)
);

-- Complete subtrees; every fourth level is enough, those between are 15 hashes away.
create table audit_node (
    level smallint not null check (level > 0 and level % 4 = 0),
    pos   bigint   not null check (pos >= 0),
    hash  bytea    not null check (length(hash) = 32),
    primary key (level, pos)
);

-- What was signed, and after which event of which transaction the sealer goes on.
create table audit_checkpoint (
    size      bigint primary key check (size > 0),
    root      bytea       not null check (length(root) = 32),
    at        timestamptz not null,
    key_id    text        not null,
    signature bytea       not null,
    last_xid  xid8        not null,
    last_id   uuid        not null
);
create index audit_checkpoint_time on audit_checkpoint (at);

--changeset vitrine:tenant-0002-flags
-- Unusual access, flagged to all owners. Flags are only ever added.
create table access_flag (
    id         uuid primary key,
    rule       text        not null check (length(rule) between 1 and 60),
    event_id   uuid        not null,
    at         timestamptz not null,
    actor      text        not null,
    sentence   text        not null check (length(sentence) <= 500),
    flagged_at timestamptz not null,
    unique (rule, event_id)
);
create index access_flag_recent on access_flag (flagged_at desc);

--changeset vitrine:tenant-0002-subjects
-- Keys of the persons whose data stand encrypted in the trail, each sealed with the master key. Erasing a person is
-- deleting the key.
create table audit_subject (
    subject    text primary key check (length(subject) between 1 and 100),
    sealed     bytea       not null,
    created_at timestamptz not null
);
