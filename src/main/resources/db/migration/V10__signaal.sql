-- A signal of possible human trafficking, what the overleg decided about it and how it ended.
create table signaal (
    nummer                          varchar(20)   not null primary key,
    versie                          integer       not null,
    status                          varchar(20)   not null,
    kanaal                          varchar(20)   not null,
    waargenomen_op                  timestamptz   not null,
    ontvangen_op                    timestamptz   not null,
    zekerheid                       varchar(20)   not null,
    acuut_gevaar                    boolean       not null,
    omschrijving                    varchar(4000) not null,
    mensensmokkel                   varchar(10)   not null,
    urgentie                        varchar(10)   not null,

    locatie_postcode                varchar(6),
    locatie_huisnummer              integer,
    locatie_toevoeging              varchar(10),
    locatie_soort                   varchar(30),
    locatie_bedrijfsnaam            varchar(200),
    locatie_kvk_nummer              varchar(8),
    locatie_aanduiding              varchar(500),

    slachtoffer_identificeerbaar    varchar(10),
    slachtoffer_minderjarig         varchar(10),
    slachtoffer_aantal              integer,
    slachtoffer_naam                varchar(200),
    slachtoffer_toelichting         varchar(2000),

    melder_anoniem                  boolean       not null,
    melder_functiegroep             varchar(30),
    melder_naam                     varchar(200),
    melder_email                    varchar(200),
    melder_wil_terugkoppeling       boolean       not null,
    constraint anonieme_melder_heeft_geen_gegevens check (
        not melder_anoniem or (melder_naam is null and melder_email is null and not melder_wil_terugkoppeling)),

    gebeld_op                       timestamptz,
    gebeld_afspraak                 varchar(2000),

    beoordeling_mensenhandel        varchar(20),
    beoordeling_ondermijning        varchar(10),
    beoordeling_eigen_grondgebied   boolean,
    beoordeling_eigen_bevoegdheid   boolean,
    beoordeling_slachtoffer_in_beeld varchar(10),
    beoordeling_minderjarig         varchar(10),
    beoordeling_aantal_slachtoffers integer,
    beoordeling_uitkomst            varchar(20),
    beoordeling_motivering          varchar(2000),
    beoordeling_medewerker          varchar(64),
    beoordeling_moment              timestamptz,

    doorgezet_op                    timestamptz,

    hulp_soort                      varchar(20),
    hulp_instantie                  varchar(200),
    hulp_toestemming_hulp           varchar(20),
    hulp_toestemming_registratie    varchar(20),
    hulp_toestemming_delen          varchar(20),
    hulp_toelichting                varchar(2000),
    hulp_medewerker                 varchar(64),
    hulp_moment                     timestamptz,

    teruggekoppeld_op               timestamptz,
    terugkoppeling                  varchar(2000),

    afsluitreden                    varchar(30),
    afgesloten_op                   timestamptz
);
create index signaal_status on signaal (status, ontvangen_op);
create index signaal_adres on signaal (locatie_postcode, locatie_huisnummer);

create table signaal_vorm (
    nummer varchar(20) not null references signaal,
    vorm   varchar(20) not null,
    primary key (nummer, vorm)
);

create table signaal_indicator (
    nummer varchar(20)  not null references signaal,
    code   varchar(100) not null,
    primary key (nummer, code)
);

create table signaal_besluit (
    nummer          varchar(20)   not null references signaal,
    volgorde        integer       not null,
    uitkomsten      varchar(200)  not null,
    motivering      varchar(2000) not null,
    eigenaar        varchar(200)  not null,
    datum           date          not null,
    herweegdatum    date,
    bestaande_casus varchar(20),
    afsluitreden    varchar(30),
    medewerker      varchar(64)   not null,
    primary key (nummer, volgorde)
);

create table signaal_aanvulling (
    nummer     varchar(20)   not null references signaal,
    volgorde   integer       not null,
    tekst      varchar(2000) not null,
    moment     timestamptz   not null,
    medewerker varchar(64)   not null,
    primary key (nummer, volgorde)
);

-- The same request with the same key gets the same number.
create table signaal_sleutel (
    gebruiker    varchar(64)  not null,
    sleutel      varchar(200) not null,
    vingerafdruk varchar(64)  not null,
    nummer       varchar(20),
    moment       timestamptz  not null,
    primary key (gebruiker, sleutel)
);
