-- Signals that may be about the same thing. Each pair is kept once, the lower number first, with every reason that was found for it.
alter table signaal add column slachtoffer_kenmerk varchar(200);
create index signaal_kenmerk on signaal (slachtoffer_kenmerk);
create index signaal_kvk on signaal (locatie_kvk_nummer);

create table signaal_verband (
    een       varchar(20) not null references signaal,
    ander     varchar(20) not null references signaal,
    reden     varchar(30) not null,
    gelegd_op timestamptz not null,
    primary key (een, ander, reden),
    constraint verband_in_vaste_volgorde check (een < ander)
);
create index signaal_verband_ander on signaal_verband (ander);

-- What people say of a pair; the last one counts, none is ever changed.
create table signaal_verbandoordeel (
    id         bigint generated always as identity primary key,
    een        varchar(20)   not null references signaal,
    ander      varchar(20)   not null references signaal,
    stand      varchar(20)   not null check (stand in ('BEVESTIGD', 'VERBROKEN')),
    motivering varchar(2000) not null,
    medewerker varchar(64)   not null,
    moment     timestamptz   not null,
    constraint oordeel_in_vaste_volgorde check (een < ander)
);
create index signaal_verbandoordeel_paar on signaal_verbandoordeel (een, ander, id);

-- Links between signals lay among all other links until now, without a reason.
insert into signaal_verband (een, ander, reden, gelegd_op)
select least(boven, onder), greatest(boven, onder),
       case when een.locatie_postcode = ander.locatie_postcode and een.locatie_huisnummer = ander.locatie_huisnummer
            then 'HUISNUMMER' else 'BEDRIJF' end,
       greatest(een.ontvangen_op, ander.ontvangen_op)
from verband join signaal een on een.nummer = boven join signaal ander on ander.nummer = onder
where not hierarchisch;
delete from verband where not hierarchisch and boven like 'S-%' and onder like 'S-%';
