--liquibase formatted sql

--changeset vitrine:tenant-0025-reductions
-- A line of a credit note that lowers what a line cost, although no piece came back.
alter table invoice_line drop constraint invoice_line_kind_check;
alter table invoice_line add constraint invoice_line_kind_check check (kind in ('GOODS', 'SHIPPING', 'REDUCTION'));
-- Where the corrected invoice lies in a closed period: its first day.
alter table invoice add column corrects_closed date check (corrects_closed is null or kind = 'CREDIT_NOTE');

--changeset vitrine:tenant-0025-credit-limit splitStatements:false
-- All credit notes of an invoice together never exceed it, whoever writes them.
create function credit_within_invoice() returns trigger language plpgsql as $$
declare
    fits boolean;
begin
    perform pg_advisory_xact_lock(hashtextextended(tg_table_schema || '/credited/' || new.corrects, 7));
    execute format('select i.kind = ''INVOICE'' and i.currency = $1.currency
            and i.net >= $1.net + coalesce(sum(n.net), 0) and i.tax >= $1.tax + coalesce(sum(n.tax), 0)
        from %1$I.invoice i left join %1$I.invoice n on n.corrects = i.id and n.id <> $1.id
        where i.id = $1.corrects group by i.id, i.kind, i.currency, i.net, i.tax', tg_table_schema)
    into fits using new;
    if fits is not true then
        raise exception 'a credit note takes back more than its invoice' using errcode = 'check_violation',
            constraint = 'credit_within_invoice';
    end if;
    return null;
end $$;
create trigger credit_within_invoice after insert on invoice
    for each row when (new.kind = 'CREDIT_NOTE') execute function credit_within_invoice();

--changeset vitrine:tenant-0025-receipts
-- What a customer gets for money that came. Like invoices: numbers without a gap, never changed.
create table receipt (
    id           uuid primary key,
    series       text           not null references invoice_series,
    sequence     bigint         not null,
    number       text           not null unique check (length(number) between 1 and 32),
    payment_id   uuid           not null references payment,
    part         int            not null check (part > 0),
    order_id     uuid           not null,
    order_number text           not null,
    customer_id  uuid,
    issued_at    timestamptz    not null,
    issued_on    date           not null,
    received_at  timestamptz    not null,
    seller       jsonb          not null,
    buyer        jsonb          not null,
    method       text           not null,
    reference    text,
    currency     text           not null check (currency ~ '^[A-Z]{3}$'),
    amount       numeric(19, 4) not null check (amount > 0),
    unique (series, sequence),
    unique (payment_id, part)
);
create index receipt_recent on receipt (issued_at desc, id desc);
create index receipt_of_order on receipt (order_id);

--changeset vitrine:tenant-0025-received
-- Money that a customer sent for one or several invoices, entered by hand. What is set against no invoice stays on account.
create table received_payment (
    payment_id  uuid primary key references payment,
    source      text           not null unique check (length(source) between 1 and 64),
    customer_id uuid           not null references customer,
    currency    text           not null check (currency ~ '^[A-Z]{3}$'),
    amount      numeric(19, 4) not null check (amount > 0),
    received_at timestamptz    not null
);
create index received_payment_of on received_payment (customer_id, received_at);
create index invoice_allocation_source on invoice_allocation (source text_pattern_ops);

--changeset vitrine:tenant-0025-allocation-limit splitStatements:false
-- No more is set against invoices than the customer sent.
create function allocation_within_payment() returns trigger language plpgsql as $$
declare
    origin text := split_part(new.source, '/', 1);
    fits boolean;
begin
    perform pg_advisory_xact_lock(hashtextextended(tg_table_schema || '/allocated/' || origin, 7));
    execute format('select r.amount >= coalesce(sum(a.amount), 0)
        from %1$I.received_payment r
        left join %1$I.invoice_allocation a on a.source = r.source or a.source like r.source || ''/%%''
        where r.source = $1 group by r.amount', tg_table_schema)
    into fits using origin;
    if fits is false then
        raise exception 'more is set against invoices than came' using errcode = 'check_violation',
            constraint = 'allocation_within_payment';
    end if;
    return null;
end $$;
create trigger allocation_within_payment after insert on invoice_allocation
    for each row when (new.amount > 0) execute function allocation_within_payment();

--changeset vitrine:tenant-0025-periods
-- Months of the books. A closed one takes no entry and no document any more, until somebody opens it again.
create table accounting_period (
    first_day  date primary key check (first_day = date_trunc('month', first_day)),
    begins_at  timestamptz not null,
    ends_at    timestamptz not null,
    closed     boolean     not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    reason     text        not null check (length(reason) between 1 and 300),
    check (begins_at < ends_at)
);
create table accounting_period_step (
    id         uuid primary key,
    first_day  date        not null references accounting_period,
    closed     boolean     not null,
    at         timestamptz not null,
    actor      text        not null,
    reason     text        not null
);
create index accounting_period_step_of on accounting_period_step (first_day, at);

--changeset vitrine:tenant-0025-closed splitStatements:false
-- Rows of the last hour are not looked at: a month can be closed an hour after its end at the earliest.
create function refuse_closed_moment() returns trigger language plpgsql as $$
declare
    closed boolean;
begin
    perform pg_advisory_xact_lock_shared(hashtextextended(tg_table_schema || '/periods', 7));
    execute format('select exists (select from %I.accounting_period where closed and begins_at <= $1 and ends_at > $1)',
        tg_table_schema) into closed using new.at;
    if closed then
        raise exception 'the period of % is closed', new.at using errcode = 'check_violation', constraint = 'period_closed';
    end if;
    return new;
end $$;
create trigger period_closed before insert on ledger_entry
    for each row when (new.at < clock_timestamp() - interval '1 hour') execute function refuse_closed_moment();

create function refuse_closed_day() returns trigger language plpgsql as $$
declare
    closed boolean;
begin
    perform pg_advisory_xact_lock_shared(hashtextextended(tg_table_schema || '/periods', 7));
    execute format('select exists (select from %I.accounting_period where closed and first_day = date_trunc(''month'', $1))',
        tg_table_schema) into closed using new.issued_on;
    if closed then
        raise exception 'the period of % is closed', new.issued_on using errcode = 'check_violation',
            constraint = 'period_closed';
    end if;
    return new;
end $$;
create trigger period_closed before insert on invoice for each row execute function refuse_closed_day();
create trigger period_closed before insert on receipt for each row execute function refuse_closed_day();

--changeset vitrine:tenant-0025-deferral
-- At the end of a closed month sales that have not been shipped are set apart, and come back on the first of the next.
alter table ledger_entry drop constraint ledger_entry_kind_check;
alter table ledger_entry add constraint ledger_entry_kind_check check (
    kind in ('SALE', 'CAPTURE', 'FEE', 'REFUND', 'RETURN', 'PAYOUT', 'CORRECTION', 'DEFERRAL'));
create index ledger_entry_deferral on ledger_entry (source) where kind = 'DEFERRAL';

--changeset vitrine:tenant-0025-dunning
-- How customers are reminded of what they owe; no row stands for not at all. A step: days after the due day, subject, text.
create table dunning_policy (
    only_one   boolean primary key default true check (only_one),
    enabled    boolean     not null,
    statements boolean     not null,
    steps      jsonb       not null,
    updated_at timestamptz not null
);
create table dunning_pause (
    customer_id uuid primary key references customer,
    until       date        not null,
    reason      text        not null check (length(reason) between 1 and 300),
    actor       text        not null,
    created_at  timestamptz not null
);
-- Each step once for each invoice. No address is here: it is the one on the invoice.
create table dunning_notice (
    id          uuid primary key,
    invoice_id  uuid           not null references invoice,
    step        int            not null check (step > 0),
    outstanding numeric(19, 4) not null,
    state       text           not null check (state in ('WANTED', 'SENT', 'DROPPED')),
    wanted_at   timestamptz    not null,
    sent_at     timestamptz,
    unique (invoice_id, step)
);
create index dunning_notice_wanted on dunning_notice (wanted_at) where state = 'WANTED';
-- One row for each month whose statements were asked for, and one for each statement.
create table statement_run (
    month      date primary key check (month = date_trunc('month', month)),
    started_at timestamptz not null
);
create table statement_sent (
    id          uuid primary key,
    month       date           not null references statement_run,
    customer_id uuid           not null references customer,
    currency    text           not null check (currency ~ '^[A-Z]{3}$'),
    closing     numeric(19, 4) not null,
    state       text           not null check (state in ('WANTED', 'SENT', 'DROPPED')),
    sent_at     timestamptz,
    unique (month, customer_id, currency)
);
create index statement_sent_wanted on statement_sent (id) where state = 'WANTED';
