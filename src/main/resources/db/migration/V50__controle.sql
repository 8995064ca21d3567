-- An integrale controle or a controle of the HEIT: preparation, entry, findings, breaches, signals and the joint report.
create table controle (
    nummer                varchar(20) primary key,
    versie                bigint      not null,
    soort                 varchar(10) not null,
    status                varchar(20) not null,
    geopend_op            timestamptz not null,
    heit_team             varchar(30),
    sterk_vermoeden       boolean,
    meerwaarde_partners   boolean,
    onderbouwing          varchar(2000),
    aangevraagd_op        date,
    heit_antwoord         varchar(20),
    beantwoord_op         date,
    heit_kenmerk          varchar(60),
    aanleiding            varchar(20),
    grond                 varchar(2000),
    themas                varchar(200),
    locatie               varchar(400),
    locatie_soort         varchar(30),
    doel                  varchar(2000),
    gepland_op            date,
    veiligheidsplan       varchar(2000),
    tolk                  varchar(400),
    opvang                varchar(400),
    leiding               varchar(200),
    signaalafspraak       varchar(2000),
    stopcriteria          varchar(2000),
    begonnen_op           timestamptz,
    geeindigd_op          timestamptz,
    woning                boolean,
    toegang               varchar(20),
    verloop               varchar(2000),
    machtiging_gever      varchar(200),
    machtiging_ontvanger  varchar(200),
    machtiging_bepalingen varchar(2000),
    machtiging_gegeven_op date,
    machtiging_geldig_tot date,
    machtiging_nacht      boolean,
    signaalvormen         varchar(100),
    signaaltoelichting    varchar(2000),
    samenvatting          varchar(2000),
    conclusie             varchar(2000),
    verplaatsing          varchar(30),
    vastgesteld_op        date,
    vastgesteld_door      varchar(64),
    hercontrole_op        date,
    vervalreden           varchar(2000)
);

create table controlepartner (
    id          bigint generated always as identity primary key,
    controle    varchar(20) not null references controle,
    partner     varchar(30) not null,
    toezegging  varchar(20) not null,
    rol         varchar(400),
    grondslag   varchar(400),
    toelichting varchar(2000),
    unique (controle, partner)
);

create table bevinding (
    id             bigint generated always as identity primary key,
    controle       varchar(20) not null references controle,
    partner        varchar(30) not null,
    geconstateerd  boolean     not null,
    feiten         varchar(2000),
    rapportnummer  varchar(60),
    vervolg        varchar(2000),
    afgeschermd    boolean     not null,
    unique (controle, partner)
);

create table overtreding (
    id            bigint generated always as identity primary key,
    controle      varchar(20)   not null references controle,
    omschrijving  varchar(2000) not null,
    voorschrift   varchar(400)  not null,
    vorm          varchar(20)   not null,
    locatie_soort varchar(30)   not null,
    oppakken      boolean       not null,
    reden         varchar(2000)
);
create index overtreding_controle on overtreding (controle);

-- A signal of trafficking that was found on the spot, passed on to the service that investigates it.
create table mensenhandelmelding (
    id             bigint generated always as identity primary key,
    controle       varchar(20) not null references controle,
    meldpunt       varchar(10) not null,
    doorgegeven_op timestamptz not null,
    ontvangen_op   date,
    kenmerk        varchar(60),
    unique (controle, meldpunt)
);
