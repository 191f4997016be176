--liquibase formatted sql

--changeset vitrine:tenant-0040-returns splitStatements:false
-- The order that a return takes back, where it names one: returns can be counted on the order's day too.
alter table sales_return add column order_id uuid references sales_order;
create index sales_return_of on sales_return (order_id) where order_id is not null;
update sales_return r set order_id = o.id
from sales_order o
where length(r.number) > 7 and r.number ~ '-R[0-9a-z]{5}$' and o.number = left(r.number, -7)
  and o.location_id = r.location_id and o.channel = r.channel and o.customer_id is not distinct from r.customer_id;
do $$
begin
    execute format('create or replace view %1$I.sales_return with (security_barrier = true) as'
        ' select r.* from %2$I.sales_return r'
        ' where (select opens_rows from %1$I.external_grant)'
        ' and r.business_day between (select first_day from %1$I.external_grant) and (select last_day from %1$I.external_grant)'
        ' and ((select everywhere from %1$I.external_grant)'
        '      or r.location_id = any ((select locations from %1$I.external_grant)::uuid[]))',
        current_schema() || '_x', current_schema());
end $$;

--changeset vitrine:tenant-0040-recorded splitStatements:false
-- When a row was written down, as its id tells; for an id that does not tell, what the caller knows.
create function recorded(id uuid, otherwise timestamptz) returns timestamptz language sql immutable as $$
select case when substr(cast(id as text), 15, 1) = '7'
    then to_timestamp(cast(cast('x0000' || substr(cast(id as text), 1, 8) || substr(cast(id as text), 10, 4) as bit(64)) as bigint) / 1000.0)
    else otherwise end
$$;
comment on function recorded(uuid, timestamptz) is 'When a row was written down, as its id tells';

--changeset vitrine:tenant-0040-cost splitStatements:false
-- What a piece cost at a moment, as far as it was known then or later: the cost written down for the variant, otherwise what
-- was paid for the last pieces that came. Null when nothing is known.
create function unit_cost(of_variant uuid, moment timestamptz, known timestamptz, wanted_currency text) returns numeric
language sql stable as $$
select coalesce(
    (select c.amount from variant_cost c
     where c.variant_id = of_variant and c.currency = wanted_currency and c.valid_from <= moment and c.created_at < known
     order by c.valid_from desc limit 1),
    (select e.unit_cost from stock_entry e
     where e.variant_id = of_variant and e.unit_cost is not null and e.change > 0 and e.at <= moment
       and recorded(e.id, e.at) < known
     order by e.at desc, e.id desc limit 1))
$$;
comment on function unit_cost(uuid, timestamptz, timestamptz, text) is 'What a piece cost at a moment, as known at another';
create index stock_entry_cost on stock_entry (variant_id, at desc) where unit_cost is not null and change > 0;

--changeset vitrine:tenant-0040-history splitStatements:false
-- Which codes belonged to which collection, and which customers to which group, from when until when.
create table collection_member (
    collection_id uuid        not null,
    sku           text        not null,
    valid_from    timestamptz not null,
    valid_until   timestamptz not null default 'infinity',
    primary key (collection_id, sku, valid_from)
);
create index collection_member_of on collection_member (sku);
comment on table collection_member is 'Codes in collections, with the time in which they were';
create table customer_group_member (
    customer_id    uuid        not null,
    customer_group text        not null,
    valid_from     timestamptz not null,
    valid_until    timestamptz not null default 'infinity',
    primary key (customer_id, valid_from)
);
comment on table customer_group_member is 'Customers in groups, with the time in which they were';
insert into collection_member (collection_id, sku, valid_from)
select p.collection_id, v.sku, '-infinity' from collection_product p join variant v on v.product_id = p.product_id;
insert into customer_group_member (customer_id, customer_group, valid_from)
select id, customer_group, '-infinity' from customer where customer_group is not null;

create function collection_member_ends(of_collection uuid, codes text[]) returns void language sql
set search_path from current as $$
delete from collection_member
where sku = any(codes) and (of_collection is null or collection_id = of_collection) and valid_from = now();
update collection_member set valid_until = now()
where sku = any(codes) and (of_collection is null or collection_id = of_collection) and valid_until = 'infinity';
$$;
create function collection_member_begins(of_collection uuid, codes text[]) returns void language sql
set search_path from current as $$
update collection_member set valid_until = 'infinity'
where collection_id = of_collection and sku = any(codes) and valid_until = now();
insert into collection_member (collection_id, sku, valid_from)
select of_collection, code, now() from unnest(codes) as code
where not exists (select from collection_member m
                  where m.collection_id = of_collection and m.sku = code and m.valid_until = 'infinity')
on conflict do nothing;
$$;
create function collection_product_follows() returns trigger language plpgsql set search_path from current as $$
begin
    if tg_op <> 'INSERT' then
        perform collection_member_ends(old.collection_id,
            array(select v.sku from variant v where v.product_id = old.product_id));
    end if;
    if tg_op <> 'DELETE' then
        perform collection_member_begins(new.collection_id,
            array(select v.sku from variant v where v.product_id = new.product_id));
    end if;
    return null;
end $$;
create trigger collection_product_follows after insert or delete or update of collection_id, product_id on collection_product
    for each row execute function collection_product_follows();
create function variant_follows() returns trigger language plpgsql set search_path from current as $$
begin
    if tg_op <> 'INSERT' then
        perform collection_member_ends(null, array[old.sku]);
    end if;
    if tg_op <> 'DELETE' then
        perform collection_member_begins(p.collection_id, array[new.sku])
        from collection_product p where p.product_id = new.product_id;
    end if;
    return null;
end $$;
create trigger variant_follows after insert or delete on variant for each row execute function variant_follows();
create trigger variant_renamed after update of sku, product_id on variant for each row
    when (old.sku <> new.sku or old.product_id <> new.product_id) execute function variant_follows();
create function customer_group_follows() returns trigger language plpgsql set search_path from current as $$
begin
    delete from customer_group_member where customer_id = new.id and valid_from = now();
    update customer_group_member set valid_until = now() where customer_id = new.id and valid_until = 'infinity';
    if new.customer_group is not null then
        insert into customer_group_member (customer_id, customer_group, valid_from)
        values (new.id, new.customer_group, now());
    end if;
    return null;
end $$;
create trigger customer_group_begins after insert on customer for each row
    when (new.customer_group is not null) execute function customer_group_follows();
create trigger customer_group_changes after update of customer_group on customer for each row
    when (old.customer_group is distinct from new.customer_group) execute function customer_group_follows();
do $$
begin
    execute format('create view %1$I.collection_member with (security_barrier = true) as'
        ' select m.* from %2$I.collection_member m where exists (select from %1$I.external_grant)',
        current_schema() || '_x', current_schema());
    execute format('create view %1$I.customer_group_member with (security_barrier = true) as'
        ' select m.* from %2$I.customer_group_member m'
        ' where exists (select from %1$I.customer c where c.id = m.customer_id)',
        current_schema() || '_x', current_schema());
end $$;
