-- A message of the ladder that still has to go out. Written together with the rung, so that a mail server that is down holds up no rung and loses no message.
create table ladderpost (
    taak_id  varchar(64)  not null,
    soort    varchar(20)  not null,
    nummer   varchar(20)  not null,
    termijn  timestamptz  not null,
    primary key (taak_id, soort)
);
