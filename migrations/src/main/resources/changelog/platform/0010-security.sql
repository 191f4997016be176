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

--changeset vitrine:platform-0010-proofs
-- Solved challenges of public forms, each taken once by whichever node; only the SHA-256 is kept, until it would be too old.
create table platform.used_proof (
    challenge_hash bytea primary key,
    expires_at     timestamptz not null
);
create index used_proof_end on platform.used_proof (expires_at);

-- How many forms came from an address lately, as a keyed hash: the more, the harder the next challenge.
create table platform.form_traffic (
    who   bytea primary key,
    forms int         not null,
    since timestamptz not null
);
create index form_traffic_since on platform.form_traffic (since);
grant select, insert, update, delete on platform.used_proof, platform.form_traffic to vitrine_platform;
