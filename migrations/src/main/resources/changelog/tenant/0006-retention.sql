--liquibase formatted sql

--changeset vitrine:tenant-0006-about
-- Which events hold something of a person, for the preview of an erasure.
create index audit_event_about on audit_event ((after ->> 'about')) where after ->> 'about' is not null;
