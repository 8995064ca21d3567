-- A signal leaves a casus and goes on by itself.
alter table casus_signaal
    add column vertrokken_op date,
    add column vertrekreden  varchar(2000);

-- A casus that is opened again is checked again; what was decided before stays readable.
create table casus_heropening (
    casus                varchar(20)   not null references casus,
    volgorde             integer       not null,
    reden                varchar(2000) not null,
    heropend_op          date          not null,
    heropend_door        varchar(64)   not null,
    eerder_status        varchar(30)   not null,
    eerder_doel          varchar(2000),
    eerder_toets         varchar(2000),
    eerder_riec_nummer   varchar(40),
    eerder_terugname     varchar(30),
    eerder_resultaat     varchar(30),
    eerder_toelichting   varchar(2000),
    eerder_lessen        varchar(2000),
    eerder_lessen_delen  boolean,
    eerder_gesloten_op   date,
    primary key (casus, volgorde)
);
