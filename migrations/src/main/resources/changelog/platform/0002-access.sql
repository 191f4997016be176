--liquibase formatted sql

--changeset vitrine:platform-0002-roles
-- Roles that a business made for itself. Permissions by code, such as orders:read; limits by the same code.
create table platform.custom_role (
    id          uuid primary key,
    tenant_id   uuid        not null references platform.tenant,
    name        text        not null check (length(name) between 1 and 60),
    description text        not null default '' check (length(description) <= 300),
    permissions text[]      not null check (cardinality(permissions) between 1 and 200),
    limits      jsonb       not null default '{}',
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    unique (id, tenant_id)
);
create unique index custom_role_name on platform.custom_role (tenant_id, lower(name));
grant select, insert, update, delete on platform.custom_role to vitrine_platform;

--changeset vitrine:platform-0002-membership
-- A membership has a ready-made role or one of the business's own; it may hold at some locations only, and for a time.
alter table platform.membership drop constraint membership_role_check;
update platform.membership set role = 'SALES_REPRESENTATIVE' where role = 'STAFF';
alter table platform.membership
    add custom_role_id uuid,
    add locations uuid[] check (cardinality(locations) between 1 and 500),
    add valid_from timestamptz,
    add valid_until timestamptz,
    add check (role in ('OWNER', 'FINANCE_OFFICER', 'OPERATIONS_MANAGER', 'STORE_MANAGER', 'CUSTOMER_SERVICE', 'WAREHOUSE',
        'MARKETING', 'ACCOUNTING', 'SALES_REPRESENTATIVE', 'IT_SECURITY', 'AUDITOR', 'STAKEHOLDER', 'CUSTOM')),
    add check ((role = 'CUSTOM') = (custom_role_id is not null)),
    add check (role <> 'OWNER' or (locations is null and valid_from is null and valid_until is null)),
    add check (role not in ('AUDITOR', 'STAKEHOLDER') or valid_until is not null),
    add foreign key (custom_role_id, tenant_id) references platform.custom_role (id, tenant_id);
create index membership_custom_role on platform.membership (custom_role_id) where custom_role_id is not null;
grant delete on platform.membership to vitrine_platform;

-- Memberships that hold now, with what the role allows; a ready-made role has no name or permissions here.
create view platform.current_membership with (security_invoker = true) as
select m.account_id, m.tenant_id, case when m.role = 'CUSTOM' then cast(c.id as text) else m.role end as role,
       c.name as role_name, c.permissions, c.limits, m.locations, m.valid_until
from platform.membership m left join platform.custom_role c on c.id = m.custom_role_id
where (m.valid_from is null or m.valid_from <= now()) and (m.valid_until is null or m.valid_until > now());

-- People with a confirmed mailbox in an open business that they belong to now.
create view platform.member with (security_invoker = true) as
select a.id, m.tenant_id, a.name, m.role, m.role_name, m.permissions, m.limits, m.locations, m.valid_until
from platform.current_membership m
join platform.account a on a.id = m.account_id
join platform.tenant t on t.id = m.tenant_id
where a.verified_at is not null and t.status = 'ACTIVE';
grant select on platform.current_membership, platform.member to vitrine_platform;
