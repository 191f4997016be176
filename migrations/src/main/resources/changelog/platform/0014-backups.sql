--liquibase formatted sql

--changeset vitrine:platform-0014-backups
-- What was reported of backups, each of a whole cell. Facts stay; that one was tried out may be learned later.
create table platform.backup (
    id          uuid primary key,
    cell        text        not null check (length(cell) between 1 and 60),
    at          timestamptz not null,
    kind        text        not null check (kind in ('FULL', 'INCREMENTAL')),
    bytes       bigint      not null check (bytes > 0),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    verified_at timestamptz check (verified_at >= at),
    reported_by uuid        not null references platform.operator,
    reported_at timestamptz not null,
    unique (cell, sha256)
);
create index backup_newest on platform.backup (cell, at desc);
grant select, insert, update (verified_at) on platform.backup to vitrine_platform;
