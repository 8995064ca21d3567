-- What was passed on to a ketenpartner: the record of each verstrekking.
create table doorzetting (
    id              bigint generated always as identity primary key,
    versie          bigint        not null,
    dossiernummer   varchar(20)   not null,
    partner         varchar(30)   not null references ketenpartner (code),
    doel            varchar(2000) not null,
    grondslag       varchar(20)   not null references grondslag (code),
    gegevensklasse  varchar(20)   not null,
    gegevens        varchar(2000),
    motivering      varchar(2000),
    wijkt_af        boolean       not null,
    status          varchar(20)   not null,
    aangeboden_op   timestamptz   not null,
    aangeboden_door varchar(64)   not null,
    ontvangen_op    date,
    afgerond_op     date,
    toelichting     varchar(2000)
);
create index doorzetting_dossier on doorzetting (dossiernummer, id);
