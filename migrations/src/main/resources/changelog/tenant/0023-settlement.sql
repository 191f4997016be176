--liquibase formatted sql

--changeset vitrine:tenant-0023-hosted
-- Where the customer of an open payment goes on.
alter table payment add column redirect text check (length(redirect) <= 4000);
