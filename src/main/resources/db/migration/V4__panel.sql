-- What interviewers and panels keep. Contents are JSON as in the first schema; whatever stands
-- beside a content is written together with it.

create table lead_plan (
  id text primary key,
  made text not null,
  content text not null
);

create table candidate (
  name text primary key,
  content text not null
);

create table scorecard (
  id text primary key,
  version bigint not null,
  -- who saved last: tells a commit whose answer got lost from somebody else's
  token text not null,
  plan text not null references lead_plan (id),
  candidate text not null references candidate (name) on delete cascade,
  interviewer text not null,
  started text not null,
  submitted text,
  content text not null,
  unique (plan, candidate, interviewer)
);

create index scorecard_candidate on scorecard (candidate);

create table consensus (
  plan text not null references lead_plan (id),
  candidate text not null references candidate (name) on delete cascade,
  question text not null,
  content text not null,
  primary key (plan, candidate, question)
);

create index consensus_candidate on consensus (candidate);

-- panels that nobody can join any more
create table closing (
  plan text not null references lead_plan (id),
  candidate text not null references candidate (name) on delete cascade,
  content text not null,
  primary key (plan, candidate)
);

create index closing_candidate on closing (candidate);
