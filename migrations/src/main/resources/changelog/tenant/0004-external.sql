--liquibase formatted sql

--changeset vitrine:tenant-0004-grants
-- What auditors, stakeholders and support operators were granted. "actor" is known once the person has accepted.
-- The days of the period are kept as moments too, by the business's time zone.
create table external_grant (
    id               uuid primary key,
    kind             text        not null check (kind in ('AUDITOR', 'STAKEHOLDER', 'SUPPORT')),
    email            text        not null check (length(email) between 3 and 254),
    state            text        not null check (state in ('WAITING', 'INVITED', 'ACTIVE', 'ENDED')),
    actor            text,
    valid_from       timestamptz not null,
    valid_until      timestamptz not null,
    period_from      date,
    period_to        date,
    moment_from      timestamptz not null default '-infinity',
    moment_until     timestamptz not null default 'infinity',
    locations        uuid[] check (cardinality(locations) between 1 and 500),
    document_classes text[]      not null default '{}',
    trail            boolean     not null default false,
    reason           text        not null default '' check (length(reason) <= 500),
    asked_by         text        not null,
    asked_at         timestamptz not null,
    confirmed_by     text check (confirmed_by <> asked_by),
    ended_by         text,
    ended_at         timestamptz,
    check (valid_until > valid_from),
    check (state <> 'ACTIVE' or actor is not null)
);
create unique index external_grant_actor on external_grant (actor) where state = 'ACTIVE';
create index external_grant_recent on external_grant (asked_at desc);

-- Whether a second owner has to confirm a grant; otherwise every other owner is told.
create table external_setting (
    one          boolean primary key default true check (one),
    second_owner boolean not null
);
insert into external_setting (second_owner) values (false);

-- What outsiders opened and downloaded.
create table external_view (
    id          uuid primary key,
    grant_id    uuid        not null references external_grant,
    at          timestamptz not null,
    kind        text        not null check (kind in ('VIEW', 'DOWNLOAD')),
    what        text        not null check (length(what) <= 500),
    fingerprint text
);
create index external_view_grant on external_view (grant_id, at desc);

--changeset vitrine:tenant-0004-documents
-- Documents that the business shares, in versions. Content is kept once, under its SHA-256.
create table shared_document (
    id         uuid primary key,
    class      text        not null check (class in ('CONTRACT', 'POLICY', 'LICENCE', 'STATEMENT', 'EVIDENCE')),
    title      text        not null check (length(title) between 1 and 200),
    created_by text        not null,
    created_at timestamptz not null,
    withdrawn_at timestamptz
);
create index shared_document_recent on shared_document (created_at desc);
create table shared_content (
    sha256  text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null check (octet_length(content) <= 20971520)
);
alter table shared_content alter column content set storage external;
create table shared_version (
    document_id uuid        not null references shared_document,
    no          int         not null check (no > 0),
    file_name   text        not null check (length(file_name) between 1 and 200),
    media_type  text        not null,
    bytes       bigint      not null,
    sha256      text        not null references shared_content,
    added_by    text        not null,
    added_at    timestamptz not null,
    primary key (document_id, no)
);
create table evidence_request (
    id          uuid primary key,
    grant_id    uuid        not null references external_grant,
    wish        text        not null check (length(wish) between 1 and 1000),
    due         date        not null,
    state       text        not null check (state in ('OPEN', 'ANSWERED', 'DECLINED')),
    asked_at    timestamptz not null,
    answer      text check (length(answer) <= 1000),
    document_id uuid references shared_document,
    answered_by text,
    answered_at timestamptz
);
create index evidence_request_due on evidence_request (state, due);

--changeset vitrine:tenant-0004-cases
-- A figure that somebody doubts, with everything as it was at that moment.
create table discrepancy_case (
    id          uuid primary key,
    title       text        not null check (length(title) between 1 and 200),
    state       text        not null check (state in ('OPEN', 'RESOLVED')),
    opened_by   text        not null,
    opened_name text        not null,
    opened_at   timestamptz not null,
    resolution  text check (length(resolution) <= 2000),
    resolved_by text,
    resolved_name text,
    resolved_at timestamptz,
    check ((state = 'RESOLVED') = (resolved_at is not null))
);
create index discrepancy_case_recent on discrepancy_case (opened_at desc);
create table case_evidence (
    case_id     uuid primary key references discrepancy_case,
    metric      text           not null,
    version     int            not null,
    period_from date           not null,
    period_to   date           not null,
    location_id uuid,
    figure      numeric        not null,
    row_sum     numeric        not null,
    row_count   bigint         not null,
    hash        text           not null,
    statement   text           not null,
    first_rows  jsonb          not null,
    trail       jsonb          not null,
    as_of       timestamptz    not null
);
create table case_comment (
    id      uuid primary key,
    case_id uuid        not null references discrepancy_case,
    at      timestamptz not null,
    author  text        not null,
    author_name text    not null,
    words   text        not null check (length(words) between 1 and 2000)
);
create index case_comment_case on case_comment (case_id, at);

--changeset vitrine:tenant-0004-views splitStatements:false
-- The schema of outsiders: names as inside, rows as far as the one grant of the acting person reaches now. Without a grant,
-- before its first or after its last moment every view is empty. Views find the filtered ones first, so a line follows its order.
do $$
begin
    perform set_config('vitrine.business', cast(current_schema() as text), true);
    execute format('create schema %I', current_schema() || '_x');
    perform set_config('search_path', format('%I, %I', current_schema() || '_x', current_schema()), true);
end $$;

create view external_grant with (security_barrier = true) as
select id, kind, actor, valid_from, valid_until, period_from, period_to, locations, document_classes, trail,
       coalesce(period_from, date '-infinity') as first_day, coalesce(period_to, date 'infinity') as last_day,
       moment_from, moment_until, locations is null as everywhere, kind <> 'STAKEHOLDER' as opens_rows
from external_grant
where actor = current_setting('app.actor', true) and state = 'ACTIVE' and valid_from <= now() and valid_until > now();

create view location with (security_barrier = true) as
select l.* from location l
where (select everywhere from external_grant) or l.id = any ((select locations from external_grant)::uuid[]);

create view sales_order with (security_barrier = true) as
select o.* from sales_order o
where (select opens_rows from external_grant)
  and o.business_day between (select first_day from external_grant) and (select last_day from external_grant)
  and ((select everywhere from external_grant) or o.location_id = any ((select locations from external_grant)::uuid[]));

create view order_line with (security_barrier = true) as
select l.* from order_line l where exists (select from sales_order o where o.id = l.order_id);

create view sales_return with (security_barrier = true) as
select r.* from sales_return r
where (select opens_rows from external_grant)
  and r.business_day between (select first_day from external_grant) and (select last_day from external_grant)
  and ((select everywhere from external_grant) or r.location_id = any ((select locations from external_grant)::uuid[]));

create view sales_return_line with (security_barrier = true) as
select l.* from sales_return_line l where exists (select from sales_return r where r.id = l.return_id);

create view customer with (security_barrier = true) as
select c.* from customer c
where exists (select from sales_order o where o.customer_id = c.id)
   or exists (select from sales_return r where r.customer_id = c.id);

create view document with (security_barrier = true) as
select 'SALE' as kind, id, placed_at as at, business_day as day, number, location_id, channel, customer_id, country,
       line_count, gross, discount, cast(0 as numeric(19, 4)) as returned, recorded_at
from sales_order
union all
select 'RETURN', id, returned_at, business_day, number, location_id, channel, customer_id, country,
       line_count, cast(0 as numeric(19, 4)), cast(0 as numeric(19, 4)), amount, recorded_at
from sales_return;

create view scope_day with (security_barrier = true) as
select d.* from scope_day d
where d.day between (select first_day from external_grant) and (select last_day from external_grant)
  and ((select everywhere from external_grant) or d.scope = any ((select locations from external_grant)::uuid[]));

create view sales_day with (security_barrier = true) as
select d.* from sales_day d
where d.day between (select first_day from external_grant) and (select last_day from external_grant)
  and ((select everywhere from external_grant) or d.location_id = any ((select locations from external_grant)::uuid[]));

create view product_day with (security_barrier = true) as
select d.* from product_day d
where d.day between (select first_day from external_grant) and (select last_day from external_grant)
  and ((select everywhere from external_grant) or d.location_id = any ((select locations from external_grant)::uuid[]));

create view country_day with (security_barrier = true) as
select d.* from country_day d
where d.day between (select first_day from external_grant) and (select last_day from external_grant)
  and ((select everywhere from external_grant) or d.location_id = any ((select locations from external_grant)::uuid[]));

create view product with (security_barrier = true) as
select p.* from product p where exists (select from external_grant);

create view customer_day with (security_barrier = true) as
select d.* from customer_day d
where (select opens_rows from external_grant)
  and d.day between (select first_day from external_grant) and (select last_day from external_grant)
  and ((select everywhere from external_grant) or d.scope = any ((select locations from external_grant)::uuid[]));

create view customer_pair with (security_barrier = true) as
select p.* from customer_pair p
where p.day between (select first_day from external_grant) and (select last_day from external_grant)
  and ((select everywhere from external_grant) or p.scope = any ((select locations from external_grant)::uuid[]));

create view rollup_check with (security_barrier = true) as
select c.* from rollup_check c where exists (select from external_grant);

create view audit_event with (security_barrier = true) as
select e.* from audit_event e
where (select trail from external_grant)
  and e.at >= (select moment_from from external_grant) and e.at < (select moment_until from external_grant);

-- The tree over the trail, for the proofs: hashes only.
do $$
declare
    part text;
begin
    foreach part in array array['audit_leaf', 'audit_node', 'audit_checkpoint'] loop
        if to_regclass(part) is not null then
            execute format('create view %1$I with (security_barrier = true) as'
                ' select t.* from %1$I t where (select trail from external_grant)', part);
        end if;
    end loop;
end $$;

create view external_view with (security_barrier = true) as
select v.* from external_view v where v.grant_id = (select id from external_grant);

create view shared_document with (security_barrier = true) as
select d.* from shared_document d
where d.withdrawn_at is null
  and (d.class = any ((select document_classes from external_grant)::text[])
       or exists (select from evidence_request q
                  where q.document_id = d.id and q.grant_id = (select id from external_grant)));

create view shared_version with (security_barrier = true) as
select v.* from shared_version v where exists (select from shared_document d where d.id = v.document_id);

create view shared_content with (security_barrier = true) as
select c.* from shared_content c where exists (select from shared_version v where v.sha256 = c.sha256);

create view evidence_request with (security_barrier = true) as
select q.* from evidence_request q where q.grant_id = (select id from external_grant);

do $$ begin perform set_config('search_path', current_setting('vitrine.business'), true); end $$;
