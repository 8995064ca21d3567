-- How often the invitation to this meeting changed; the agenda of a partner tells a newer invitation from an older one by it.
alter table overleg add column uitnodiging integer not null default 0;
