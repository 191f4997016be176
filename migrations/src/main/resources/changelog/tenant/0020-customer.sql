--liquibase formatted sql

--changeset vitrine:tenant-0020-own-orders splitStatements:false
-- The orders of a customer's account: those placed with it, and those of guests, tills and imports that name the address whose
-- mailbox the account has confirmed. An order that was placed with another account is never among them.
create function orders_of(buyer uuid) returns table (order_id uuid) language sql stable as $$
select d.order_id from order_detail d where d.account_id = buyer
union all
select o.id from customer_account a
join customer c on lower(c.email) = lower(a.email)
join sales_order o on o.customer_id = c.id
left join order_detail d on d.order_id = o.id
where a.id = buyer and a.verified_at is not null and d.account_id is null
$$;

--changeset vitrine:tenant-0020-wishes
-- Orders that their customers called off; what was paid for them is given back.
create table called_off (
    order_id  uuid primary key references sales_order,
    asked_at  timestamptz not null,
    repaid_at timestamptz
);
create index called_off_owed on called_off (asked_at) where repaid_at is null;

-- What a customer wants to send back. "lines" are pieces by number of the line.
create table return_wish (
    id         uuid primary key,
    order_id   uuid        not null references order_detail,
    account_id uuid        not null,
    lines      jsonb       not null,
    reason     text        not null check (length(reason) between 1 and 500),
    asked_at   timestamptz not null
);
create index return_wish_of on return_wish (order_id);

--changeset vitrine:tenant-0020-addresses
-- What a customer has written down for the next orders; goes with the account.
create table customer_profile (
    account_id uuid primary key references customer_account on delete cascade,
    phone      text check (length(phone) <= 30),
    company    text check (length(company) <= 200),
    tax_number text check (length(tax_number) <= 32),
    updated_at timestamptz not null
);

create table customer_address (
    id         uuid primary key,
    account_id uuid        not null references customer_account on delete cascade,
    kind       text        not null check (kind in ('HOME', 'WORK', 'OTHER')),
    address    jsonb       not null,
    chosen     boolean     not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create index customer_address_of on customer_address (account_id, created_at);
create unique index customer_address_chosen on customer_address (account_id) where chosen;

--changeset vitrine:tenant-0020-standing
-- Orders that come again every so many weeks.
create table standing_order (
    id              uuid primary key,
    account_id      uuid        not null references customer_account on delete cascade,
    weeks           int         not null check (weeks between 1 and 52),
    next_on         date        not null,
    state           text        not null check (state in ('ACTIVE', 'PAUSED', 'ENDED')),
    contact         jsonb       not null,
    address         jsonb       not null,
    shipping_option text        not null check (length(shipping_option) <= 64),
    last_order      uuid references sales_order,
    trouble         text check (length(trouble) <= 1000),
    created_at      timestamptz not null,
    updated_at      timestamptz not null
);
create index standing_order_of on standing_order (account_id);
create index standing_order_due on standing_order (next_on) where state = 'ACTIVE';

create table standing_line (
    standing_id uuid not null references standing_order on delete cascade,
    position    int  not null,
    variant_id  uuid not null references variant,
    quantity    int  not null check (quantity between 1 and 100000),
    primary key (standing_id, position)
);
