-- Made-up numbers of adresseerbare objecten; no municipality has code 9999.
alter table fictief_adres add column bag_id varchar(16);
update fictief_adres set bag_id = genummerd.bag_id
from (select postcode, huisnummer, toevoeging,
             '999901' || lpad((row_number() over (order by postcode, huisnummer, toevoeging))::text, 10, '0') as bag_id
      from fictief_adres) genummerd
where fictief_adres.postcode = genummerd.postcode
  and fictief_adres.huisnummer = genummerd.huisnummer
  and fictief_adres.toevoeging = genummerd.toevoeging;
