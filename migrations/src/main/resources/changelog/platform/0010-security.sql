--liquibase formatted sql

--changeset vitrine:platform-0010-operators
-- Operators need a second factor. Whoever is signed in without one signs in again.
delete from platform.operator_session;
alter table platform.operator_session
    add id uuid not null unique,
    add second_factor boolean not null,
    add proved_at timestamptz not null;

-- Without a business they are the steps and questions of operators, on the platform's own host.
alter table platform.second_step alter tenant_id drop not null;
alter table platform.passkey_ceremony alter tenant_id drop not null;
