-- What others do and the municipality follows to learn from it, without taking part.
create table volgtraject (
    code     varchar(30)  primary key,
    naam     varchar(200) not null,
    barriere varchar(20)  not null,
    waarom   varchar(500) not null,
    bron     varchar(200) not null
);
insert into volgtraject (code, naam, barriere, waarom, bron) values
    ('KATWIJK_NOORDWIJK', 'RIEC-traject Katwijk en Noordwijk', 'HUISVESTING',
     'Een handhavingsknelpunt rond de inzet en huisvesting van arbeidsmigranten. De gemeente doet niet mee, maar volgt wat er uitkomt.', '[S §6.3.2.2]');

create table volgtraject_les (
    id            bigint generated always as identity primary key,
    traject       varchar(30)   not null references volgtraject,
    les           varchar(2000) not null,
    genoteerd_op  date          not null,
    genoteerd_door varchar(64)  not null
);
insert into volgtraject_les (traject, les, genoteerd_op, genoteerd_door) values
    ('KATWIJK_NOORDWIJK', 'Een gebrek aan registratie en toezicht leidt tot onzichtbare misstanden en beperkte handhavingsmogelijkheden. [S §6.3.2.2]', current_date, 'systeem');
