-- Search of the board. Everything it looks at stands in the row of the ad, so that no search joins or reads a text, and a trigger
-- keeps it right whoever writes: an import, an edit, the tagger.

-- Words as people type them: no accents, no capitals, no punctuation; `C++` and `C#` stay apart from `C`. Plain SQL, because the
-- embedded PostgreSQL brings no extension (`unaccent`).
create function fold(words text) returns text language sql immutable strict parallel safe
return btrim(regexp_replace(
  replace(replace(replace(replace(replace(
    translate(lower(regexp_replace(normalize(words, nfkd), '[\u0300-\u036f]', '', 'g')), 'ØøŁłĐđŒÆẞ', 'oollddœæß'),
    'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'), '++', 'plusplus'), '#', 'sharp'),
  '[^a-z0-9]+', ' ', 'g'));

-- All words must be there, each as the beginning of a word. Null where the text holds no word: that finds nothing.
-- Weight `A` asks the same of the title alone.
create function search_query(words text, weight text default '') returns tsquery language sql immutable strict parallel safe
return (
  select to_tsquery('simple', string_agg(word || ':*' || weight, ' & '))
  from regexp_split_to_table(fold(words), ' ') as word
  where word <> ''
);

-- Great circle in kilometres, as src/matching/distance.ts has it; a test holds both together.
create function distance_km(lat_a double precision, lon_a double precision, lat_b double precision, lon_b double precision)
returns double precision language sql immutable strict parallel safe
return 2 * 6371 * asin(least(1, sqrt(
  power(sin(radians(lat_b - lat_a) / 2), 2)
  + cos(radians(lat_a)) * cos(radians(lat_b)) * power(sin(radians(lon_b - lon_a) / 2), 2))));

alter table place add column folded text not null generated always as (fold(name)) stored;
create index on place (folded);
comment on column place.folded is 'technical: the name as it is searched';

alter table occupation add column search tsvector not null
  generated always as (to_tsvector('simple', fold(nl || ' ' || coalesce(fr, '') || ' ' || en))) stored;
comment on column occupation.search is 'technical: words of its labels';

alter table ad add column search tsvector not null default '';
alter table ad add column occupation_id text;
alter table ad add column lat double precision;
alter table ad add column lon double precision;
comment on column ad.search is 'ad: words by which it is found: title (A), occupation and parts of words (B), employer and place (C), description (D)';
comment on column ad.occupation_id is 'ad: ESCO occupation that the tagger thinks most likely';
comment on column ad.lat is 'ad: of the place of work, degrees';
comment on column ad.lon is 'ad: of the place of work, degrees';

create function index_ad() returns trigger language plpgsql as $$
begin
  new.occupation_id := new.metadata->'occupations'->0->>'id';
  new.lat := null;
  new.lon := null;
  if coalesce(new.country, 'BE') = 'BE' then
    select avg(lat), avg(lon) into new.lat, new.lon from place where postcode = new.postcode;
    if new.lat is null then
      -- A name that several far places share says nothing of where the work is.
      select avg(lat), avg(lon) into new.lat, new.lon from place where folded = fold(new.locality)
      having max(lat) - min(lat) < 0.2 and max(lon) - min(lon) < 0.3;
    end if;
  end if;
  new.search :=
    setweight(to_tsvector('simple', fold(new.title)), 'A')
    || setweight(to_tsvector('simple', fold(coalesce((
      select string_agg(concat_ws(' ', nl, fr, en), ' ')
      from jsonb_array_elements(new.metadata->'occupations') as tag join occupation on occupation.id = tag->>'id'), ''))), 'B')
    -- Dutch writes compounds as one word: `chauffeur` must find `vrachtwagenchauffeur`.
    || setweight(to_tsvector('simple', coalesce((
      select string_agg(substr(word, start), ' ')
      from regexp_split_to_table(left(fold(new.title), 200), ' ') as word, generate_series(3, length(word) - 2) as start), '')), 'B')
    || setweight(to_tsvector('simple', fold(concat_ws(' ', new.employer_name, new.postcode, new.locality,
      (select string_agg(name, ' ') from place where postcode = new.postcode)))), 'C')
    || setweight(to_tsvector('simple', fold(concat_ws(' ', array_to_string(new.skills, ' '), left(new.description_text, 10000)))), 'D');
  return new;
end
$$;

create trigger index_ad before insert or update of title, employer_name, postcode, locality, country, skills, description_text, metadata
  on ad for each row execute function index_ad();

-- The ads that are there already. One that no night has tagged yet gets the words of its occupation when it is tagged.
update ad set metadata = metadata;

-- Without a list of pending words: ads are read far more often than written.
create index on ad using gin (search) with (fastupdate = off) where archived_at is null;
create index on ad (occupation_id) where archived_at is null;
create index on ad (lat, lon) where archived_at is null;
