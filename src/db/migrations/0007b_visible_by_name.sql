-- Newer releases of PostgreSQL (seen with 15.20) alter no table whose row type a parsed function body uses: a body of text names the same columns.
create or replace function is_visible(ad ad, as_of timestamptz) returns boolean language sql immutable as $$
  select ad.published_at <= as_of and ad.ends_at > as_of and ad.withdrawn_at is null and ad.archived_at is null
    and ad.rejected_at is null and ad.refused_code is null and (ad.review_codes = '{}' or ad.approved_at is not null)
$$;
