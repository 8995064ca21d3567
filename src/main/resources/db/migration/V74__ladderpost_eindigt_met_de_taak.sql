-- Nobody has to hear any more of a task that ended: the message goes with the ladder of its task.
delete from ladderpost where taak_id not in (select taak_id from taakbewaking);
alter table ladderpost add constraint ladderpost_taak foreign key (taak_id) references taakbewaking (taak_id) on delete cascade;
