-- Every question to a register: who asked, for which dossier and why. What the register said does not stand here.
create table registervraag (
    id       bigint generated always as identity primary key,
    nummer   varchar(20)  not null,
    wie      varchar(100) not null,
    doel     varchar(200) not null,
    vraag    varchar(30)  not null,
    bron     varchar(200) not null,
    moment   timestamptz  not null,
    uitkomst varchar(30)  not null
);
create index registervraag_per_dossier on registervraag (nummer);

-- The number that the BAG gives the adresseerbaar object, by which dossiers about one building find each other.
alter table verrijking add column bag_id varchar(16);
create index verrijking_per_adresseerbaar_object on verrijking (bag_id) where bag_id is not null;
