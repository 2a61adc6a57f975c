-- The matcher's filters and score, said a second time, in SQL: src/matching must give the same pairs with the same scores.
-- Reads ad_metadata(id text, metadata jsonb) and applicant_metadata(id text, metadata jsonb).
-- least() passes over nulls, so nothing that may be null goes into it.
-- Parameters: $1 lowest score, $2 most ads for one applicant. Gives applicant_id, ad_id, score, rank from 1.
with ad as (
  select
    id,
    metadata,
    (metadata->>'remote')::boolean as remote,
    (metadata->>'educationEqf')::int as eqf,
    (metadata->>'salaryMonthly')::numeric as salary,
    (metadata#>>'{point,lat}')::float8 as lat,
    (metadata#>>'{point,lon}')::float8 as lon
  from ad_metadata
), applicant as (
  select
    id,
    metadata,
    (metadata->>'travelKm')::int as travel_km,
    (metadata->>'educationEqf')::int as eqf,
    (metadata->>'salaryMonthly')::numeric as salary,
    (metadata#>>'{point,lat}')::float8 as lat,
    (metadata#>>'{point,lon}')::float8 as lon
  from applicant_metadata
), pair as (
  select
    ad.id as ad_id,
    applicant.id as applicant_id,
    ad.metadata as ad,
    applicant.metadata as applicant,
    ad.remote,
    applicant.travel_km,
    ad.eqf as asked_eqf,
    applicant.eqf as has_eqf,
    ad.salary as offered,
    applicant.salary as floor,
    floor(0.5 + 2 * 6371 * asin(sqrt(
      power(sin((radians(applicant.lat) - radians(ad.lat)) / 2), 2)
      + cos(radians(ad.lat)) * cos(radians(applicant.lat)) * power(sin(radians(applicant.lon - ad.lon) / 2), 2)
    )))::int as km
  from ad cross join applicant
), passed as (
  select *
  from pair
  where exists (
      select from jsonb_array_elements(ad->'occupations') wanted, jsonb_array_elements(applicant->'occupations') held
      where left(wanted->>'isco', 2) = left(held->>'isco', 2)
    )
    and (
      ad->'employmentTypes' = '[]'
      or applicant->'employmentTypes' = '[]'
      or exists (
        select from jsonb_array_elements_text(ad->'employmentTypes') as one(type)
        where applicant->'employmentTypes' ? one.type
      )
    )
    and coalesce(has_eqf >= asked_eqf, true)
    and coalesce(offered >= floor, true)
    and (
      applicant->'languages' = '{}'
      or not exists (
        select from jsonb_each_text(ad->'languages') asked
        where coalesce((applicant->'languages'->>asked.key)::int, 0) < asked.value::int
      )
    )
    and coalesce(remote or km <= travel_km, true)
    and (
      applicant->'licences' = '[]'
      or not exists (
        select from jsonb_array_elements_text(ad->'licences') as asked(licence)
        where not applicant->'licences' ? asked.licence
      )
    )
    and (
      applicant->'shifts' = '[]'
      or not exists (
        select from jsonb_array_elements_text(ad->'shifts') as asked(shift) where not applicant->'shifts' ? asked.shift
      )
    )
    and coalesce(
      (ad#>>'{hours,min}')::int <= (applicant#>>'{hours,max}')::int
        and (ad#>>'{hours,max}')::int >= (applicant#>>'{hours,min}')::int,
      true
    )
    and coalesce((applicant->>'startsOn')::date <= (ad->>'startsOn')::date, true)
), skill as (
  select
    passed.ad_id,
    passed.applicant_id,
    count(distinct asked.id)::int as asked,
    count(distinct asked.id) filter (where applicant->'skills' ? asked.id)::int as shared
  from passed, jsonb_array_elements_text(ad->'skills') as asked(id)
  where applicant->'skills' <> '[]'
  group by 1, 2
), scored as (
  select
    ad_id,
    applicant_id,
    (
      select max(floor(
        case
          when wanted->>'id' = held->>'id' then 40
          when wanted->>'isco' = held->>'isco' then 34
          when left(wanted->>'isco', 3) = left(held->>'isco', 3) then 24
          when left(wanted->>'isco', 2) = left(held->>'isco', 2) then 12
          else 0
        end * round(100 * least((wanted->>'confidence')::numeric, (held->>'confidence')::numeric)) / 100
      ))
      from jsonb_array_elements(ad->'occupations') wanted, jsonb_array_elements(applicant->'occupations') held
    )
    + case when asked is null then 15 else floor(30 * least(shared, asked, 6)::numeric / least(asked, 6)) end
    + case
        when remote then 14
        when km is null then 7
        when travel_km = 0 then case when km = 0 then 14 else 0 end
        else floor(14 * (travel_km - km)::numeric / travel_km)
      end
    + case when has_eqf is null or asked_eqf is null then 4 else 8 end
    + case
        when offered is null or floor is null then 4
        when floor = 0 then 8
        else 4 + least(4, floor(4 * 100 * (offered - floor) / (floor * 20)))
      end as score
  from passed left join skill using (ad_id, applicant_id)
), ranked as (
  select *, row_number() over (partition by applicant_id order by score desc, ad_id collate "C") as rank
  from scored
  where score >= $1
)
select applicant_id, ad_id, score::int as score, rank::int as rank
from ranked
where rank <= $2
order by applicant_id collate "C", rank
