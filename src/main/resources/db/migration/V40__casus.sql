-- Who may sit at the table of a casus. Column bron says where each fact comes from and how sure we are of it:
-- [S ..] the municipality's plan, [F:..] read in a public page, [L] general legal knowledge, [R] our proposal, [U] still open.
create table casuspartner (
    code             varchar(20)  primary key,
    ketenpartner     varchar(30)  references ketenpartner,
    rol              varchar(200) not null,
    gegevensklasse   varchar(20)  not null,
    convenantpartner boolean      not null,
    -- Only for partners that table ketenpartner does not know; the others have their address there.
    email            varchar(120),
    bron             varchar(200) not null,
    -- The wall: what the RIEC-convenant lets us know goes to partners of the convenant only.
    constraint casuspartner_muur check (convenantpartner or gegevensklasse <> 'CONVENANT')
);
insert into casuspartner (code, ketenpartner, rol, gegevensklasse, convenantpartner, bron) values
    ('POLITIE', 'POLITIE', 'Politie-informatie en opsporing', 'CONVENANT', true, '[F:P26]; rol [R]'),
    ('OM', 'OM', 'Strafrechtelijk onderzoek en vervolging', 'CONVENANT', true, '[F:P26]; rol [R]'),
    ('NLA', 'NLA', 'Toezicht en opsporing bij arbeid', 'CONVENANT', true, '[F:P26]; rol [R]'),
    ('BELASTINGDIENST', 'BELASTINGDIENST', 'Fiscaal onderzoek', 'CONVENANT', true, '[F:P26]; rol [R]'),
    ('TOESLAGEN', null, 'Onderzoek naar toeslagen', 'CONVENANT', true, '[F:P26]; rol [R]'),
    ('DOUANE', null, 'Toezicht op goederen', 'CONVENANT', true, '[F:P26]; rol [R]'),
    ('FIOD', null, 'Opsporing van fraude en witwassen', 'CONVENANT', true, '[F:P26]; rol [R]'),
    ('KMAR', 'KMAR', 'Grens, identiteit en reisdocumenten', 'CONVENANT', true, '[F:P26]; rol [R]'),
    ('IND', null, 'Verblijf en toelating', 'CONVENANT', true, '[F:P26]; rol [R]'),
    ('UWV', null, 'Uitkeringen en werkvergunningen', 'CONVENANT', true, '[F:P26]; rol [R]'),
    ('NVWA', null, 'Toezicht op voedsel en waren', 'CONVENANT', true, '[F:P28]; rol [R]'),
    ('GEMEENTE', null, 'Bestuurlijke aanpak in de eigen gemeente', 'CONVENANT', true, '[F:P26]; rol [R]'),
    ('PROVINCIE', null, 'Bevoegdheden van de provincie', 'CONVENANT', true, '[F:P26]; rol [R]'),
    ('ODWH', 'ODWH', 'Milieu, bouw en brandveiligheid, namens de gemeente', 'GEMEENTELIJK', false, 'staat niet op de lijst van het convenant [F:P26][U]'),
    ('VEILIG_THUIS', 'VEILIG_THUIS', 'Huiselijk geweld en kindermishandeling', 'GEMEENTELIJK', false, 'staat niet op de lijst van het convenant [F:P26]'),
    ('SHOP', 'SHOP', 'Zorgcoördinatie', 'GEMEENTELIJK', false, 'staat niet op de lijst van het convenant [F:P26]');

create table casus (
    nummer           varchar(20) primary key,
    versie           integer     not null,
    status           varchar(30) not null,
    geopend_op       timestamptz not null,
    geopend_door     varchar(64) not null,
    riec_nummer      varchar(40),
    casushouder      varchar(100),
    doel             varchar(2000),
    thema_past          boolean,
    georganiseerd       boolean,
    meer_partners_nodig boolean,
    doelbinding         boolean,
    toets_toelichting   varchar(2000),
    getoetst_op         date,
    getoetst_door       varchar(64),
    terugname            varchar(30),
    terugname_toelichting varchar(2000),
    resultaat            varchar(30),
    resultaat_toelichting varchar(2000),
    buurgemeente         varchar(30),
    lessen               varchar(2000),
    lessen_delen         boolean,
    afgesloten_op        date,
    afgesloten_door      varchar(64)
);

create table casus_signaal (
    casus       varchar(20) not null references casus,
    volgorde    integer     not null,
    signaal     varchar(20) not null,
    gevoegd_op  date        not null,
    reden       varchar(2000) not null,
    gevolg      varchar(30),
    toelichting varchar(2000),
    primary key (casus, volgorde)
);
create index casus_signaal_signaal on casus_signaal (signaal);

create table casus_deelnemer (
    casus          varchar(20)  not null references casus,
    volgorde       integer      not null,
    partner        varchar(20)  not null references casuspartner,
    rol            varchar(200) not null,
    gegevensklasse varchar(20)  not null,
    sinds          date         not null,
    primary key (casus, volgorde),
    constraint casus_deelnemer_muur check (gegevensklasse = 'CONVENANT')
);

create table casus_bijdrage (
    casus         varchar(20)   not null references casus,
    volgorde      integer       not null,
    partner       varchar(20)   not null references casuspartner,
    vraag         varchar(2000) not null,
    grondslag     varchar(20)   not null references grondslag,
    gevraagd_op   date          not null,
    uiterlijk     date          not null,
    herinnerd_op  date,
    uitkomst      varchar(20),
    inhoud        varchar(2000),
    vastgelegd_op date,
    primary key (casus, volgorde)
);

create table casus_analyse (
    casus               varchar(20)   not null references casus,
    volgorde            integer       not null,
    barrieres           varchar(100)  not null,
    onderwerp           varchar(30)   not null,
    sterk_vermoeden     boolean       not null,
    meerwaarde_partners boolean       not null,
    opsporing_nodig     boolean       not null,
    verplaatsing        boolean       not null,
    tekst               varchar(2000) not null,
    gemaakt_op          date          not null,
    gemaakt_door        varchar(64)   not null,
    primary key (casus, volgorde)
);

create table casus_interventie (
    casus            varchar(20) not null references casus,
    volgorde         integer     not null,
    advies           varchar(30) not null,
    keuze            varchar(30) not null,
    reden            varchar(2000),
    gekozen_op       date        not null,
    gekozen_door     varchar(64) not null,
    afstemming       varchar(20),
    afgestemd_met    varchar(40),
    afstemming_toelichting varchar(2000),
    afgestemd_op     date,
    primary key (casus, volgorde)
);

create table casus_overdracht (
    casus           varchar(20)   not null references casus,
    volgorde        integer       not null,
    opsporingsdienst varchar(20)  not null,
    overgedragen_op date          not null,
    grondslag       varchar(20)   not null references grondslag,
    kenmerk         varchar(60),
    toelichting     varchar(2000) not null,
    primary key (casus, volgorde)
);

create table casus_beoordeling (
    casus         varchar(20)   not null references casus,
    volgorde      integer       not null,
    bevinding     varchar(2000) not null,
    vervolg       varchar(30)   not null,
    monitor_datum date,
    beoordeeld_op date          not null,
    beoordeeld_door varchar(64) not null,
    primary key (casus, volgorde)
);
