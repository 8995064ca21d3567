-- From when companies that follow each other at one address stand out. No public source gives a number; a municipality sets its own.
insert into verrijkingsnorm (code, omschrijving, waarde, eenheid, grondslag, herkomst) values
    ('BEDRIJFSWISSELINGEN', 'Vanaf hoeveel bedrijven die op een adres begonnen of stopten dit opvalt', 3, 'bedrijven',
     'eigen inschatting, de gemeente stelt dit zelf vast', 'R'),
    ('BEDRIJFSWISSELINGEN_PERIODE', 'In hoeveel maanden zij begonnen of stopten', 24, 'maanden',
     'eigen inschatting, de gemeente stelt dit zelf vast', 'R');
