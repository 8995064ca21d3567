-- What the registers said about the place of a signal. Each time that they are asked is kept; nothing is replaced.
create table verrijking (
    id     bigint generated always as identity primary key,
    nummer varchar(20) not null,
    ronde  integer     not null,
    moment timestamptz not null,
    constraint een_ronde_per_signaal unique (nummer, ronde)
);

create table verrijking_antwoord (
    verrijking bigint      not null references verrijking,
    volgorde   integer     not null,
    vraag      varchar(30) not null,
    uitkomst   varchar(30) not null,
    bron       varchar(200),
    moment     timestamptz not null,
    tekst      text,
    primary key (verrijking, volgorde),
    constraint een_antwoord_per_vraag unique (verrijking, vraag)
);

create table verrijking_aandachtspunt (
    verrijking bigint      not null references verrijking,
    volgorde   integer     not null,
    regel      varchar(60) not null,
    reden      text        not null,
    primary key (verrijking, volgorde),
    constraint een_reden_per_regel unique (verrijking, regel)
);

-- What the answers are held against. A jurist changes a norm here; none stands in the code.
-- herkomst: L = known law, to be checked by a jurist; F = found in a public source; R = reasoned, our own reading; U = unknown, to be filled in.
create table verrijkingsnorm (
    code         varchar(60)  primary key,
    omschrijving varchar(200) not null,
    waarde       integer      not null check (waarde > 0),
    eenheid      varchar(30)  not null,
    grondslag    varchar(200) not null,
    herkomst     char(1)      not null check (herkomst in ('L', 'F', 'R', 'U'))
);
insert into verrijkingsnorm (code, omschrijving, waarde, eenheid, grondslag, herkomst) values
    -- [F:P55]; the article in the Bbl is [U].
    ('OPPERVLAKTE_PER_BEWONER', 'Kleinste oppervlakte van een woning per bewoner', 12, 'm2 per bewoner',
     'oude norm, Bouwbesluit 2012 artikel 7.18; welk artikel van het Bbl nu geldt moet een jurist nagaan', 'F');
