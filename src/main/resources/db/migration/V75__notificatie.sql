-- Which message was sent, not what it said and not to whom: enough to never send it twice.
create table bericht (
    sleutel      varchar(150) primary key,
    sjabloon     varchar(40)  not null,
    nummer       varchar(20)  not null,
    status       varchar(12)  not null check (status in ('BEZIG', 'VERZONDEN', 'MISLUKT', 'ONZEKER')),
    begonnen_op  timestamptz  not null,
    verzonden_op timestamptz,
    pogingen     integer      not null
);
create index bericht_nummer on bericht (nummer, begonnen_op);
