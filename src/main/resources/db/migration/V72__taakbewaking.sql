-- One row per open user task: which rung of the ladder comes next and when. A row goes when its task ends.
create table taakbewaking (
    taak_id          varchar(64) primary key,
    nummer           varchar(20)  not null,
    taak             varchar(200) not null,
    termijn          timestamptz  not null,
    volgende_trede   varchar(20),
    volgende_op      timestamptz
);
create index taakbewaking_volgende on taakbewaking (volgende_op) where volgende_trede is not null;
