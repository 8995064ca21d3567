alter table casus_bijdrage
    add column opgeschaald_op   date,
    add column afspraak         varchar(2000),
    -- What was released: by whom at the partner, when, and what kind of data it is.
    add column vrijgegeven_door varchar(100),
    add column vrijgegeven_op   date,
    add column gegevensklasse   varchar(20),
    -- Why the casus goes on with a partner that refuses or stays silent.
    add column verder_zonder    varchar(2000);

-- Who decides over the work, the bed and the transport of the same people (plan, 6.3.2.2).
alter table casus_analyse
    add column afhankelijkheid varchar(20),
    add column werkgever       varchar(200),
    add column huisvester      varchar(200),
    add column vervoerder      varchar(200);

alter table casus add column plan_toelichting varchar(2000);
create table casus_actie (
    casus          varchar(20)   not null references casus,
    volgorde       integer       not null,
    barriere       varchar(20)   not null,
    omschrijving   varchar(2000) not null,
    -- null = the municipality itself
    partner        varchar(20)   references casuspartner,
    bevoegdheid    varchar(200)  not null,
    eigenaar       varchar(100)  not null,
    uiterlijk      date          not null,
    stand          varchar(20)   not null,
    afgesproken_op date          not null,
    afgesproken_door varchar(64) not null,
    toelichting    varchar(2000),
    afgerond_op    date,
    primary key (casus, volgorde)
);
