-- Cluster-wide roles and the functions that make and open a business's schema. Run as the owner before Liquibase; repeatable.
create or replace function pg_temp.ensure_role(role_name name, attributes text) returns void language plpgsql as $$
begin
    if not exists (select from pg_roles where rolname = role_name) then
        execute format('create role %I %s', role_name, attributes);
    end if;
end $$;

select pg_temp.ensure_role('vitrine_platform', 'nologin');
select pg_temp.ensure_role('vitrine_tenant', 'nologin');
select pg_temp.ensure_role('vitrine_reader', 'nologin');
select pg_temp.ensure_role('vitrine_external', 'nologin');
select pg_temp.ensure_role('vitrine_app', 'login noinherit');
select pg_temp.ensure_role('vitrine_jobs', 'login noinherit');
select pg_temp.ensure_role('vitrine_sealer', 'login noinherit');

do $$
begin
    if not pg_has_role('vitrine_app', 'vitrine_platform', 'member') then
        grant vitrine_platform to vitrine_app;
    end if;
    execute format('alter role vitrine_app in database %I set search_path = %L', current_database(), '');
    execute format('alter role vitrine_jobs in database %I set search_path = %L', current_database(), 'platform');
    execute format('alter role vitrine_sealer in database %I set search_path = %L', current_database(), '');
end $$;

create schema if not exists platform;

-- Extensions have a schema of their own: a business's role sees its own schema only, and names them in full.
create schema if not exists extensions;
do $$
declare
    place name := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'pg_trgm');
begin
    if place is null then
        create extension pg_trgm schema extensions;
    elsif place <> 'extensions' then
        alter extension pg_trgm set schema extensions;
    end if;
end $$;
grant usage on schema extensions to vitrine_tenant, vitrine_reader;

-- The sealer reads the trail and adds to the tree over it. The business's roles read the tree and never write it.
create or replace function platform.grant_sealer(key name) returns void language plpgsql set search_path = '' as $$
begin
    execute format('revoke all on %1$I.audit_leaf, %1$I.audit_node, %1$I.audit_checkpoint from %1$I', key);
    execute format('grant select on %1$I.audit_leaf, %1$I.audit_node, %1$I.audit_checkpoint to %1$I', key);
    execute format('revoke update, delete on %I.access_flag from %I', key, key);
    execute format('revoke update on %I.audit_subject from %I', key, key);
    execute format('grant usage on schema %I to vitrine_sealer', key);
    execute format('grant select on %I.audit_event to vitrine_sealer', key);
    execute format('grant select, insert on %1$I.audit_leaf, %1$I.audit_node, %1$I.audit_checkpoint to vitrine_sealer', key);
end $$;

-- Rights of a business's two roles on everything in its schema. The audit trail can only be added to.
create or replace function platform.grant_business(key name) returns void language plpgsql set search_path = '' as $$
declare
    hidden name;
begin
    if key::text !~ '^t_[a-z2-7]{12}$' and key::text <> 'tenant_template' then
        raise exception 'not a business key';
    end if;
    execute format('grant usage on schema %I to %I, %I', key, key, key || '_ro');
    execute format('grant select, insert, update, delete on all tables in schema %I to %I', key, key);
    execute format('grant usage on all sequences in schema %I to %I', key, key);
    execute format('grant select on all tables in schema %I to %I', key, key || '_ro');
    execute format('revoke all on %I.audit_event from %I', key, key);
    -- Not the column xid: an event cannot claim to belong to an earlier transaction.
    execute format('grant insert (id, at, actor, action, object_type, object_id, before, after, reason, origin, request_id)'
        ' on %I.audit_event to %I', key, key);
    if to_regclass(format('%I.audit_leaf', key)) is not null then
        perform platform.grant_sealer(key);
    end if;
    -- Reports and outsiders never read what customers sign in with.
    if to_regclass(format('%I.customer_account', key)) is not null then
        foreach hidden in array array['customer_account', 'customer_session', 'customer_sign_in', 'account_link', 'second_step',
            'totp', 'factor_tries', 'recovery_code'] loop
            execute format('revoke all on %I.%I from %I', key, hidden, key || '_ro');
        end loop;
        execute format('revoke update on %I.customer_sign_in from %I', key, key);
    end if;
    if to_regclass(format('%I.passkey', key)) is not null then
        execute format('revoke all on %1$I.passkey, %1$I.passkey_ceremony from %2$I', key, key || '_ro');
    end if;
    if to_regclass(format('%I.customer_link', key)) is not null then
        execute format('revoke all on %1$I.customer_provider, %1$I.customer_link, %1$I.customer_link_wish from %2$I',
            key, key || '_ro');
    end if;
    if to_regclass(format('%I.customer_address', key)) is not null then
        foreach hidden in array array['customer_profile', 'customer_address', 'standing_order', 'standing_line', 'return_wish'] loop
            execute format('revoke all on %I.%I from %I', key, hidden, key || '_ro');
        end loop;
        execute format('revoke update, delete on %I.return_wish from %I', key, key);
        -- Its words go with the person.
        execute format('grant update (reason) on %I.return_wish to %I', key, key);
        execute format('revoke delete on %I.called_off from %I', key, key);
    end if;
    if to_regclass(format('%I.return_wish_answer', key)) is not null then
        execute format('revoke update, delete on %I.return_wish_answer from %I', key, key);
        execute format('revoke all on %I.return_wish_answer from %I', key, key || '_ro');
    end if;
    -- What an order was reduced by, and what a promotion was used for, stays.
    if to_regclass(format('%I.order_discount', key)) is not null then
        execute format('revoke update, delete on %I.order_discount from %I', key, key);
        execute format('revoke delete on %I.promotion_redemption from %I', key, key);
    end if;
    -- What was issued or booked stays as it is.
    if to_regclass(format('%I.invoice', key)) is not null then
        foreach hidden in array array['stock_entry', 'ledger_entry', 'payment_event', 'invoice', 'invoice_line', 'invoice_allocation',
            'invoice_original'] loop
            execute format('revoke update, delete on %I.%I from %I', key, hidden, key);
        end loop;
        execute format('revoke delete on %1$I.payment, %1$I.refund, %1$I.invoice_series, %1$I.seller from %2$I', key, key);
        execute format('revoke all on %1$I.gateway_setting, %1$I.cart, %1$I.cart_line, %1$I.pending_order from %2$I',
            key, key || '_ro');
    end if;
    -- What came from a supplier came.
    if to_regclass(format('%I.purchase_receipt', key)) is not null then
        execute format('revoke update, delete on %1$I.purchase_receipt, %1$I.purchase_receipt_line from %2$I', key, key);
        execute format('revoke delete on %1$I.supplier, %1$I.purchase_order from %2$I', key, key);
    end if;
    if to_regclass(format('%I.receipt', key)) is not null then
        execute format('revoke update, delete on %1$I.receipt, %1$I.received_payment, %1$I.accounting_period_step from %2$I',
            key, key);
        execute format('revoke delete on %I.accounting_period from %I', key, key);
    end if;
    if to_regclass(format('%I.customer_message', key)) is not null then
        execute format('revoke all on %1$I.customer_message, %1$I.message_choice, %1$I.proved_contact from %2$I',
            key, key || '_ro');
    end if;
    if to_regclass(format('%I.contact_proof', key)) is not null then
        execute format('revoke all on %1$I.contact_proof, %1$I.cart_reminder, %1$I.reminder_refusal from %2$I',
            key, key || '_ro');
    end if;
    if to_regclass(format('%I.enquiry', key)) is not null then
        execute format('revoke all on %I.enquiry from %I', key, key || '_ro');
    end if;
    -- What was found of a lot, and what was made of what, stays.
    if to_regclass(format('%I.stock_lot', key)) is not null then
        execute format('revoke update, delete on %1$I.stock_lot_check, %1$I.production_batch, %1$I.production_use from %2$I', key, key);
        execute format('revoke delete on %1$I.stock_lot, %1$I.stock_lot_level from %2$I', key, key);
    end if;
    -- What was published was published.
    if to_regclass(format('%I.store_edition', key)) is not null then
        execute format('revoke update, delete on %I.store_edition from %I', key, key);
    end if;
    if to_regclass(format('%I.carrier_setting', key)) is not null then
        execute format('revoke update, delete on %1$I.carrier_event, %1$I.settlement_line, %1$I.settlement_payout from %2$I', key, key);
        execute format('revoke delete on %1$I.settlement, %1$I.shipment_label from %2$I', key, key);
        execute format('revoke all on %1$I.carrier_setting, %1$I.shipment_label from %2$I', key, key || '_ro');
        -- Of a label, figures see what it cost.
        execute format('grant select (shipment_id, cost, currency, bought_at) on %I.shipment_label to %I', key, key || '_ro');
    end if;
    -- What a figure of the business's own meant stays.
    if to_regclass(format('%I.custom_metric', key)) is not null then
        execute format('revoke update, delete on %I.custom_metric_version from %I', key, key);
        execute format('revoke delete on %I.custom_metric from %I', key, key);
    end if;
    if to_regclass(format('%I.checkout_key', key)) is not null then
        execute format('revoke all on %I.checkout_key from %I', key, key || '_ro');
    end if;
    if to_regclass(format('%I.checkout_key', key)) is not null then
        execute format('revoke all on %I.checkout_key from %I', key, key || '_ro');
    end if;
    execute format('revoke all on %I.databasechangelog from %I', key, key);
end $$;

-- What outsiders (auditors, stakeholders, support) see of a business: a role of its own and a schema of views that holds
-- only what their grant covers. They have no right to the tables behind the views. Evidence cannot be changed afterwards.
create or replace function platform.grant_externals(key name) returns void language plpgsql set search_path = '' as $$
declare
    views name := key || '_x';
    kept name;
begin
    if key::text !~ '^t_[a-z2-7]{12}$' then
        raise exception 'not a business key';
    end if;
    if not exists (select from pg_catalog.pg_roles where rolname = key || '_ext') then
        execute format('create role %I nologin in role vitrine_external', key || '_ext');
        execute format('grant %I to vitrine_app', key || '_ext');
    end if;
    if to_regnamespace(quote_ident(views)) is not null then
        execute format('grant usage on schema %I to %I', views, key || '_ext');
        execute format('grant select on all tables in schema %I to %I', views, key || '_ext');
        foreach kept in array array['external_view', 'shared_content', 'shared_version', 'case_evidence', 'case_comment'] loop
            execute format('revoke update, delete on %I.%I from %I', key, kept, key);
        end loop;
        execute format('revoke delete on %I.external_grant, %I.discrepancy_case from %I', key, key, key);
    end if;
end $$;

-- A business's schema and roles; the tables follow from the baseline scripts.
create or replace function platform.create_business(key name) returns void language plpgsql set search_path = '' as $$
begin
    if key::text !~ '^t_[a-z2-7]{12}$' then
        raise exception 'not a business key';
    end if;
    execute format('create role %I nologin in role vitrine_tenant', key);
    execute format('create role %I nologin in role vitrine_reader', key || '_ro');
    execute format('grant %I, %I to vitrine_app', key, key || '_ro');
    execute format('create schema %I', key);
    perform set_config('search_path', key::text, true);
end $$;

-- The change log of the template, so that later migrations know where this business stands.
create or replace function platform.adopt_template(key name) returns void language plpgsql set search_path = '' as $$
begin
    execute format('create table if not exists %I.databasechangelog (like tenant_template.databasechangelog including all)', key);
    execute format('delete from %I.databasechangelog', key);
    execute format('insert into %I.databasechangelog select * from tenant_template.databasechangelog', key);
    perform platform.grant_business(key);
    perform platform.grant_externals(key);
end $$;

-- A dump restored into another cluster brings transaction numbers that this cluster has yet to reach. Then everything that
-- was sealed counts as older, and what was not as next, than whatever happens from now on. Numbers are no part of a seal.
create or replace function platform.settle_after_restore(key name) returns void language plpgsql set search_path = '' as $$
declare
    ahead boolean;
begin
    if to_regclass(format('%I.audit_checkpoint', key)) is null then
        return;
    end if;
    execute format('select exists (select from %1$I.audit_event where xid >= pg_current_xact_id())'
        ' or exists (select from %1$I.audit_checkpoint where last_xid >= pg_current_xact_id())', key) into ahead;
    if ahead then
        execute format('update %1$I.audit_event e set xid = cast(case when exists'
            ' (select from %1$I.audit_leaf l where l.event_id = e.id) then %2$L else %3$L end as xid8)', key, '3', '4');
        execute format('update %I.audit_checkpoint set last_xid = cast(%L as xid8), last_id = %L', key, '3',
            'ffffffff-ffff-ffff-ffff-ffffffffffff');
    end if;
end $$;

-- Destroys the payloads of events whose retention has ended, in two steps: what is due is first announced by an event, and
-- goes once that event is sealed. Places and hashes stay. The clock, the setting and what is due are the database's own
-- findings; the caller names the business only. The same rule stands in RetentionRule and in the verifier. A setting is
-- stated anew every four weeks, so that the one in force never stands in that part of the trail alone which may be empty.
create or replace function platform.expire_events(key name, event uuid, business text) returns bigint
language plpgsql security definer set search_path = '' set timezone = 'UTC' as $$
declare
    years int;
    setting int;
    stated timestamptz;
    due bigint;
    told bigint;
    lately boolean;
    gone bigint := 0;
begin
    if key::text !~ '^t_[a-z2-7]{12}$' then
        raise exception 'not a business key';
    end if;
    execute format($q$
        with change as (
            select l.seq, cast(e.after ->> 'years' as int) as years,
                   (select c.at from %1$I.audit_checkpoint c where c.size > l.seq order by c.size limit 1) as at
            from %1$I.audit_event e left join %1$I.audit_leaf l on l.event_id = e.id
            where e.action in ('audit-retention.changed', 'audit-retention.stated')
              and e.after ->> 'years' ~ '^([1-9]|[12][0-9]|30)$')
        select greatest(
                   coalesce((select c.years from change c where c.at <= now() - interval '30 days'
                       order by c.seq desc limit 1), 10),
                   (select max(c.years) from change c where c.at is null or c.at > now() - interval '30 days')),
               (select c.years from change c order by c.seq desc nulls first limit 1),
               (select max(coalesce(c.at, now())) from change c)$q$, key)
        into years, setting, stated;
    if stated < now() - interval '28 days' then
        execute format($q$
            insert into %1$I.audit_event (id, at, actor, action, object_type, object_id, after)
            values ($1, now(), 'system:audit-retention', 'audit-retention.stated', 'business', $2,
                    jsonb_build_object('years', $3::text))$q$, key) using event, business, setting;
        return 0; -- all else in the next run
    end if;
    execute format('select max(c.size) from %1$I.audit_checkpoint c where c.at <= now() - make_interval(years => $1)', key)
        into due using years;
    if due is null then
        return 0;
    end if;
    execute format($q$
        select max(cast(e.after ->> 'upTo' as bigint)) filter (where l.seq is not null),
               coalesce(bool_or(e.at > now() - interval '28 days' or l.seq is null), false)
        from %1$I.audit_event e left join %1$I.audit_leaf l on l.event_id = e.id
        where e.action = 'audit-retention.applied' and e.after ->> 'upTo' ~ '^[0-9]{1,15}$'
          and cast(e.after ->> 'upTo' as bigint) <= $1$q$, key)
        into told, lately using due;
    if told is not null then
        execute format($q$
            delete from %1$I.audit_event e using %1$I.audit_leaf l, %1$I.audit_checkpoint c
            where c.size = $1 and (e.xid, e.id) <= (c.last_xid, c.last_id) and l.event_id = e.id and l.seq < $1
              and e.action not like 'audit-retention.%%'$q$, key) using told;
        get diagnostics gone = row_count;
    end if;
    if due > coalesce(told, 0) and not lately then
        execute format($q$
            insert into %1$I.audit_event (id, at, actor, action, object_type, object_id, after)
            values ($1, now(), 'system:audit-retention', 'audit-retention.applied', 'business', $2,
                    jsonb_build_object('years', $3::text, 'upTo', $4::text))$q$, key)
            using event, business, years, due;
    end if;
    return gone;
end $$;

revoke all on function platform.expire_events(name, uuid, text) from public;
grant execute on function platform.expire_events(name, uuid, text) to vitrine_sealer;

revoke all on function platform.settle_after_restore(name), platform.grant_sealer(name), platform.grant_business(name), platform.grant_externals(name), platform.create_business(name), platform.adopt_template(name) from public;
