-- The versions of the two maps. A run keeps the version it started with. Which partner belongs to a question is decided by bpmn/ketenpartner-bepalen.dmn.
create table routekaartversie (
    kaart       varchar(10)  not null,
    versie      integer      not null,
    titel       varchar(200) not null,
    status      varchar(20)  not null check (status in ('VASTGESTELD', 'RECONSTRUCTIE')),
    bron        varchar(300) not null,
    geldt_vanaf date         not null,
    primary key (kaart, versie)
);
insert into routekaartversie (kaart, versie, titel, status, bron, geldt_vanaf) values
    ('PERSOON', 1, 'Signalenroutekaart mensenhandel voor gemeenten: identificeerbaar slachtoffer', 'VASTGESTELD', '[S Bijlage 1]; vraag naar leeftijd en vervolg bij vier keer nee toegevoegd [R]', date '2026-01-01'),
    ('LOCATIE', 1, 'Signalenroutekaart mensenhandel voor gemeenten: locatie', 'RECONSTRUCTIE', 'Reconstructie, vast te stellen met RSIV: de officiële kaart staat niet in het uitvoeringsplan [R][U]', date '2026-01-01');

create table routekaartvraag (
    kaart    varchar(10)  not null,
    versie   integer      not null,
    vraag    varchar(30)  not null,
    volgorde integer      not null,
    tekst    varchar(300) not null,
    bron     varchar(200) not null,
    primary key (kaart, versie, vraag),
    foreign key (kaart, versie) references routekaartversie
);
insert into routekaartvraag (kaart, versie, vraag, volgorde, tekst, bron) values
    ('PERSOON', 1, 'PERSOON_ACUUT', 1, 'Heeft het slachtoffer acute hulp of ingrijpen nodig?', '[S Bijlage 1] vraag 1'),
    ('PERSOON', 1, 'PERSOON_MINDERJARIG', 2, 'Is het mogelijke slachtoffer jonger dan 18 jaar?', '[R] op grond van [S 1], [S 6.1.1]'),
    ('PERSOON', 1, 'PERSOON_AANGIFTE', 3, 'Wil het slachtoffer aangifte doen of met de politie praten voor een oriënterend gesprek?', '[S Bijlage 1] vraag 2'),
    ('PERSOON', 1, 'PERSOON_HULP', 4, 'Wil het slachtoffer ondersteuning van een hulpverlener, opvang of praten met een advocaat?', '[S Bijlage 1] vraag 3'),
    ('PERSOON', 1, 'PERSOON_ZORGEN', 5, 'Maakt u zich toch ernstige zorgen om het slachtoffer maar krijgt u geen grip op de persoon of de situatie?', '[S Bijlage 1] vraag 4'),
    ('LOCATIE', 1, 'LOCATIE_ACUUT', 1, 'Is iemand op de locatie nu in acuut gevaar?', '[R] op grond van [S Bijlage 1] vraag 1'),
    ('LOCATIE', 1, 'LOCATIE_SLACHTOFFER', 2, 'Is een mogelijk slachtoffer te vinden of bij naam bekend?', '[R] op grond van [S Bijlage 1]'),
    ('LOCATIE', 1, 'LOCATIE_ARBEID', 3, 'Vermoedt u arbeidsuitbuiting?', '[R] op grond van [S 6.3.1.3], [S 6.4]; [F:P2]'),
    ('LOCATIE', 1, 'LOCATIE_SEKSUEEL', 4, 'Vermoedt u seksuele uitbuiting of illegale prostitutie?', '[R] op grond van [S 6.3.1.3], [S 6.4]'),
    ('LOCATIE', 1, 'LOCATIE_CRIMINEEL', 5, 'Vermoedt u criminele uitbuiting?', '[R] op grond van [S 6.3.1.3]'),
    ('LOCATIE', 1, 'LOCATIE_ORGAAN', 6, 'Vermoedt u orgaanhandel of gedwongen draagmoederschap?', '[R] op grond van [S 1.1.4]'),
    ('LOCATIE', 1, 'LOCATIE_TOEZICHT', 7, 'Speelt er iets met een vergunning, het gebruik van het pand of de APV?', '[R] op grond van [S 6.3.1.1], [S 6.3.2]'),
    ('LOCATIE', 1, 'LOCATIE_OMGEVING', 8, 'Speelt er iets met brandveiligheid, bouw of milieu?', '[R] op grond van [S 6.3.1.1], [S 6.3.2]'),
    ('LOCATIE', 1, 'LOCATIE_INSCHRIJVING', 9, 'Klopt de inschrijving niet of wonen er te veel mensen?', '[R] op grond van [S 6.3.2.1]'),
    ('LOCATIE', 1, 'LOCATIE_HEIT', 10, 'Is er een sterk vermoeden van malafide bedrijvigheid of illegale prostitutie, en heeft het meerwaarde als andere partners meegaan?', '[R] op grond van [S 6.3.1.3]'),
    ('LOCATIE', 1, 'LOCATIE_RIEC', 11, 'Wijst dit op georganiseerde criminaliteit waarvoor gegevens van meer partners nodig zijn?', '[R] op grond van [S 6.3.1.1]');

-- One time that a map was followed for a signal.
create table doorloop (
    id            bigint generated always as identity primary key,
    lock_versie   bigint      not null,
    nummer        varchar(20) not null,
    kaart         varchar(10) not null,
    kaartversie   integer     not null,
    gestart_op    timestamptz not null,
    afgerond_op   timestamptz,
    afgebroken    boolean     not null,
    sparpartner   varchar(30) references ketenpartner (code),
    herweeg_op    date,
    afspraak      varchar(2000),
    foreign key (kaart, kaartversie) references routekaartversie
);
create index doorloop_nummer on doorloop (nummer, id);
create unique index doorloop_een_tegelijk on doorloop (nummer, kaart) where afgerond_op is null;

create table routeantwoord (
    id          bigint generated always as identity primary key,
    doorloop_id bigint      not null references doorloop,
    vraag       varchar(30) not null,
    ja          boolean     not null,
    vorm        varchar(20),
    woonregio   varchar(30),
    partner     varchar(30) references ketenpartner (code),
    toelichting varchar(2000),
    moment      timestamptz not null,
    medewerker  varchar(64) not null,
    unique (doorloop_id, vraag)
);
