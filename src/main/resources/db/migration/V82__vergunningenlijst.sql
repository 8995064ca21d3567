-- The list of permits of the municipality, as somebody read it in: each list replaces the one before it, and stays known by source and date.
create table vergunninglijst (
    id       bigint generated always as identity primary key,
    bron     varchar(200) not null,
    peildatum date        not null,
    moment   timestamptz  not null,
    wie      varchar(100) not null,
    aantal   integer      not null
);

-- Only the permits of the last list.
create table vergunning (
    id                bigint generated always as identity primary key,
    lijst             bigint      not null references vergunninglijst,
    postcode          varchar(6)  not null,
    huisnummer        integer     not null,
    toevoeging        varchar(10) not null default '',
    soort             varchar(30) not null,
    geldig_tot_en_met date
);
create index vergunning_op_adres on vergunning (postcode, huisnummer);
