-- How long the data of a closed signal are kept. A reason without a row is never destroyed by itself. All terms are to be confirmed by FG and archivaris.
create table bewaartermijn (
    afsluitreden varchar(30)  not null,
    versie       integer      not null,
    weken        integer      check (weken > 0),
    bron         varchar(300) not null,
    herkomst     char(1)      not null check (herkomst in ('L', 'F', 'R', 'U')),
    geldt_vanaf  date         not null,
    primary key (afsluitreden, versie)
);
comment on column bewaartermijn.weken is 'Counted from closing. Empty: from this version on nothing is destroyed for this reason.';
comment on table bewaartermijn is 'A term changes by a new version; the highest one that holds today counts.';

insert into bewaartermijn (afsluitreden, versie, weken, bron, herkomst, geldt_vanaf) values
    ('NIET_EIGEN_GEBIED', 1, 4, 'Voorstel, vast te stellen door FG en archivaris: buiten eigen grondgebied, hoogstens 4 weken [R][U]', 'U', date '2026-01-01'),
    ('ONGEGROND',         1, 4, 'Voorstel, vast te stellen door FG en archivaris: geen mensenhandel en geen ondermijning, hoogstens 4 weken [R][U]', 'U', date '2026-01-01');

-- Proof that the data of a signal were destroyed, without a word of what they said.
create table vernietiging (
    nummer       varchar(20) not null primary key references signaal,
    moment       timestamptz not null,
    afgesloten_op timestamptz not null,
    afsluitreden varchar(30) not null,
    versie       integer     not null,
    foreign key (afsluitreden, versie) references bewaartermijn
);

create table vernietiging_tabel (
    nummer varchar(20) not null references vernietiging,
    tabel  varchar(60) not null,
    rijen  integer     not null,
    primary key (nummer, tabel)
);
