--liquibase formatted sql

--changeset vitrine:tenant-0028-keys
-- With which keys a checkout was asked for whose payment is decided elsewhere: the same request after a crash is told what
-- became of it. Remembered for seven days, as answers are.
create table checkout_key (
    key          text primary key check (length(key) between 1 and 255),
    request_hash text        not null,
    order_id     uuid        not null references pending_order,
    created_at   timestamptz not null
);
comment on table checkout_key is 'Idempotency keys of checkouts whose payment is decided elsewhere';

--changeset vitrine:tenant-0028-called-off
-- Orders that the shop called off stand here too. What is paid for them only then ("late": those payments) goes back by itself.
-- Once their open payments were called off at the gateways, they are stopped.
alter table called_off add column by_shop boolean not null default false;
alter table called_off add column late uuid[] not null default '{}';
alter table called_off add column stopped_at timestamptz;
update called_off set stopped_at = asked_at;
create index called_off_unstopped on called_off (asked_at) where stopped_at is null;

--changeset vitrine:tenant-0028-paths splitStatements:false
-- Rules of tables find their tables in the business's schema, whoever writes with whatever path.
do $$
declare
    rule regprocedure;
begin
    for rule in
        select p.oid::regprocedure from pg_catalog.pg_proc p
        where p.pronamespace = current_schema()::regnamespace and p.prorettype = 'trigger'::regtype
          and not exists (select from unnest(p.proconfig) as setting where setting like 'search_path=%')
    loop
        execute format('alter function %s set search_path from current', rule);
    end loop;
end $$;
