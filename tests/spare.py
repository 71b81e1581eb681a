"""Databases of PostgreSQL that a test left as it found them, but for their rows, are used again.

Making and dropping one takes longer than most tests. One whose tables, rights or policies were
changed, or that holds many rows, is dropped like any other.
"""

from __future__ import annotations

from typing import Any, Final

from psycopg import Connection, sql

MANY: Final = 1000
"""Deleted rows stay in the files; from so many on a new database is quicker."""
OTHERS: Final = """
select pg_terminate_backend(pid) from pg_stat_activity
where datname = current_database() and pid <> pg_backend_pid()
"""
EMPTY: Final = """
do $$ declare one record; deleted bigint := 0; rows bigint; begin
set session_replication_role = replica;
for one in select oid, relname, relkind from pg_class where relnamespace = 'public'::regnamespace
        and relkind in ('r', 'S') and relname not like 'alembic_version%' loop
    if one.relkind = 'r' then
        execute format('delete from %I', one.relname);
        get diagnostics rows = row_count;
        deleted := deleted + rows;
    elsif pg_sequence_last_value(one.oid) is not null then
        execute format('alter sequence %I restart', one.relname);
    end if;
end loop;
perform set_config('tests.deleted', deleted::text, false);
end $$
"""
REVISIONS: Final = """
select relname from pg_class
where relnamespace = 'public'::regnamespace and relkind = 'r' and relname like 'alembic_version%'
order by relname
"""
SHAPE: Final = """
select md5(string_agg(line, '|' order by line)) from (
select concat_ws(' ', 'class', oid, relname, relkind, relowner, relacl, relrowsecurity,
    relforcerowsecurity, relhastriggers) as line
    from pg_class where relnamespace = 'public'::regnamespace
union all select concat_ws(' ', 'column', attrelid, attname, atttypid, attnotnull, attacl)
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and attnum > 0
union all select concat_ws(' ', 'constraint', oid, conname, contype) from pg_constraint
union all select concat_ws(' ', 'policy', oid, polname, polcmd, polqual, polwithcheck)
    from pg_policy
union all select concat_ws(' ', 'trigger', oid, tgname, tgenabled) from pg_trigger
union all select concat_ws(' ', 'function', oid, proname, prosrc, proacl) from pg_proc
    where pronamespace = 'public'::regnamespace
union all select concat_ws(' ', 'schema', nspname, nspowner, nspacl) from pg_namespace
    where nspname not like 'pg_%'
union all select concat_ws(' ', 'setting', setrole, setconfig) from pg_db_role_setting
) as lines
"""


def shape(connection: Connection[Any]) -> str:
    """Return a digest of everything in a database but its rows, with the revisions it is at."""
    said = [connection.execute(SHAPE.encode()).fetchone()]
    for (name,) in connection.execute(REVISIONS.encode()).fetchall():
        revisions = sql.SQL("select * from {} order by 1").format(sql.Identifier(name))
        said += [(name,), *connection.execute(revisions).fetchall()]
    return str(said)


def empty(connection: Connection[Any], expected: str) -> bool:
    """Empty a database of a shape; return False where it can't be used again.

    The connection is the superuser's: neither policies nor foreign keys hold it.
    """
    connection.execute(OTHERS.encode())
    if shape(connection) != expected:
        return False
    connection.execute(EMPTY.encode())
    told = connection.execute(b"select current_setting('tests.deleted')").fetchone()
    return told is not None and int(told[0]) < MANY
