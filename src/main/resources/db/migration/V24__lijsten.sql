-- The reference lists with their versions. A change is a new version of the whole list; no row of an older version is ever touched.
create table lijstversie (
    lijst  varchar(30)  not null,
    versie integer      not null,
    moment timestamptz  not null,
    wie    varchar(64)  not null,
    wat    varchar(500) not null,
    primary key (lijst, versie)
);
insert into lijstversie (lijst, versie, moment, wie, wat)
select lijst, 1, timestamptz '2026-01-01 00:00+01', 'systeem', 'Eerste versie van de lijst.'
from unnest(array ['KETENPARTNERS', 'INDICATOREN', 'SECTOREN', 'FUNCTIEGROEPEN']) as lijst;

-- Indicators, sectors (kinds of place) and functiegroepen. A code stays what it was: it is ended and never used for something else.
create table lijstregel (
    lijst       varchar(30)  not null,
    code        varchar(100) not null,
    lijstversie integer      not null,
    volgorde    integer      not null,
    tekst       varchar(200) not null,
    -- The form that an indicator points at; null fits all forms.
    vorm        varchar(20),
    -- Counts for the urgency, only to sort [F:P14][R].
    ernstig     boolean      not null default false,
    -- Speaks of violence, threat or fear [R].
    geweld      boolean      not null default false,
    -- A sector with a raised risk.
    risico      boolean      not null default false,
    bron        varchar(200) not null,
    beeindigd   boolean      not null default false,
    primary key (lijst, code, lijstversie),
    foreign key (lijst, lijstversie) references lijstversie (lijst, versie)
);
insert into lijstregel (lijst, code, lijstversie, volgorde, tekst, vorm, ernstig, geweld, bron)
select 'INDICATOREN', code, lijstversie, volgorde, tekst, vorm, ernstig, geweld, bron from indicator;
drop table indicator;

insert into lijstregel (lijst, lijstversie, volgorde, code, tekst, risico, bron) values
    ('SECTOREN', 1, 1, 'WONING', 'Woning', false, '[R]'),
    ('SECTOREN', 1, 2, 'BEDRIJF', 'Bedrijf', false, '[R]'),
    ('SECTOREN', 1, 3, 'HORECA', 'Horeca', true, '[S 1.1.3]; [S 6.2.2]'),
    ('SECTOREN', 1, 4, 'HOTEL_EN_RECREATIE', 'Hotel of recreatie', true, '[S 6.2.2]'),
    ('SECTOREN', 1, 5, 'MASSAGESALON', 'Massagesalon', true, '[S 1.1.3] beauty; [S 6.2.2]'),
    ('SECTOREN', 1, 6, 'NAGELSTUDIO', 'Nagelstudio', true, '[S 1.1.3] beauty; [S 6.2.2]'),
    ('SECTOREN', 1, 7, 'LAND_EN_TUINBOUW', 'Land- en tuinbouw', true, '[S 1.1.3]'),
    ('SECTOREN', 1, 8, 'BOUW', 'Bouw', true, '[S 1.1.3]'),
    ('SECTOREN', 1, 9, 'AUTOMOTIVE', 'Autobedrijf', true, '[S 1.1.3]'),
    ('SECTOREN', 1, 10, 'SCHOONMAAK', 'Schoonmaak', true, '[S 1.1.3] huishouden'),
    ('SECTOREN', 1, 11, 'UITZENDBUREAU', 'Uitzendbureau', true, '[S 6.2.2]'),
    ('SECTOREN', 1, 12, 'SEKSINRICHTING', 'Seksinrichting', true, '[S 6.2.2] erotiekbranche'),
    ('SECTOREN', 1, 13, 'VERBLIJFSLOCATIE', 'Verblijfslocatie', false, '[R]'),
    ('SECTOREN', 1, 14, 'SCHOOL', 'School', false, '[R]'),
    ('SECTOREN', 1, 15, 'ONLINE', 'Online', false, '[R]'),
    ('SECTOREN', 1, 16, 'OVERIG', 'Overig', false, '[R]'),
    ('FUNCTIEGROEPEN', 1, 1, 'BOA', 'Boa', false, '[S 6.1.2]'),
    ('FUNCTIEGROEPEN', 1, 2, 'BOUWINSPECTEUR', 'Bouwinspecteur', false, '[S 6.1.2]'),
    ('FUNCTIEGROEPEN', 1, 3, 'BURGERZAKEN', 'Burgerzaken', false, '[S 6.1.2]'),
    ('FUNCTIEGROEPEN', 1, 4, 'TOEZICHTHOUDER', 'Handhaver of toezichthouder', false, '[S 6.1.2]'),
    ('FUNCTIEGROEPEN', 1, 5, 'JEUGD_EN_GEZINSTEAM', 'Jeugd- en gezinsteam', false, '[S 6.1.2]'),
    ('FUNCTIEGROEPEN', 1, 6, 'JONGERENWERKER', 'Jongerenwerker', false, '[S 6.1.2]'),
    ('FUNCTIEGROEPEN', 1, 7, 'LEERPLICHTAMBTENAAR', 'Leerplichtambtenaar', false, '[S 6.1.2]'),
    ('FUNCTIEGROEPEN', 1, 8, 'VERGUNNINGVERLENER', 'Vergunningverlener', false, '[S 6.1.2]'),
    ('FUNCTIEGROEPEN', 1, 9, 'WIJK_GGD', 'Wijk-GGD', false, '[S 6.1.2]'),
    ('FUNCTIEGROEPEN', 1, 10, 'WMO', 'Wmo-medewerker', false, '[S 6.1.2]'),
    ('FUNCTIEGROEPEN', 1, 11, 'PARTNER', 'Partnerorganisatie', false, '[R]'),
    ('FUNCTIEGROEPEN', 1, 12, 'INWONER', 'Inwoner', false, '[R]'),
    ('FUNCTIEGROEPEN', 1, 13, 'ANDERS', 'Anders', false, '[R]');

-- Which version of each list a signal was reported and weighed with.
alter table signaal
    add column indicatorenversie    integer not null default 1,
    add column sectorenversie       integer not null default 1,
    add column functiegroepenversie integer not null default 1;

-- A partner is ended, never deleted. Table ketenpartner holds what counts now, this one what counted in each version.
alter table ketenpartner add column beeindigd boolean not null default false;
create table ketenpartnerversie (
    code                   varchar(30)  not null references ketenpartner,
    lijstversie            integer      not null,
    taak                   varchar(300) not null,
    telefoon               varchar(60),
    email                  varchar(120),
    website                varchar(200),
    grondslag              varchar(20)  not null references grondslag,
    convenantpartner       boolean      not null,
    gegevensklasse         varchar(20)  not null,
    alleen_met_toestemming boolean      not null,
    bron                   varchar(300) not null,
    nagekeken_op           date,
    beeindigd              boolean      not null,
    primary key (code, lijstversie)
);
insert into ketenpartnerversie
select code, 1, taak, telefoon, email, website, grondslag, convenantpartner, gegevensklasse, alleen_met_toestemming, bron, nagekeken_op, beeindigd
from ketenpartner;
