-- A doorzetting is prepared, confirmed, followed and can be withdrawn.
alter table doorzetting add column gevolgd boolean not null default false;
alter table doorzetting add column reactie_op timestamptz;
alter table doorzetting add column herinnerd_op date;

-- What a partner gets of the signal, as it stood when a person read and confirmed it.
create table doorzetting_gegeven (
    doorzetting_id bigint        not null references doorzetting,
    volgorde       integer       not null,
    veld           varchar(30)   not null,
    label          varchar(60)   not null,
    waarde         varchar(5000) not null,
    over_persoon   boolean       not null,
    primary key (doorzetting_id, volgorde)
);

-- Which class of data a field of a signal belongs to, and whether it says something about a person. A house choice [R], to be settled with the FG.
create table doorzetveld (
    veld           varchar(30)  primary key,
    gegevensklasse varchar(20)  not null check (gegevensklasse in ('ANONIEM', 'GEMEENTELIJK', 'CONVENANT')),
    over_persoon   boolean      not null,
    bron           varchar(200) not null
);
insert into doorzetveld (veld, gegevensklasse, over_persoon, bron) values
    ('URGENTIE', 'ANONIEM', false, '[R]'),
    ('VORM', 'ANONIEM', false, '[R]'),
    ('LOCATIE_SOORT', 'ANONIEM', false, '[R]'),
    ('MINDERJARIG', 'ANONIEM', false, '[R] alleen of er een minderjarige bij is'),
    ('INDICATOREN', 'GEMEENTELIJK', false, '[R]'),
    ('WAARGENOMEN', 'GEMEENTELIJK', false, '[R]'),
    ('ADRES', 'GEMEENTELIJK', false, '[R] een adres is met een ander gegeven te herleiden, dus nooit anoniem'),
    ('BEDRIJF', 'GEMEENTELIJK', false, '[R]'),
    ('OMSCHRIJVING', 'GEMEENTELIJK', true, '[R] vrije tekst kan over een persoon gaan'),
    ('SLACHTOFFER_NAAM', 'GEMEENTELIJK', true, '[R]'),
    ('SLACHTOFFER_TOELICHTING', 'GEMEENTELIJK', true, '[R]');

-- On which ground data about a person may go along. What the politie gave us is for the purpose of that verstrekking only, so not by itself.
alter table grondslag add column over_persoon boolean not null default false;
update grondslag set over_persoon = true where code in ('AVG_EIGEN_TAAK', 'WGS_RIEC', 'WGS_ZVH', 'TOESTEMMING', 'MELDRECHT');

-- After how many working days without a word a partner is reminded and called; '*' is every partner without a row of its own. House terms [R].
create table reactietermijn (
    partner   varchar(30)  primary key,
    werkdagen integer      not null check (werkdagen > 0),
    bron      varchar(200) not null
);
insert into reactietermijn (partner, werkdagen, bron) values
    ('*', 10, '[R]'),
    ('VEILIG_THUIS', 5, '[R] op grond van de beoordeling in vijf werkdagen [F:P83]'),
    ('POLITIE', 5, '[R]'),
    ('AVIM', 5, '[R]');

-- Asking a partner for advice without a word about a person: no transfer, no ground, no message.
create table sparring (
    id            bigint generated always as identity primary key,
    dossiernummer varchar(20)   not null,
    partner       varchar(30)   not null,
    vraag         varchar(2000) not null,
    antwoord      varchar(2000) not null,
    moment        timestamptz   not null,
    medewerker    varchar(64)   not null
);
create index sparring_dossier on sparring (dossiernummer, id);
