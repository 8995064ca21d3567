-- What somebody is still writing, encrypted: a draft is of its writer alone, and goes when it is sent or forgotten.
create table meldconcept (
    id        uuid        not null primary key,
    gebruiker varchar(64) not null,
    gewijzigd timestamptz not null,
    inhoud    bytea       not null
);
create index meldconcept_gebruiker on meldconcept (gebruiker, gewijzigd);
create index meldconcept_gewijzigd on meldconcept (gewijzigd);

-- Who typed in which signal, so that people find back their own reports. Not always the melder.
create table signaal_invoer (
    nummer    varchar(20) not null primary key,
    gebruiker varchar(64) not null
);
create index signaal_invoer_gebruiker on signaal_invoer (gebruiker);
insert into signaal_invoer (nummer, gebruiker)
    select distinct on (nummer) nummer, wie from tijdlijn where zin = 'Het signaal is ingevoerd.' order by nummer, id;
