--liquibase formatted sql

--changeset vitrine:platform-0012-customer-journeys
-- Customers go to providers too. A journey of one realm is none of the other.
alter table platform.sso_journey add realm text not null default 'WORKFORCE' check (realm in ('WORKFORCE', 'CUSTOMERS'));
