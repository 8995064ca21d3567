-- A new version of a map is loaded on a page: by whom and when stays with it.
alter table routekaartversie
    add column geladen_op   timestamptz not null default timestamptz '2026-01-01 00:00+01',
    add column geladen_door varchar(64) not null default 'systeem';
