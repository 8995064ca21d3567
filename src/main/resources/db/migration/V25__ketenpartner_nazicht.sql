-- A partner of whom nobody checked the data for too long gets a task; one at a time per partner.
create sequence nummer_nazicht;
create table ketenpartner_nazicht (
    nummer      varchar(20) not null primary key,
    partner     varchar(30) not null references ketenpartner (code),
    gestart_op  timestamptz not null,
    afgerond_op timestamptz
);
create unique index nazicht_een_tegelijk on ketenpartner_nazicht (partner) where afgerond_op is null;
