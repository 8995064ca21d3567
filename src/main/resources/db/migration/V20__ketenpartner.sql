-- Reference data. Column bron says where each fact comes from and how sure we are of it:
-- [S ..] the municipality's plan, [F:..] read in a public page, [L] general legal knowledge, [R] our proposal, [U] still open.
create table grondslag (
    code       varchar(20)  primary key,
    uitleg     varchar(300) not null,
    vindplaats varchar(200) not null,
    bron       varchar(200) not null
);
insert into grondslag (code, uitleg, vindplaats, bron) values
    ('AVG_EIGEN_TAAK', 'De gemeente deelt dit omdat het nodig is voor een taak die zij zelf heeft.', 'AVG artikel 6 lid 1 onder e', '[R]; [F:P7, P25]'),
    ('WGS_RIEC', 'Delen binnen het samenwerkingsverband RIEC, alleen met deelnemers aan het convenant.', 'Wet gegevensverwerking door samenwerkingsverbanden (RIEC)', '[F:P34, P35]; artikelen [U]'),
    ('WGS_ZVH', 'Delen binnen het samenwerkingsverband Zorg- en Veiligheidshuis.', 'Wet gegevensverwerking door samenwerkingsverbanden (ZVH)', '[F:P34, P35]; artikelen [U]'),
    ('WPG_VERSTREKKING', 'Gegevens die de politie aan de gemeente heeft verstrekt; delen kan alleen voor het doel van die verstrekking.', 'Wet politiegegevens', '[L]'),
    ('TOESTEMMING', 'De betrokkene weet wat er gedeeld wordt en stemt daarmee in.', 'AVG artikel 6 lid 1 onder a', '[R]; [L]'),
    ('MELDRECHT', 'Melden om iemand te beschermen; toestemming is dan niet nodig.', 'Meldrecht bij Veilig Thuis; AVG artikel 6 lid 1 onder d', '[F:P91]; [L]');

create table ketenpartner (
    code                   varchar(30)  primary key,
    volgorde               integer      not null unique,
    taak                   varchar(300) not null,
    telefoon               varchar(60),
    email                  varchar(120),
    website                varchar(200),
    grondslag              varchar(20)  not null references grondslag,
    convenantpartner       boolean      not null,
    gegevensklasse         varchar(20)  not null,
    alleen_met_toestemming boolean      not null default false,
    bron                   varchar(300) not null,
    nagekeken_op           date,
    -- The wall: what the RIEC-convenant lets us know goes to partners of the convenant only.
    constraint ketenpartner_muur check (convenantpartner or gegevensklasse <> 'CONVENANT')
);
insert into ketenpartner (volgorde, code, taak, telefoon, email, website, grondslag, convenantpartner, gegevensklasse, alleen_met_toestemming, bron, nagekeken_op) values
    (1, 'POLITIE', 'Bij direct gevaar: 112. Neemt ook signalen van orgaanhandel aan.', '112 bij direct gevaar, anders 0900-8844', null, null, 'AVG_EIGEN_TAAK', true, 'CONVENANT', false, '[S Bijlage 1]; [S 1.1.4]; [F:P2, P26]', date '2026-11-23'),
    (2, 'VEILIG_THUIS', 'Elk signaal over een minderjarige. Bereikbaar dag en nacht.', '0800-2000', null, null, 'MELDRECHT', false, 'GEMEENTELIJK', false, '[S 6.1.1]; nummer [F:P4]', date '2026-11-23'),
    (3, 'AVIM', 'Aangifte of oriënterend gesprek bij seksuele of criminele uitbuiting of orgaanhandel; team Mensenhandel.', '0900-8844', null, null, 'AVG_EIGEN_TAAK', true, 'CONVENANT', false, '[S Bijlage 1]; [S 6.3.1.3]; nummer [F:P2]', date '2026-11-23'),
    (4, 'NLA', 'Melding of gesprek bij arbeidsuitbuiting.', '0800-5151', null, 'https://www.nlarbeidsinspectie.nl/onderwerpen/melden', 'AVG_EIGEN_TAAK', true, 'CONVENANT', false, '[S Bijlage 1]; [F:P2, P26]', date '2026-11-23'),
    (5, 'SHOP', 'Hulpverlening, opvang, advocaat; zorgcoördinator voor de politie-eenheid Den Haag.', '070-3614747 of 06-14007438', 'zoco@shop-denhaag.nl', null, 'AVG_EIGEN_TAAK', false, 'GEMEENTELIJK', false, '[S Bijlage 1]; [S 6.5]; eerste nummer [F:P3]; mobiel en e-mail alleen [S]', date '2026-11-23'),
    (6, 'ZVH_HOLLANDS_MIDDEN', 'Ernstige zorgen zonder grip op de persoon of de situatie. Voor inwoners van Hollands Midden, dus ook Teylingen.', '088-3084343', 'infoZVH@zvhhm.nl', null, 'WGS_ZVH', false, 'GEMEENTELIJK', false, '[S Bijlage 1]; [S 2.3.3]; keuze van de regio [R]', null),
    (7, 'ZVH_HAAGLANDEN', 'Ernstige zorgen zonder grip op de persoon of de situatie. Voor inwoners van Haaglanden.', '070-7570900', null, null, 'WGS_ZVH', false, 'GEMEENTELIJK', false, '[S Bijlage 1]; het e-mailadres in de bijlage is niet leesbaar [U]', null),
    (8, 'COMENSHA', 'Landelijke registratie van mogelijke slachtoffers en plaatsing in opvang.', null, null, 'https://www.comensha.nl', 'TOESTEMMING', false, 'GEMEENTELIJK', true, '[S 3.1]; toestemming voor registratie [F:P91]', null),
    (9, 'GEMEENTE_TOEZICHT', 'Vergunning, gebruik van het pand, APV en overbewoning.', null, null, null, 'AVG_EIGEN_TAAK', true, 'CONVENANT', false, '[S 6.3.1.1]; [S 6.3.2]; deelname van de gemeente aan het convenant [F:P26]', null),
    (10, 'BURGERZAKEN', 'Adresonderzoek en inschrijving in de Basisregistratie Personen.', null, null, null, 'AVG_EIGEN_TAAK', false, 'GEMEENTELIJK', false, '[S 6.3.2.1]; krijgt geen convenantgegevens [R]', null),
    (11, 'ODWH', 'Milieu, bouw, gebruik en brandveiligheid, namens de gemeente.', null, null, null, 'AVG_EIGEN_TAAK', false, 'GEMEENTELIJK', false, '[S 6.3.1.1]; staat niet op de lijst van het convenant [F:P26][U]', null),
    (12, 'HEIT', 'Gezamenlijke controle bij sterke vermoedens van malafide bedrijvigheid of illegale prostitutie.', null, null, null, 'AVG_EIGEN_TAAK', false, 'GEMEENTELIJK', false, '[S 6.3.1.3]; [F:P46]; wijze van aanvragen en plaats in het convenant [U]', null),
    (13, 'RIEC', 'Brengt informatie van partners samen bij georganiseerde criminaliteit; via het signalenoverleg.', null, null, 'https://www.riec.nl', 'WGS_RIEC', true, 'CONVENANT', false, '[S 6.3.1.1]; [F:P26, P29]', null),
    (14, 'OM', 'Strafrechtelijk onderzoek en vervolging.', null, null, null, 'AVG_EIGEN_TAAK', true, 'CONVENANT', false, '[S 6.4]; [F:P26]', null),
    (15, 'BELASTINGDIENST', 'Fiscaal onderzoek; partner bij controles.', null, null, null, 'WGS_RIEC', true, 'CONVENANT', false, '[S 6.3.1.2]; [F:P26]', null),
    (16, 'KMAR', 'Opsporing van mensenhandel en mensensmokkel aan de grens.', null, null, null, 'AVG_EIGEN_TAAK', true, 'CONVENANT', false, '[S 6.4]; [F:P26]', null);
