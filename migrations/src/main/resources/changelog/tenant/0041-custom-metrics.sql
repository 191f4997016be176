--liquibase formatted sql

--changeset vitrine:tenant-0041-custom
-- Figures that a business makes of registered ones. They belong to the business, not to their author; each version stays.
create table custom_metric (
    id         text primary key check (id ~ '^x-[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 64),
    version    int         not null check (version > 0),
    created_by text        not null,
    created_at timestamptz not null,
    removed_at timestamptz
);
comment on table custom_metric is 'Figures made of registered ones, with the version in force';
create table custom_metric_version (
    metric_id  text        not null references custom_metric,
    version    int         not null check (version > 0),
    label      text        not null check (length(label) between 1 and 80),
    definition text        not null check (length(definition) <= 500),
    formula    text        not null check (length(formula) between 1 and 500),
    unit       text        not null check (unit in ('MONEY', 'COUNT', 'PERCENT', 'RATIO', 'HOURS', 'DAYS')),
    actor      text        not null,
    at         timestamptz not null,
    primary key (metric_id, version)
);
comment on table custom_metric_version is 'Every version of a figure made of registered ones';

--changeset vitrine:tenant-0041-targets
-- What a figure should come to in a month; a row without location is for the whole business.
create table metric_target (
    metric_id   text           not null check (length(metric_id) between 1 and 64),
    month       date           not null check (month = date_trunc('month', month)),
    location_id uuid references location,
    value       numeric(19, 4) not null,
    actor       text           not null,
    updated_at  timestamptz    not null
);
create unique index metric_target_once on metric_target
    (metric_id, month, coalesce(location_id, '00000000-0000-0000-0000-000000000000'));
comment on table metric_target is 'What figures should come to, by month';
