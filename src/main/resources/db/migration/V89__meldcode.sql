-- The meldcode huiselijk geweld en kindermishandeling: one run per signal at a time, with what was done at each step.
create table meldcodesector (
    code varchar(40)  primary key,
    naam varchar(100) not null,
    bron varchar(200) not null
);
comment on table meldcodesector is 'Who must work with the meldcode; form meldcode-starten shows the same list.';
insert into meldcodesector (code, naam, bron) values
    ('GEZONDHEIDSZORG',            'Gezondheidszorg',             'Uitvoeringsplan 6.1.1'),
    ('ONDERWIJS',                  'Onderwijs',                   'Uitvoeringsplan 6.1.1'),
    ('KINDEROPVANG',               'Kinderopvang',                'Uitvoeringsplan 6.1.1'),
    ('MAATSCHAPPELIJKE_ONDERSTEUNING', 'Maatschappelijke ondersteuning', 'Uitvoeringsplan 6.1.1'),
    ('VERBLIJFSLOCATIES',          'Verblijfslocaties',           'Uitvoeringsplan 6.1.1'),
    ('JEUGDHULP',                  'Jeugdhulp',                   'Uitvoeringsplan 6.1.1'),
    ('JUSTITIE',                   'Justitie',                    'Uitvoeringsplan 6.1.1'),
    ('BURGERZAKEN',                'Burgerzaken',                 'Uitvoeringsplan 6.1.3: protocol meldcode'),
    ('TOEZICHT',                   'Toezicht (boa)',              'Uitvoeringsplan 6.1.3: getraind door Veilig Thuis');

-- When we may expect to hear from Veilig Thuis. Veilig Thuis owns these terms; we only look whether something was heard.
create table meldcodetermijn (
    code    varchar(30)  primary key,
    aantal  integer      not null check (aantal > 0),
    eenheid varchar(10)  not null check (eenheid in ('WERKDAG', 'DAG')),
    bron    varchar(200) not null
);
insert into meldcodetermijn (code, aantal, eenheid, bron) values
    ('VEILIGHEIDSBEOORDELING', 5,  'WERKDAG', 'Veiligheidsbeoordeling binnen 5 werkdagen [F:P83]'),
    ('ONDERZOEK',              70, 'DAG',     'Onderzoek binnen 10 weken [F:P84]'),
    ('NAVRAAG',                10, 'WERKDAG', 'Opnieuw navragen als na het onderzoek nog geen resultaat bekend is [R]');

create table meldcode (
    id               bigint generated always as identity primary key,
    versie           bigint        not null,
    signaal          varchar(20)   not null,
    sector           varchar(40)   not null references meldcodesector,
    gestart_op       timestamptz   not null,
    gestart_door     varchar(64)   not null,
    gesloten_op      timestamptz,
    signalen         varchar(4000),
    onveiligheid     varchar(20),
    overleg          varchar(2000),
    advies_op        date,
    advies           varchar(2000),
    gesprek_op       date,
    gesprek          varchar(4000),
    vermoeden        boolean,
    onveilig         boolean,
    hulp_mogelijk    boolean,
    hulp_aanvaard    boolean,
    hulp_op_tijd     boolean,
    meldadvies       varchar(20),
    regels_versie    integer,
    melden           boolean,
    hulp             boolean,
    afspraken        varchar(2000),
    reden_afwijking  varchar(2000),
    gemeld_op        timestamptz,
    gemeld           varchar(2000)
);
create unique index meldcode_lopend on meldcode (signaal) where gesloten_op is null;
create index meldcode_signaal on meldcode (signaal, id);
comment on column meldcode.gesprek is 'What was discussed, or without a day why there was no talk.';

create table meldcode_terugkoppeling (
    meldcode   bigint        not null references meldcode,
    gehoord_op date          not null,
    resultaat  varchar(2000) not null,
    definitief boolean       not null,
    volgorde   integer       not null,
    primary key (meldcode, volgorde)
);
