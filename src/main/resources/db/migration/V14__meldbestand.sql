-- A file with reports between the look and the yes, encrypted and for hours only. Once it is read in, the content is gone and the numbers stay until the time is over.
create table meldbestand (
    id        uuid        not null primary key,
    gebruiker varchar(64) not null,
    moment    timestamptz not null,
    inhoud    bytea
);
create index meldbestand_gebruiker on meldbestand (gebruiker);
create index meldbestand_moment on meldbestand (moment);

create table meldbestand_regel (
    bestand uuid    not null references meldbestand on delete cascade,
    regel   integer not null,
    nummer  varchar(20),
    primary key (bestand, regel)
);
