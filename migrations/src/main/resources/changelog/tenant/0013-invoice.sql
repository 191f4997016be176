--liquibase formatted sql

--changeset vitrine:tenant-0013-seller
-- Who sells, as documents name the business; each row holds from its day on.
create table seller (
    id           uuid primary key,
    valid_from   date        not null,
    legal_name   text        not null check (length(legal_name) between 1 and 200),
    address      jsonb       not null,
    tax_number   text check (length(tax_number) between 2 and 32),
    tax_pack     text        not null check (tax_pack ~ '^[a-z]{2}$|^none$'),
    region       text check (length(region) between 1 and 10),
    prices_hold_tax boolean  not null,
    created_at   timestamptz not null
);
create unique index seller_from on seller (valid_from);

--changeset vitrine:tenant-0013-invoices
-- The number that the next document of a series gets, drawn in the transaction that issues it.
create table invoice_series (
    series text primary key check (length(series) between 1 and 12),
    next   bigint not null check (next > 0)
);

-- Issued documents. They never change; a correction is a credit note that names its invoice.
create table invoice (
    id          uuid primary key,
    kind        text           not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
    series      text           not null references invoice_series,
    sequence    bigint         not null,
    number      text           not null check (length(number) between 1 and 32),
    corrects    uuid references invoice,
    order_id    uuid           not null,
    order_number text          not null,
    customer_id uuid,
    issued_at   timestamptz    not null,
    issued_on   date           not null,
    due_on      date           not null,
    seller      jsonb          not null,
    buyer       jsonb          not null,
    currency    text           not null check (currency ~ '^[A-Z]{3}$'),
    net         numeric(19, 4) not null,
    tax         numeric(19, 4) not null,
    total       numeric(19, 4) not null,
    taxes       jsonb          not null,
    payment_method text        not null,
    reason      text           not null default '' check (length(reason) <= 500),
    check (net >= 0 and tax >= 0 and total = net + tax),
    check ((kind = 'CREDIT_NOTE') = (corrects is not null)),
    unique (series, sequence)
);
create unique index invoice_number on invoice (number);
create unique index invoice_of_order on invoice (order_id) where kind = 'INVOICE';
create index invoice_corrected on invoice (corrects) where corrects is not null;
create index invoice_recent on invoice (issued_at desc, id desc);
create index invoice_day on invoice (issued_on);
create index invoice_customer on invoice (customer_id, issued_on) where customer_id is not null;

create table invoice_line (
    invoice_id uuid           not null references invoice,
    line_no    int            not null,
    kind       text           not null check (kind in ('GOODS', 'SHIPPING')),
    corrects   int, -- the line of the invoice that this line of a credit note takes back
    sku        text           not null,
    name       text           not null,
    quantity   numeric(15, 3) not null check (quantity > 0),
    unit_price numeric(19, 4) not null,
    discount   numeric(19, 4) not null,
    net        numeric(19, 4) not null,
    tax_rate   numeric(7, 4)  not null,
    tax        numeric(19, 4) not null,
    tax_code   text,
    primary key (invoice_id, line_no)
);

-- Money that belongs to an invoice: a payment's or a refund's, in parts where it must be.
create table invoice_allocation (
    id           uuid primary key,
    invoice_id   uuid           not null references invoice,
    source       text           not null check (length(source) between 1 and 64),
    amount       numeric(19, 4) not null check (amount <> 0),
    allocated_at timestamptz    not null
);
create index invoice_allocation_of on invoice_allocation (invoice_id);
create unique index invoice_allocation_once on invoice_allocation (invoice_id, source);

-- The one document that left as the original; whatever leaves later is marked as a copy.
create table invoice_original (
    invoice_id uuid primary key references invoice,
    taken_at   timestamptz not null
);
