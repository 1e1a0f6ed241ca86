-- Whose interview it is, and what lists and statistics need without reading whole turns. What can
-- be worked out from the content is written together with it and never read back into an interview.

alter table interview add column person text;
-- the order in which interviews began, whatever the clocks said
alter table interview add column number bigint;
-- who saved last: tells a commit whose answer got lost from somebody else's
alter table interview add column token text;
alter table interview add column categories text;
alter table interview add column questions integer;
alter table interview add column seed bigint;
alter table interview add column exam integer;

create index interview_person on interview (person, number);

alter table turn add column category text;
alter table turn add column outcome text;
alter table turn add column counts integer check (counts between 0 and 100);
alter table turn add column millis bigint;
alter table turn add column confidence integer check (confidence between 1 and 4);

create index turn_question on turn (question);

create table missed_point (
  interview text not null,
  position integer not null,
  point text not null,
  lost double precision not null check (lost > 0),
  primary key (interview, position, point),
  foreign key (interview, position) references turn (interview, position) on delete cascade
);
