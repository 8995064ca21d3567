-- The privacychecks 1, 2A and 2B of phases 3 and 4 of the model protocol. They are not the steps 1, 2A and 2B of phase 1, which stand in wegingsstap.
-- A jurist changes the words of a question with a new version; an answer keeps the version it was given to.
create table privacycheckvraag (
    fase        varchar(30)  not null,
    code        varchar(30)  not null,
    versie      integer      not null,
    volgorde    integer      not null,
    vraag       varchar(200) not null,
    uitleg      varchar(500) not null,
    bron        varchar(300) not null,
    geldt_vanaf date         not null,
    primary key (fase, code, versie)
);
insert into privacycheckvraag (fase, code, versie, volgorde, vraag, uitleg, bron, geldt_vanaf) values
    ('BRONNENONDERZOEK', 'GRONDSLAG', 1, 1, 'Zijn deze gegevens op een grondslag verzameld?',
     'Noem de grondslag waarop de bron ze oorspronkelijk verzamelde.',
     'Model privacyprotocol binnengemeentelijke gegevensuitwisseling ondermijning, fase 3 [F:P25]; woorden [R]', date '2026-01-01'),
    ('BRONNENONDERZOEK', 'DOEL', 1, 2, 'Is duidelijk waarvoor u ze nu nodig heeft?',
     'Beschrijf welk besluit u ermee neemt.',
     'Model privacyprotocol, fase 3 [F:P25]; [F:P7]; woorden [R]', date '2026-01-01'),
    ('BRONNENONDERZOEK', 'VERENIGBAAR', 1, 3, 'Past dat doel bij het doel waarvoor ze zijn verzameld?',
     'Leg uit hoe de twee doelen samenhangen.',
     'Model privacyprotocol, fase 3, verenigbaar gebruik [F:P25]; woorden [R]', date '2026-01-01'),
    ('BRONNENONDERZOEK', 'NOODZAAK', 1, 4, 'Is de inhoud nodig en is alleen de treffer te weinig?',
     'Wat kunt u niet beslissen als u alleen weet dat er een treffer is?',
     'Model privacyprotocol, fase 3 [F:P25]; woorden [R]', date '2026-01-01'),
    ('BRONNENONDERZOEK', 'PROPORTIONALITEIT', 1, 5, 'Staat het belang in verhouding tot de inbreuk?',
     'Weeg het mogelijke slachtoffer af tegen wie er woont of werkt.',
     'Model privacyprotocol, fase 3 [F:P25]; woorden [R]', date '2026-01-01'),
    ('BRONNENONDERZOEK', 'SUBSIDIARITEIT', 1, 6, 'Is dit het lichtste middel dat werkt?',
     'Noem wat u nog meer heeft overwogen.',
     'Model privacyprotocol, fase 3 [F:P25]; woorden [R]', date '2026-01-01'),
    ('VOOR_HET_OVERLEG', 'NOODZAAK', 1, 1, 'Waarom heeft deze deelnemer dit nodig om de aanpak te kiezen?',
     'Schrijf het zonder naam, bedrijf of adres.',
     'Model privacyprotocol, fase 4, privacycheck 2A [F:P25]; woorden [R]', date '2026-01-01'),
    ('NA_HET_BESLUIT', 'BEVOEGDHEID', 1, 1, 'Welke bevoegdheid gebruikt de ontvanger?',
     'Noem de taak of bevoegdheid waarmee de ontvanger het besluit uitvoert.',
     'Model privacyprotocol, fase 4, privacycheck 2B [F:P25]; woorden [R]', date '2026-01-01'),
    ('NA_HET_BESLUIT', 'NOODZAAK', 1, 2, 'Waarom is dit nodig om het besluit uit te voeren?',
     'Schrijf het zonder naam, bedrijf of adres.',
     'Model privacyprotocol, fase 4, privacycheck 2B [F:P25]; woorden [R]', date '2026-01-01');

-- One check: who, when and what came of it. Nothing is replaced; the last one counts.
create table privacycheck (
    id         bigint generated always as identity primary key,
    dossier    varchar(20) not null,
    fase       varchar(30) not null,
    overleg    varchar(20),
    uitkomst   varchar(30) not null,
    moment     timestamptz not null,
    medewerker varchar(64) not null,
    constraint overleg_bij_2a check ((overleg is not null) = (fase = 'VOOR_HET_OVERLEG'))
);
create index privacycheck_dossier on privacycheck (dossier, fase, id);

-- Why: an answer to each question.
create table privacycheck_antwoord (
    privacycheck bigint        not null references privacycheck,
    volgorde     integer       not null,
    fase         varchar(30)   not null,
    code         varchar(30)   not null,
    versie       integer       not null,
    voldaan      boolean       not null,
    reden        varchar(1000) not null,
    primary key (privacycheck, volgorde),
    foreign key (fase, code, versie) references privacycheckvraag
);

-- Privacycheck 1: which sources it is about.
create table privacycheck_bron (
    privacycheck bigint      not null references privacycheck,
    bron         varchar(30) not null,
    naam         varchar(60) not null,
    primary key (privacycheck, bron)
);

-- Privacychecks 2A and 2B: who may get which data, and on which ground.
create table privacycheck_deling (
    privacycheck   bigint      not null references privacycheck,
    volgorde       integer     not null,
    partner        varchar(30) not null,
    gegevensklasse varchar(20) not null,
    grondslag      varchar(30) not null,
    primary key (privacycheck, volgorde),
    constraint een_deling_per_partner unique (privacycheck, partner)
);

-- Which answers may be read without privacycheck 1. A source that does not stand here shows a hit and nothing more.
-- herkomst as in verrijkingsnorm.
create table verrijkingsbron (
    vraag          varchar(30)  primary key,
    inhoud_direct  boolean      not null,
    waarom         varchar(300) not null,
    herkomst       char(1)      not null check (herkomst in ('L', 'F', 'R', 'U'))
);
insert into verrijkingsbron (vraag, inhoud_direct, waarom, herkomst) values
    ('ADRES', true, 'De BAG is openbaar; gevraagd wordt alleen naar gebruiksdoel, oppervlakte en status van een gebouw.', 'L'),
    ('ANDERE_SIGNALEN', true, 'Alleen nummers van eigen signalen, voor hetzelfde doel ontvangen; het dossier toont ze ook als mogelijk verband.', 'R'),
    ('BEDRIJF', false, 'De naam van een eenmanszaak kan de naam van een persoon zijn.', 'R'),
    ('BEDRIJVEN_OP_ADRES', false, 'Zegt iets over wie op een adres onderneemt.', 'R'),
    ('VERGUNNINGEN', false, 'Verzameld om vergunningen te verlenen; een vergunning kan op naam van een persoon staan.', 'R'),
    ('BEWONING', false, 'Uit de BRP, die alleen mag worden gebruikt voor zover dat voor een taak nodig is.', 'F'),
    ('EERDERE_HANDHAVING', false, 'Verzameld om te handhaven.', 'R');
