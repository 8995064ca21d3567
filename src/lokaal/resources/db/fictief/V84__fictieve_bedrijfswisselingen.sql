-- When a made-up company ended, and one address where companies follow each other fast.
alter table fictief_bedrijf add column geeindigd_op date;
update fictief_bedrijf set geeindigd_op = '2020-12-31' where kvk_nummer = '00000004';
insert into fictief_bedrijf (kvk_nummer, naam, sbi, begonnen_op, geeindigd_op, ingeschreven, postcode, huisnummer) values
    ('00000006', 'Schoonmaak Voorbeeld',  '81.21 Interieurreiniging van gebouwen', '2025-02-01', '2025-09-30', false, '1234AD', 4),
    ('00000007', 'Uitzendhulp Voorbeeld', '78.20 Uitzendbureaus',                  '2025-10-15', '2026-05-31', false, '1234AD', 4),
    ('00000008', 'Klusbedrijf Voorbeeld', '43.39 Overige afwerking van gebouwen',  '2026-06-10', null,         true,  '1234AD', 4);
insert into fictief_adres (postcode, huisnummer, toevoeging, gebruiksdoel, oppervlakte, status, straat, bag_id) values
    ('1234AD', 4, '', 'kantoorfunctie', 45, 'Verblijfsobject in gebruik', 'Proefpad', '9999010000000010');
