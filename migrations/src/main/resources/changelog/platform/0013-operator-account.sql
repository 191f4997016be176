--liquibase formatted sql

--changeset vitrine:platform-0013-operator-account
-- What an operator sees of the own sessions. Those of before are over: nobody knows where they were opened.
delete from platform.operator_session;
alter table platform.operator_session
    add device text not null,
    add address text not null;
create index operator_session_account on platform.operator_session (account_id);
