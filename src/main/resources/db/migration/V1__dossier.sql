-- The spine of every record: numbers, timeline, links.
create sequence nummer_signaal;
create sequence nummer_overleg;
create sequence nummer_casus;
create sequence nummer_controle;
create sequence nummer_maatregel;

create table tijdlijn (
    id     bigint generated always as identity primary key,
    nummer varchar(20)   not null,
    moment timestamptz   not null,
    inzage varchar(20)   not null,
    zin    varchar(2000) not null,
    wie    varchar(64)   not null
);
create index tijdlijn_nummer on tijdlijn (nummer, moment);

create table verband (
    boven        varchar(20) not null,
    onder        varchar(20) not null,
    hierarchisch boolean     not null,
    primary key (boven, onder)
);
create index verband_onder on verband (onder);
