-- The verslag of a meeting as it was settled: a PDF, encrypted. A correction is a new version; an old one never changes.
create table overlegverslag (
    overleg        varchar(20)   not null references overleg,
    versie         integer       not null,
    vastgesteld_op timestamptz   not null,
    door           varchar(64)   not null,
    -- why there is a new version; the first needs no reason
    reden          varchar(1000),
    inhoud         bytea         not null,
    primary key (overleg, versie)
);

-- Whom a person of a ketenpartner speaks for at the overleg; without a row somebody sees nothing.
create table deelnemer (
    gebruiker varchar(64) primary key,
    partner   varchar(40) not null,
    door      varchar(64) not null,
    sinds     timestamptz not null
);
