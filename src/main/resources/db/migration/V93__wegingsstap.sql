-- The steps of the first phase of the model protocol. A jurist changes the words of a rule with a new version; what was weighed keeps the version it was weighed with.
create table wegingsregel (
    stap        varchar(20)  not null,
    versie      integer      not null,
    nummer      varchar(3)   not null,
    vraag       varchar(200) not null,
    regel       varchar(500) not null,
    bron        varchar(300) not null,
    geldt_vanaf date         not null,
    primary key (stap, versie)
);
insert into wegingsregel (stap, versie, nummer, vraag, regel, bron, geldt_vanaf) values
    ('ONDERWERP', 1, '1', 'Gaat het om mensenhandel of ondermijning?',
     'Ja, als mensenhandel vaststaat of aannemelijk is, als het past bij ondermijnende criminaliteit, of als er sprake is van mensensmokkel.',
     'Model privacyprotocol binnengemeentelijke gegevensuitwisseling ondermijning, fase 1 [F:P25]; uitgewerkt naar uitvoeringsplan 1 en 1.3 [R]', date '2026-01-01'),
    ('TAAK', 1, '2A', 'Heeft de gemeente hier een taak of bevoegdheid?',
     'Ja, als de gemeente zelf iets kan doen. Zo niet, dan gaat het signaal alleen naar wie wel bevoegd is.',
     'Model privacyprotocol binnengemeentelijke gegevensuitwisseling ondermijning, fase 1 [F:P25]; gevolg [R]', date '2026-01-01'),
    ('GRONDGEBIED', 1, '2B', 'Speelt het in onze gemeente?',
     'Ja, als het in onze gemeente speelt. Zo niet, dan gaat het signaal naar de andere gemeente.',
     'Model privacyprotocol binnengemeentelijke gegevensuitwisseling ondermijning, fase 1 [F:P25]; gevolg [R]', date '2026-01-01');

-- What each step came to, each time that a signal was weighed. Nothing is replaced.
create table wegingsstap (
    id         bigint generated always as identity primary key,
    signaal    varchar(20)  not null references signaal,
    stap       varchar(20)  not null,
    versie     integer      not null,
    voldaan    boolean      not null,
    invoer     varchar(500) not null,
    moment     timestamptz  not null,
    medewerker varchar(64)  not null,
    foreign key (stap, versie) references wegingsregel
);
create index wegingsstap_signaal on wegingsstap (signaal, id);
