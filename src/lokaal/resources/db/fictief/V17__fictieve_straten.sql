-- Made-up streets, so that an address can be found by its street.
alter table fictief_adres add column straat varchar(100) not null default 'Fictiefstraat';
update fictief_adres set straat = case postcode when '1234AB' then 'Verzonnenweg' when '1234AC' then 'Bedachtelaan' else straat end;
