-- The terms of the Awb and of the house, and the days that a royal decree makes equal to a holiday. A jurist changes them here; no term stands in the code.
-- herkomst: L = known law, to be checked by a jurist; F = found in a public source; R = reasoned, our own reading; U = unknown, to be filled in.
create table wettelijke_termijn (
    code         varchar(60)  primary key,
    omschrijving varchar(200) not null,
    aantal       integer      not null check (aantal > 0),
    eenheid      varchar(10)  not null check (eenheid in ('DAGEN', 'WEKEN', 'MAANDEN', 'JAREN')),
    grondslag    varchar(200) not null,
    herkomst     char(1)      not null check (herkomst in ('L', 'F', 'R', 'U')),
    awt          boolean      not null
);
comment on column wettelijke_termijn.awt is 'Whether the Algemene termijnenwet moves the last day. Not for house terms, and not for what its article 4 leaves out.';

insert into wettelijke_termijn (code, omschrijving, aantal, eenheid, grondslag, herkomst, awt) values
    ('ZIENSWIJZE',                   'Zienswijze geven op een voornemen',                        2, 'WEKEN', 'Awb 4:8; de wet noemt geen termijn, praktijk ten minste 2 weken', 'F', false),
    ('BEZWAAR',                      'Bezwaar maken tegen een besluit',                          6, 'WEKEN', 'Awb 6:7 en 6:8',           'F', true),
    ('BEZWAAR_PER_POST',             'Ontvangst van bezwaar dat op tijd op de post is gedaan',   1, 'WEKEN', 'Awb 6:9 lid 2',            'L', true),
    ('BESLISSING_OP_BEZWAAR',        'Beslissen op bezwaar',                                     6, 'WEKEN', 'Awb 7:10',                 'F', true),
    ('BESLISSING_OP_BEZWAAR_COMMISSIE', 'Beslissen op bezwaar met een adviescommissie',         12, 'WEKEN', 'Awb 7:10 en 7:13',         'F', true),
    ('VERDAGING_BESLISSING_OP_BEZWAAR', 'Verdagen van de beslissing op bezwaar',                 6, 'WEKEN', 'Awb 7:10',                 'F', true),
    ('BETALING_DWANGSOM',            'Betalen van een verbeurde dwangsom',                       6, 'WEKEN', 'Awb 5:33',                 'F', true),
    ('BETALING_NA_AANMANING',        'Betalen na een aanmaning',                                 2, 'WEKEN', 'Awb 4:112',                'F', true),
    ('INVORDERINGSVERZOEK',          'Beslissen op een verzoek om in te vorderen',               4, 'WEKEN', 'Awb 5:37',                 'F', true),
    ('HANDHAVINGSVERZOEK',           'Beslissen op een verzoek van een derde om bestuursdwang toe te passen', 4, 'WEKEN', 'Awb 5:31a', 'L', true),
    ('INGEBREKESTELLING',            'Alsnog beslissen na een ingebrekestelling',                2, 'WEKEN', 'Awb 4:17',                 'L', true),
    ('BOETEBESLUIT',                 'Beslissen over een boete na het rapport',                 13, 'WEKEN', 'Awb 5:51; langer dan 12 weken, Awt art. 4', 'L', false),
    ('VERJARING_DWANGSOM',           'Verjaren van een verbeurde dwangsom',                      1, 'JAREN', 'Awb 5:35; een jaar, Awt art. 4', 'F', false),
    ('MACHTIGING_BINNENTREDEN',      'Geldigheid van een machtiging tot binnentreden',           3, 'DAGEN', 'Algemene wet op het binnentreden; schuift nooit op', 'R', false);

create table gelijkgestelde_dag (
    dag  date         primary key,
    bron varchar(200) not null
);
comment on table gelijkgestelde_dag is 'Days that a royal decree makes equal to a holiday for the Algemene termijnenwet (article 3).';

insert into gelijkgestelde_dag (dag, bron) values
    ('2026-01-02', 'Stcrt. 2025, 24713'),
    ('2026-05-15', 'Stcrt. 2025, 24713'),
    ('2027-05-07', 'Stcrt. 2025, 24713'),
    ('2028-04-28', 'Stcrt. 2025, 24713'),
    ('2028-05-26', 'Stcrt. 2025, 24713');
