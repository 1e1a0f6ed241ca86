-- One dialect for SQLite and PostgreSQL. Texts from people stand inside JSON text, escaped to ASCII:
-- neither database keeps every Java string in a raw text column.

create table rubric (
  hash text primary key,
  content text not null
);

create table interview (
  id text primary key,
  version bigint not null,
  -- instants as ISO-8601 with nine digits of a second, so that they sort as text
  started text not null,
  ended text,
  plan text not null
);

create index interview_started on interview (started);

create table turn (
  interview text not null references interview (id) on delete cascade,
  position integer not null check (position >= 0),
  question text not null,
  rubric text references rubric (hash),
  content text not null,
  primary key (interview, position)
);

-- what has been typed for the question that is asked now
create table draft (
  interview text primary key references interview (id) on delete cascade,
  content text not null
);
