-- What a kind of measure asks for. herkomst: S = the plan, L = known law, to be checked by a jurist, F = found in a public source, R = our own reading, U = unknown.
create table maatregelsoort (
    code           varchar(40)  primary key,
    besluit        boolean      not null,
    herstelsanctie boolean      not null,
    begunstiging   varchar(10)  not null check (begunstiging in ('VERPLICHT', 'MOGELIJK', 'GEEN')),
    uitvoering     boolean      not null,
    herkomst       char(1)      not null check (herkomst in ('S', 'L', 'F', 'R', 'U')),
    bron           varchar(300) not null
);
comment on column maatregelsoort.besluit is 'A besluit of the Awb: voornemen (4:8), bekendmaking that starts a term for bezwaar (6:8).';
comment on column maatregelsoort.herstelsanctie is 'Not a second one for the same breach while one is in force (Awb 5:6).';
comment on column maatregelsoort.begunstiging is 'Whether the offender first gets time to end the breach.';
comment on column maatregelsoort.uitvoering is 'Whether people must go and carry it out after the bekendmaking.';

insert into maatregelsoort (code, besluit, herstelsanctie, begunstiging, uitvoering, herkomst, bron) values
    ('SLUITING',                  true,  true,  'MOGELIJK',  true,  'R', 'Uitgevoerd als bestuursdwang: Awb 5:21; bij Gemeentewet 174a gelden Awb 5:25 tot en met 5:28'),
    ('LAST_ONDER_DWANGSOM',       true,  true,  'MOGELIJK',  true,  'L', 'Awb 5:32 en 5:32a lid 2: een last die alleen herhaling voorkomt heeft geen termijn'),
    ('LAST_ONDER_BESTUURSDWANG',  true,  true,  'VERPLICHT', true,  'L', 'Awb 5:21 en 5:24 lid 2; bij spoed geen termijn (5:31)'),
    ('INTREKKING_VERGUNNING',     true,  false, 'GEEN',      false, 'R', 'Werkt door de bekendmaking (Awb 3:40); of intrekking een herstelsanctie is, hangt af van de reden'),
    ('BESTUURLIJKE_WAARSCHUWING', false, false, 'GEEN',      false, 'R', 'In de regel geen besluit'),
    ('GROEPSAANPAK',              false, false, 'GEEN',      false, 'S', 'Plan, paragraaf 6.4: gemeentelijke aanpak, jeugdbeleid'),
    ('GEEN',                      false, false, 'GEEN',      false, 'S', 'Plan, paragraaf 6.3.1.3: de burgemeester heeft de mogelijkheid, geen plicht');

-- On what a measure rests. Where article is 'vul in' we could not find the text; a jurist fills it in.
create table maatregel_grondslag (
    code         varchar(40)  primary key,
    omschrijving varchar(200) not null,
    orgaan       varchar(20)  not null check (orgaan in ('BURGEMEESTER', 'COLLEGE')),
    artikel      varchar(200) not null,
    herkomst     char(1)      not null check (herkomst in ('S', 'L', 'F', 'R', 'U')),
    bron         varchar(300) not null
);
insert into maatregel_grondslag (code, omschrijving, orgaan, artikel, herkomst, bron) values
    ('GEMEENTEWET_174_APV',       'Voor het publiek open gebouw (horeca, winkel, seksinrichting)', 'BURGEMEESTER', 'Gemeentewet 174 en APV Teylingen artikel: vul in', 'U', 'Gemeentewet 174 is bekend; het artikel van de geldende APV is niet gevonden'),
    ('GEMEENTEWET_174A',          'Woning, lokaal of erf', 'BURGEMEESTER', 'Gemeentewet 174a', 'F', 'Gronden sinds 1 januari 2024: ernstige verstoring van de openbare orde, ernstig geweld of dreiging, een wapen. Mensenhandel alleen is geen eigen grond (uitleg)'),
    ('OPIUMWET_13B',              'Drugspand', 'BURGEMEESTER', 'Opiumwet 13b', 'L', 'Last onder bestuursdwang'),
    ('APV_SEKSINRICHTING',        'Seksinrichting: vergunning weigeren, intrekken of sluiten', 'BURGEMEESTER', 'Gemeentewet 151a en APV Teylingen hoofdstuk 3 artikel: vul in', 'U', 'De beleidsregel illegale prostitutie van Teylingen is niet gevonden'),
    ('GEMEENTEWET_125_AWB_5_21',  'Last onder bestuursdwang', 'COLLEGE', 'Gemeentewet 125 en Awb 5:21', 'L', 'College of burgemeester, naar gelang wie de overtreden regel uitvoert'),
    ('GEMEENTEWET_125_AWB_5_32',  'Last onder dwangsom in plaats van bestuursdwang', 'COLLEGE', 'Gemeentewet 125 en Awb 5:32', 'L', 'College of burgemeester, naar gelang wie de overtreden regel uitvoert'),
    ('BIBOB_3',                   'Weigeren of intrekken van een vergunning of subsidie', 'BURGEMEESTER', 'Wet Bibob 3', 'L', 'Het orgaan dat de vergunning gaf'),
    ('WET_GOED_VERHUURDERSCHAP',  'Verhuur van woonruimte', 'COLLEGE', 'Wet goed verhuurderschap, artikel: vul in', 'F', 'Eerst waarschuwen, tenzij het zeer ernstig is'),
    ('WONEN_EN_BOUWEN',           'Overbewoning, brandveiligheid of gebruik', 'COLLEGE', 'Bbl, omgevingsplan of Huisvestingswet, artikel: vul in', 'U', 'Uitvoering door de ODWH'),
    ('GEMEENTEWET_175',           'Noodbevel', 'BURGEMEESTER', 'Gemeentewet 175', 'F', 'Uitzonderlijk');

create table maatregel (
    nummer               varchar(20)   primary key,
    versie               integer       not null,
    status               varchar(30)   not null,
    herkomst             varchar(20)   not null,
    overtreding          varchar(60),
    aanleiding           varchar(4000) not null,
    heit_team            varchar(30)   not null,
    advies               varchar(40),
    -- The proposal of the jurist.
    soort                varchar(40),
    afwijkreden          varchar(2000),
    motivering           varchar(2000),
    grondslag            varchar(40)   references maatregel_grondslag (code),
    voorschrift          varchar(200),
    eerdere_maatregel    varchar(20),
    procedure_keuze      varchar(20),
    procedure_reden      varchar(2000),
    zienswijze_weken     integer,
    voorbereid_door      varchar(64),
    -- Voornemen and zienswijze.
    voornemen_op         date,
    zienswijze_tot       date,
    zienswijze_uitleg    varchar(500),
    zienswijze_uitkomst  varchar(20),
    zienswijze_wijze     varchar(20),
    zienswijze_op        date,
    zienswijze_tekst     varchar(2000),
    -- Ontwerp and besluit.
    besluittekst         varchar(2000),
    antwoord             varchar(2000),
    termijn_dagen        integer,
    dwangsom_bedrag      integer,
    dwangsom_per         varchar(20),
    dwangsom_maximum     integer,
    sluiting_weken       integer,
    ontworpen_door       varchar(64),
    besloten_op          date,
    besloten_door        varchar(64),
    -- Bekendmaking, begunstiging, execution.
    bekendgemaakt_op     date,
    bekendmaking_wijze   varchar(20),
    bezwaar_tot          date,
    bezwaar_uitleg       varchar(500),
    bezwaar_post_tot     date,
    begunstiging_tot     date,
    begunstiging_uitleg  varchar(1000),
    gecontroleerd_op     date,
    controle_toelichting varchar(2000),
    uitgevoerd_op        date,
    verzegeld            boolean,
    sluiting_tot         date,
    verslag              varchar(2000),
    reden_einde          varchar(2000),
    -- One measure for each breach of a controle, however often it is asked.
    unique (herkomst, overtreding)
);

create table maatregel_vorm (
    nummer varchar(20) not null references maatregel (nummer),
    vorm   varchar(20) not null,
    primary key (nummer, vorm)
);

create table maatregel_bezwaar (
    nummer        varchar(20)   not null references maatregel (nummer),
    volgorde      integer       not null,
    ontvangen_op  date          not null,
    wijze         varchar(20)   not null,
    postdatum     date,
    op_tijd       boolean       not null,
    samenvatting  varchar(2000) not null,
    vastgelegd_door varchar(64) not null,
    primary key (nummer, volgorde)
);
