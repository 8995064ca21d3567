-- A casus is offered to the RIEC before partners are asked anything. What ran before this was already with the partners.
update casus set status = 'GEACCEPTEERD' where status = 'GETOETST';

-- What must be known before a casus is offered. Column bron as in table casuspartner.
create table riec_toetspunt (
    code     varchar(30)  primary key,
    volgorde integer      not null unique,
    vraag    varchar(300) not null,
    bron     varchar(200) not null
);
insert into riec_toetspunt (code, volgorde, vraag, bron) values
    ('DOEL', 1, 'Is duidelijk wat de gemeente met de partners wil bereiken?', '[F:P30]; vraag [R]'),
    ('THEMA', 2, 'Is onderbouwd dat de casus bij een thema van het convenant past?', '[F:P26]; vraag [R]'),
    ('FEITEN', 3, 'Zijn feiten en vermoedens uit elkaar gehouden?', '[R]'),
    ('BRONNEN', 4, 'Is nagegaan of er meer dan één onafhankelijke bron is?', '[R]'),
    ('REGISTERS', 5, 'Zijn de registers van de gemeente geraadpleegd?', '[R]'),
    ('PARTNERS', 6, 'Is bekend welke partners nodig zijn en waarom?', '[F:P32]; vraag [R]'),
    ('SLACHTOFFER', 7, 'Is de veiligheid van mogelijke slachtoffers geregeld, los van deze casus?', '[R]'),
    ('ONDERZOEK', 8, 'Is bij politie nagegaan of een lopend onderzoek wordt verstoord?', '[R]'),
    ('FORMULIER', 9, 'Is het formulier van RIEC Den Haag ingevuld?', '[U]: het formulier is nog niet bekend');

create table casus_toetspunt (
    casus       varchar(20) not null references casus,
    toetspunt   varchar(30) not null references riec_toetspunt,
    voldaan     boolean     not null,
    toelichting varchar(1000),
    op          date        not null,
    door        varchar(64) not null,
    primary key (casus, toetspunt),
    -- A gap is explained.
    constraint casus_toetspunt_uitgelegd check (voldaan or toelichting is not null)
);

-- What may stand in the packet for the RIEC. A field without a row stays here: who reported, the victim and the care have none.
create table riecveld (
    veld           varchar(30)  primary key,
    volgorde       integer      not null unique,
    gegevensklasse varchar(20)  not null,
    grondslag      varchar(20)  not null references grondslag,
    bron           varchar(200) not null
);
insert into riecveld (veld, volgorde, gegevensklasse, grondslag, bron) values
    ('DOEL', 1, 'GEMEENTELIJK', 'WGS_RIEC', '[F:P33]; keuze [R], te bevestigen door de FG [U]'),
    ('TOETS', 2, 'GEMEENTELIJK', 'WGS_RIEC', '[R]'),
    ('CASUSHOUDER', 3, 'GEMEENTELIJK', 'AVG_EIGEN_TAAK', '[R]'),
    ('URGENTIE', 4, 'ANONIEM', 'WGS_RIEC', '[R]'),
    ('VORM', 5, 'ANONIEM', 'WGS_RIEC', '[R]'),
    ('MINDERJARIG', 6, 'ANONIEM', 'WGS_RIEC', '[R]'),
    ('INDICATOREN', 7, 'ANONIEM', 'WGS_RIEC', '[R]'),
    ('WAARGENOMEN', 8, 'ANONIEM', 'WGS_RIEC', '[R]'),
    ('LOCATIE_SOORT', 9, 'ANONIEM', 'WGS_RIEC', '[R]'),
    ('ADRES', 10, 'CONVENANT', 'WGS_RIEC', '[F:P33]; keuze [R], te bevestigen door de FG [U]'),
    ('BEDRIJF', 11, 'CONVENANT', 'WGS_RIEC', '[F:P33]; keuze [R], te bevestigen door de FG [U]'),
    ('OMSCHRIJVING', 12, 'CONVENANT', 'WGS_RIEC', '[F:P33]; keuze [R]. Namen van melder en slachtoffer gaan eruit.');

create table casus_aanbieding (
    casus          varchar(20)   not null references casus,
    volgorde       integer       not null,
    stand          varchar(20)   not null,
    aangeboden_op  date          not null,
    aangeboden_door varchar(64)  not null,
    beantwoord_op  date,
    reden          varchar(2000),
    riec_nummer    varchar(40),
    primary key (casus, volgorde)
);

-- What was handed over, byte for byte; closed with the key of the installation.
create table casus_pakket (
    casus       varchar(20) not null references casus,
    versie      integer     not null,
    gemaakt_op  timestamptz not null,
    gemaakt_door varchar(64) not null,
    inhoud      bytea       not null,
    primary key (casus, versie)
);
