--liquibase formatted sql

--changeset vitrine:platform-0004-accounts
-- Demo accounts are marked when the demo founds them; they are asked for no second factor.
alter table platform.account
    add demo boolean not null default false,
    add short_password boolean not null default false;

--changeset vitrine:platform-0004-factors
-- Codes from an app. The secret is sealed with the master key; the last accepted step keeps a code from working twice.
create table platform.totp (
    account_id  uuid primary key references platform.account,
    sealed      bytea,
    proposed    bytea,
    last_step   bigint not null default 0,
    enrolled_at timestamptz,
    check ((sealed is null) = (enrolled_at is null))
);

-- Wrong second factors of an account, and until when it has to wait.
create table platform.factor_tries (
    account_id uuid primary key references platform.account,
    failures   int not null default 0,
    wait_until timestamptz
);

-- Codes for the day the device is lost: a keyed hash of each, used once.
create table platform.recovery_code (
    account_id uuid        not null references platform.account,
    code_hash  bytea       not null,
    created_at timestamptz not null,
    used_at    timestamptz,
    primary key (account_id, code_hash)
);

create table platform.passkey (
    credential_id bytea primary key,
    account_id    uuid        not null references platform.account,
    relying_party text        not null,
    public_key    bytea       not null,
    sign_count    bigint      not null,
    name          text        not null check (length(name) between 1 and 80),
    created_at    timestamptz not null,
    last_used_at  timestamptz
);
create index passkey_account on platform.passkey (account_id);

-- What a browser has been asked to sign with a passkey; used once, for minutes.
create table platform.passkey_ceremony (
    token_hash bytea primary key,
    account_id uuid references platform.account,
    tenant_id  uuid        not null references platform.tenant,
    purpose    text        not null check (purpose in ('REGISTER', 'SIGN_IN')),
    options    text        not null,
    expires_at timestamptz not null
);

-- Whether a member has a second factor, and until when an owner may do without.
create view platform.factor_standing with (security_invoker = true) as
select m.account_id, m.tenant_id, a.demo,
       exists (select from platform.totp t where t.account_id = a.id and t.sealed is not null)
           or exists (select from platform.passkey p where p.account_id = a.id) as enrolled,
       case when m.role = 'OWNER' then m.created_at + interval '7 days' end as grace_until
from platform.membership m join platform.account a on a.id = m.account_id;

--changeset vitrine:platform-0004-second-step
-- Somebody has shown the right password and not yet the second factor. It opens nothing.
create table platform.second_step (
    token_hash bytea primary key,
    account_id uuid        not null references platform.account,
    tenant_id  uuid        not null references platform.tenant,
    expires_at timestamptz not null
);

-- Sign-ins of programs that showed a second factor, by the family of their tokens.
create table platform.family_factor (
    family     uuid primary key,
    account_id uuid        not null references platform.account,
    shown_at   timestamptz not null
);

--changeset vitrine:platform-0004-sessions
delete from platform.portal_session;
alter table platform.portal_session
    add id uuid not null unique,
    add device text not null,
    add address text not null,
    add second_factor boolean not null,
    add proved_at timestamptz not null;

-- The way from one business to another without a second password: once, within seconds, while the first session lives.
create table platform.handover (
    token_hash   bytea primary key,
    session_id   uuid        not null references platform.portal_session (id) on delete cascade,
    to_tenant_id uuid        not null references platform.tenant,
    expires_at   timestamptz not null
);

--changeset vitrine:platform-0004-guessing
-- Failed sign-ins per e-mail address, which appears as a keyed hash, and until when it is locked.
create table platform.sign_in_lock (
    who          text primary key,
    failures     int         not null,
    since        timestamptz not null,
    locked_until timestamptz
);

-- What a person sees of the own sign-ins, for 90 days.
create table platform.sign_in (
    id         uuid primary key,
    account_id uuid        not null references platform.account,
    tenant_id  uuid references platform.tenant,
    at         timestamptz not null,
    outcome    text        not null,
    address    text        not null
);
create index sign_in_account on platform.sign_in (account_id, id desc);

-- Single-use links to a mailbox: a new password, an unlocked sign-in. Only the SHA-256 of the token is kept.
create table platform.account_link (
    token_hash bytea primary key,
    account_id uuid        not null references platform.account,
    tenant_id  uuid        not null references platform.tenant,
    purpose    text        not null check (purpose in ('RESET_PASSWORD', 'UNLOCK')),
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index account_link_account on platform.account_link (account_id);

--changeset vitrine:platform-0004-grants
grant select, insert, update, delete on platform.totp, platform.factor_tries, platform.recovery_code, platform.passkey,
    platform.passkey_ceremony, platform.second_step, platform.family_factor, platform.handover, platform.sign_in_lock,
    platform.account_link to vitrine_platform;
grant select, insert, delete on platform.sign_in to vitrine_platform;
grant select on platform.factor_standing to vitrine_platform;
