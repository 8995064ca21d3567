-- What is sent along with a report, encrypted and outside the engine: first with the draft, then with the signal.
create table bijlage (
    id        uuid         not null primary key,
    concept   uuid         references meldconcept on delete cascade,
    nummer    varchar(20),
    naam      varchar(120) not null,
    soort     varchar(100) not null,
    grootte   integer      not null,
    moment    timestamptz  not null,
    inhoud    bytea        not null,
    constraint bijlage_hoort_bij_een check ((concept is null) <> (nummer is null))
);
create index bijlage_concept on bijlage (concept);
create index bijlage_nummer on bijlage (nummer);
