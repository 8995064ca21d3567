-- Politie or OM asked to wait with a dossier and everything that came out of it.
create table opschorting (
    id              bigint generated always as identity primary key,
    versie          bigint        not null,
    dossier         varchar(20)   not null,
    verzoeker       varchar(10)   not null,
    reden           varchar(1000) not null,
    sinds           timestamptz   not null,
    vastgelegd_door varchar(64)   not null,
    herinner_op     date          not null,
    opgeheven_op    timestamptz,
    opgeheven_door  varchar(64),
    opheffingsreden varchar(1000)
);
create index opschorting_lopend on opschorting (dossier) where opgeheven_op is null;
create index opschorting_dossier on opschorting (dossier);
