-- Made-up registers for trying and testing; productie does not run this. The postcodes and the registration numbers that begin with 0000 are not in use.
create table fictief_adres (
    postcode     varchar(6)   not null,
    huisnummer   integer      not null,
    toevoeging   varchar(10)  not null default '',
    gebruiksdoel varchar(100) not null,
    oppervlakte  integer,
    status       varchar(100) not null,
    primary key (postcode, huisnummer, toevoeging)
);
insert into fictief_adres (postcode, huisnummer, toevoeging, gebruiksdoel, oppervlakte, status) values
    ('1234AA', 1,  '',  'woonfunctie',                  96,   'Verblijfsobject in gebruik'),
    ('1234AA', 3,  '',  'woonfunctie',                  96,   'Verblijfsobject in gebruik'),
    ('1234AA', 5,  'A', 'woonfunctie',                  null, 'Verblijfsobject in gebruik'),
    ('1234AA', 7,  '',  'woonfunctie',                  60,   'Verblijfsobject in gebruik'),
    ('1234AB', 10, '',  'industriefunctie',             1200, 'Verblijfsobject in gebruik'),
    ('1234AB', 12, '',  'winkelfunctie',                80,   'Verblijfsobject in gebruik'),
    ('1234AB', 14, '',  'bijeenkomstfunctie',           150,  'Verblijfsobject in gebruik'),
    ('1234AB', 16, '',  'winkelfunctie',                70,   'Verblijfsobject buiten gebruik'),
    ('1234AC', 2,  '',  'logiesfunctie',                900,  'Verblijfsobject in gebruik');

-- The number of people registered at an address; never who they are. storing: the register gives no answer here, to see what happens then.
create table fictief_bewoning (
    postcode   varchar(6)  not null,
    huisnummer integer     not null,
    toevoeging varchar(10) not null default '',
    bewoners   integer     not null check (bewoners >= 0),
    storing    boolean     not null default false,
    primary key (postcode, huisnummer, toevoeging)
);
insert into fictief_bewoning (postcode, huisnummer, toevoeging, bewoners, storing) values
    ('1234AA', 1,  '',  8,  false),
    ('1234AA', 3,  '',  11, false),
    ('1234AA', 5,  'A', 6,  false),
    ('1234AA', 7,  '',  0,  true),
    ('1234AB', 10, '',  0,  false),
    ('1234AC', 2,  '',  1,  false);

create table fictief_bedrijf (
    kvk_nummer   varchar(8)   primary key,
    naam         varchar(200) not null,
    sbi          varchar(200) not null,
    begonnen_op  date,
    ingeschreven boolean      not null,
    postcode     varchar(6)   not null,
    huisnummer   integer      not null
);
insert into fictief_bedrijf (kvk_nummer, naam, sbi, begonnen_op, ingeschreven, postcode, huisnummer) values
    ('00000001', 'Kwekerij Het Voorbeeld',    '01.19 Teelt van bloemen',   '2015-04-01', true,  '1234AB', 10),
    ('00000002', 'Nagelstudio Voorbeeld',     '96.02 Schoonheidsverzorging', '2024-09-15', true,  '1234AB', 12),
    ('00000003', 'Club Voorbeeld',            '96.09 Overige dienstverlening', '2019-01-02', true, '1234AB', 14),
    ('00000004', 'Massagesalon Voorbeeld',    '96.09 Overige dienstverlening', '2018-06-30', false, '1234AB', 16),
    ('00000005', 'Recreatiepark Voorbeeld',   '55.20 Verhuur van vakantiehuisjes', '2001-05-05', true, '1234AC', 2);

create table fictief_vergunning (
    postcode          varchar(6)  not null,
    huisnummer        integer     not null,
    toevoeging        varchar(10) not null default '',
    soort             varchar(30) not null,
    geldig_tot_en_met date
);
insert into fictief_vergunning (postcode, huisnummer, toevoeging, soort, geldig_tot_en_met) values
    ('1234AB', 14, '', 'ALCOHOL',     null),
    ('1234AB', 14, '', 'EXPLOITATIE', '2029-12-31'),
    ('1234AB', 16, '', 'EXPLOITATIE', '2020-12-31'),
    ('1234AC', 2,  '', 'EXPLOITATIE', null);
