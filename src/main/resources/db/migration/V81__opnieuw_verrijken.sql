-- When somebody last asked to have the registers asked again; a second click in the same minutes asks nothing.
create table verrijkverzoek (
    nummer varchar(20) primary key,
    moment timestamptz not null
);
