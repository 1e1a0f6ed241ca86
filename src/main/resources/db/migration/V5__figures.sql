-- For long histories: lists and statistics find all that they add up in indexes, without passing
-- the texts of every turn on their way.

alter table missed_point add column person text;
alter table missed_point add column question text;

update missed_point set
  person = (select i.person from interview i where i.id = missed_point.interview),
  question = (
    select t.question from turn t
    where t.interview = missed_point.interview and t.position = missed_point.position);

create index missed_point_figures on missed_point (person, question, point, lost);

create index turn_figures
  on turn (interview, position, counts, question, category, outcome, millis, confidence);

drop index turn_question;

create index turn_question on turn (question, interview, counts, position);
