--liquibase formatted sql

--changeset vitrine:tenant-0027-names
-- Products on sale from A to Z.
create index product_names on product (lower(name), id) where status = 'ACTIVE';
